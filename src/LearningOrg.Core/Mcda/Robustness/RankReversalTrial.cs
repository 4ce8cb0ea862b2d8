namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>One change to a list of alternatives, and who moved among the others.</summary>
/// <param name="Change">What was done.</param>
/// <param name="Alternative">To whom.</param>
/// <param name="Moves">Who moved.</param>
public sealed record RankReversalTrial(RankReversalChange Change, string Alternative, IReadOnlyList<RankMove> Moves)
{
    /// <summary>As <c>without Plan C: Plan A from 1 to 2, Plan B from 2 to 1</c>.</summary>
    public override string ToString() =>
        $"{(Change is RankReversalChange.LeftOut ? "without" : "with a copy of")} {Alternative}: {string.Join(", ", Moves)}";
}
