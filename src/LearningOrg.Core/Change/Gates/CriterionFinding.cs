namespace LearningOrg.Core.Change.Gates;

/// <summary>What the evidence says about one criterion at an instant.</summary>
/// <remarks>Equal when all it says is equal. Immutable.</remarks>
public sealed record CriterionFinding
{
    internal CriterionFinding(GateCriterion criterion, string because, string? remedy, IEnumerable<string> evidence, DateTimeOffset? goodUntil)
    {
        Criterion = criterion;
        Because = because;
        Remedy = remedy;
        Evidence = Sequence.Of(evidence);
        GoodUntil = goodUntil;
    }

    /// <summary>Which criterion.</summary>
    public GateCriterion Criterion { get; }

    /// <summary>Whether it is met.</summary>
    public bool IsMet => Remedy is null;

    /// <summary>Why, or why not, as a clause.</summary>
    public string Because { get; }

    /// <summary>What would meet it, as a sentence; null where it is met.</summary>
    public string? Remedy { get; }

    /// <summary>The numbers of the evidence that was looked at.</summary>
    public IReadOnlyList<string> Evidence { get; }

    /// <summary>From when on it is no longer met, unless something new is recorded; null where time alone changes nothing.</summary>
    public DateTimeOffset? GoodUntil { get; }

    /// <summary>As <c>managers-convinced is met: 41 of 50 (82 %) agree in S1</c>.</summary>
    public override string ToString() => $"{Criterion.Code} is {(IsMet ? "met" : "not met")}: {Because}";
}
