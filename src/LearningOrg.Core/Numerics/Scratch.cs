using System.Buffers;

namespace LearningOrg.Core.Numerics;

/// <summary>A rented column of zeros, given back when the method is done with it.</summary>
internal readonly ref struct Scratch
{
    private readonly double[] _rented;
    private readonly int _length;

    private Scratch(int length)
    {
        _rented = ArrayPool<double>.Shared.Rent(length);
        _length = length;
        Span.Clear();
    }

    public Span<double> Span => _rented.AsSpan(0, _length);

    public static Scratch Zeroed(int length) => new(length);

    public void Dispose() => ArrayPool<double>.Shared.Return(_rented);
}
