namespace LearningOrg.Core.Change.Reporting;

/// <summary>Evidence that something rests on, and that goes stale soon.</summary>
/// <remarks>Equal when all it says is equal. Immutable.</remarks>
public sealed record ExpiringEvidence
{
    internal ExpiringEvidence(string evidence, DateTimeOffset expiresAt, IReadOnlyList<string> criteria)
    {
        Evidence = evidence;
        ExpiresAt = expiresAt;
        Criteria = criteria;
    }

    /// <summary>The number of the evidence.</summary>
    public string Evidence { get; }

    /// <summary>From when on it no longer counts.</summary>
    public DateTimeOffset ExpiresAt { get; }

    /// <summary>The codes of the criteria that are met by it.</summary>
    public IReadOnlyList<string> Criteria { get; }

    /// <summary>As <c>S1 expires at 2026-09-01T09:00:00+00:00, and managers-convinced rests on it</c>.</summary>
    public override string ToString() =>
        $"{Evidence} expires at {Text.Of(ExpiresAt)}, and {Text.List(Criteria)} {(Criteria.Count == 1 ? "rests" : "rest")} on it";
}
