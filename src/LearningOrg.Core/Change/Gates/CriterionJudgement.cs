using Ardalis.GuardClauses;

namespace LearningOrg.Core.Change.Gates;

/// <summary>What a decision at a gate rested on, for one criterion.</summary>
/// <param name="Criterion">The code of the criterion.</param>
/// <param name="IsMet">Whether it was met.</param>
/// <param name="Evidence">The numbers of the evidence that was looked at.</param>
public sealed record CriterionJudgement(string Criterion, bool IsMet, IReadOnlyList<string> Evidence)
{
    /// <summary>The numbers of the evidence that was looked at.</summary>
    public IReadOnlyList<string> Evidence { get; init => field = Sequence.Of(Guard.Against.Null(value, nameof(Evidence))); } =
        Sequence.Of(Guard.Against.Null(Evidence, nameof(Evidence)));

    /// <summary>As <c>managers-convinced: yes, by S1</c>.</summary>
    public override string ToString() => $"{Criterion}: {(IsMet ? "yes" : "no")}{(Evidence.Count == 0 ? null : $", by {Text.List(Evidence)}")}";
}
