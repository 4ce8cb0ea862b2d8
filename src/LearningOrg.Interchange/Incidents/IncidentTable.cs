using LearningOrg.Interchange.Storage;

namespace LearningOrg.Interchange.Incidents;

/// <summary>The incidents read so far, found by their numbers.</summary>
/// <remarks>Open addressing over one array of places: beside its record an incident costs 5 to 10 bytes here, and no object.</remarks>
internal sealed class IncidentTable
{
    private readonly NumberKeys _keys = new();

    // The place of a record counted from 1; 0 is free. Their number is a power of two.
    private int[] _slots = new int[1024];

    public Blocks<IncidentRecord> Records { get; } = new();

    /// <summary>The record of an incident, which is added if it is new.</summary>
    public ref IncidentRecord Of(ReadOnlySpan<char> number, out bool isNew)
    {
        var key = _keys.Of(number);
        var slot = SlotOf(key);
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            ref var candidate = ref Records[_slots[slot] - 1];
            if (candidate.Key == key)
            {
                isNew = false;
                return ref candidate;
            }
        }

        isNew = true;
        ref var added = ref Records.Add();
        added.Key = key;
        _slots[slot] = Records.Count;
        if (Records.Count > _slots.Length / 5 * 4)
        {
            Grow();
        }

        return ref added;
    }

    private void Grow()
    {
        _slots = new int[checked(_slots.Length * 2)];
        for (var place = 0; place < Records.Count; place++)
        {
            var slot = SlotOf(Records[place].Key);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = place + 1;
        }
    }

    // Fibonacci hashing: numbers that follow one another spread evenly.
    private int SlotOf(ulong key) => (int)((key * 0x9E3779B97F4A7C15ul) >> 32) & (_slots.Length - 1);
}
