namespace LearningOrg.Core.Numerics;

/// <summary>A column cut into stretches short enough that what is added up for one of them stays in the nearest cache.</summary>
/// <remarks>Every number is treated by itself and criteria are added in their order, so where the cuts fall cannot show in the result.</remarks>
internal static class Blocks
{
    private const int Length = 1024;

    public static Walk Of(int count) => new(count);

    /// <summary>One stretch.</summary>
    internal readonly struct Block(int start, int length)
    {
        public ReadOnlySpan<double> Of(ReadOnlySpan<double> column) => column.Slice(start, length);

        public Span<double> Of(Span<double> column) => column.Slice(start, length);
    }

    /// <summary>Walks through the stretches.</summary>
    internal struct Walk(int count)
    {
        private int _next;

        public Block Current { get; private set; }

        public readonly Walk GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_next >= count)
            {
                return false;
            }

            var length = Math.Min(Length, count - _next);
            Current = new Block(_next, length);
            _next += length;
            return true;
        }
    }
}
