using System.Collections;

namespace LearningOrg.Core.Mcda;

/// <summary>The host's own objects in order, best first.</summary>
/// <remarks>Made by <see cref="DecisionMatrixBuilder{T}.RankBy"/>. Immutable.</remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class Ranking<T> : IReadOnlyList<(int Rank, T Item, double Score)>
{
    private readonly T[] _rows;

    internal Ranking(Ranking ranking, T[] rows, IEnumerable<UnrankedAlternative<T>> unranked)
    {
        Alternatives = ranking;
        _rows = rows;
        Unranked = Sequence.Of(unranked);
    }

    /// <summary>The ranking by names, with the matrix and the method.</summary>
    public Ranking Alternatives { get; }

    /// <summary>The objects that lack a number, with the criteria.</summary>
    public IReadOnlyList<UnrankedAlternative<T>> Unranked { get; }

    /// <summary>How many objects have a rank.</summary>
    public int Count => Alternatives.Count;

    /// <summary>The object at a place of the listing.</summary>
    /// <param name="index">From 0, the best.</param>
    public (int Rank, T Item, double Score) this[int index]
    {
        get
        {
            var place = Alternatives[index];
            return (place.Rank, _rows[place.Index], place.Score);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<(int Rank, T Item, double Score)> GetEnumerator()
    {
        for (var position = 0; position < Count; position++)
        {
            yield return this[position];
        }
    }

    /// <summary>As <c>6 alternatives on 4 criteria, ranked by TOPSIS</c>.</summary>
    public override string ToString() => Alternatives.ToString();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
