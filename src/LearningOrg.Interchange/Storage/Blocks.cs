namespace LearningOrg.Interchange.Storage;

/// <summary>A list that grows by adding blocks, so that nothing is ever copied and no growth needs twice the memory.</summary>
internal sealed class Blocks<T>
    where T : struct
{
    private const int Shift = 12;
    private const int Size = 1 << Shift;

    private readonly List<T[]> _blocks = [];

    public int Count { get; private set; }

    public ref T this[int index] => ref _blocks[index >> Shift][index & (Size - 1)];

    /// <summary>Adds a value of zeros at the end.</summary>
    public ref T Add()
    {
        if (Count == _blocks.Count << Shift)
        {
            _blocks.Add(new T[Size]);
        }

        return ref this[Count++];
    }
}
