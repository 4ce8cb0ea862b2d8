using System.Buffers;

namespace LearningOrg.Core.Numerics;

/// <summary>Rented memory, given back when the method is done with it.</summary>
internal readonly ref struct Scratch<T>
{
    private readonly T[] _rented;
    private readonly int _length;

    public Scratch(int length)
    {
        _rented = ArrayPool<T>.Shared.Rent(length);
        _length = length;
    }

    public Span<T> Span => _rented.AsSpan(0, _length);

    /// <summary>The whole array, longer than asked for: for sorting, which knows no spans on every target.</summary>
    public T[] Array => _rented;

    public void Dispose() => ArrayPool<T>.Shared.Return(_rented);
}

/// <summary>Rents memory.</summary>
internal static class Scratch
{
    /// <summary>A column of zeros.</summary>
    public static Scratch<double> Zeroed(int length)
    {
        var scratch = new Scratch<double>(length);
        scratch.Span.Clear();
        return scratch;
    }
}
