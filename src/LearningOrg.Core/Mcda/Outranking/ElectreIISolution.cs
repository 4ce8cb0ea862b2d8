namespace LearningOrg.Core.Mcda.Outranking;

/// <summary>What ELECTRE II says: who outranks whom strongly or weakly, and the orders from the top and from the bottom.</summary>
/// <remarks>Roy &amp; Bertier (1973). Places count from 1, the best; those in one place are even. Immutable.</remarks>
public sealed class ElectreIISolution
{
    private readonly OutrankingGraph _strong;
    private readonly OutrankingGraph _weak;

    internal ElectreIISolution(OutrankingGraph strong, OutrankingGraph weak, int[] descending, int[] ascending, Ranking ranking)
    {
        (_strong, _weak, Ranking) = (strong, weak, ranking);
        (Descending, Ascending) = (Sequence.Of(descending), Sequence.Of(ascending));
    }

    /// <summary>The place of each alternative in the order made from the top down, in the order of the matrix.</summary>
    public IReadOnlyList<int> Descending { get; }

    /// <summary>The place of each alternative in the order made from the bottom up; 1 is the best here too.</summary>
    public IReadOnlyList<int> Ascending { get; }

    /// <summary>By the mean of both places; less is better.</summary>
    public Ranking Ranking { get; }

    /// <summary>Whether the one strongly outranks the other.</summary>
    /// <param name="one">From 0.</param>
    /// <param name="other">From 0.</param>
    public bool StronglyOutranks(int one, int other)
    {
        _ = Pair.Of(one, other, Ranking.Matrix.Alternatives);
        return _strong.Has(one, other);
    }

    /// <summary>Whether the one weakly outranks the other; who does so strongly does so weakly too.</summary>
    /// <param name="one">From 0.</param>
    /// <param name="other">From 0.</param>
    public bool WeaklyOutranks(int one, int other)
    {
        _ = Pair.Of(one, other, Ranking.Matrix.Alternatives);
        return _weak.Has(one, other);
    }
}
