namespace LearningOrg.Interchange.Storage;

/// <summary>Keeps each distinct text once and numbers them from 1; 0 is no text.</summary>
/// <remarks>Looks texts up by their characters, so that a cell becomes a string only the first time it is seen.</remarks>
internal sealed class TextPool
{
    private readonly List<string?> _texts = [null];
    private int[] _slots = new int[64];

    /// <summary>How many distinct texts there are.</summary>
    public int Count => _texts.Count - 1;

    /// <summary>The text of a number; <c>null</c> for 0.</summary>
    public string? this[int id] => _texts[id];

    /// <summary>The number of a text, which is added if it is new; 0 for the empty text.</summary>
    public int IdOf(ReadOnlySpan<char> text) => text.IsEmpty ? 0 : Find(text, out var slot) is var id && id > 0 ? id : Add(text, slot);

    /// <summary>The number of a text; 0 if it is not here.</summary>
    public int Find(ReadOnlySpan<char> text) => Find(text, out _);

    private int Find(ReadOnlySpan<char> text, out int slot)
    {
        slot = Hash(text) & (_slots.Length - 1);
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (text.SequenceEqual(_texts[_slots[slot]].AsSpan()))
            {
                return _slots[slot];
            }
        }

        return 0;
    }

    private int Add(ReadOnlySpan<char> text, int slot)
    {
        var id = _texts.Count;
        _texts.Add(text.ToString());
        _slots[slot] = id;
        if (_texts.Count * 2 > _slots.Length)
        {
            Grow();
        }

        return id;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var id = 1; id < _texts.Count; id++)
        {
            Find(_texts[id].AsSpan(), out var slot);
            _slots[slot] = id;
        }
    }

    // FNV-1a over characters. Not string.GetHashCode, which netstandard2.0 has for strings only.
    private static int Hash(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return (int)(hash ^ (hash >> 15));
    }
}
