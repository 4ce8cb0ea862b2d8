namespace LearningOrg.Core.Mcda.Outranking;

/// <summary>The category of each alternative, seen pessimistically and optimistically.</summary>
/// <remarks>
/// Yu (1992). The pessimistic category is never above the optimistic one, unless a share is above 1; they differ where an alternative
/// cannot be compared with a profile. Categories count from 1, the worst, in the order of the matrix. Immutable.
/// </remarks>
public sealed class ElectreTriSolution
{
    internal ElectreTriSolution(Ranking ranking, int[] pessimistic, int[] optimistic, int categories)
    {
        (Ranking, CategoryCount) = (ranking, categories);
        (Pessimistic, Optimistic) = (Sequence.Of(pessimistic), Sequence.Of(optimistic));
    }

    /// <summary>How many categories there are: one more than profiles.</summary>
    public int CategoryCount { get; }

    /// <summary>The category above the highest profile that the alternative outranks (pseudo-conjunctive).</summary>
    public IReadOnlyList<int> Pessimistic { get; }

    /// <summary>The category below the lowest profile that is preferred to the alternative (pseudo-disjunctive).</summary>
    public IReadOnlyList<int> Optimistic { get; }

    /// <summary>By the pessimistic category; more is better.</summary>
    public Ranking Ranking { get; }
}
