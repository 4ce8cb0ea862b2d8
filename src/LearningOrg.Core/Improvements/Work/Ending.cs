namespace LearningOrg.Core.Improvements.Work;

/// <summary>Why an improvement ended without being done.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Other">The entry that goes on in its place, where there is one: the original of a duplicate, the successor of what was
/// superseded.</param>
/// <param name="At">When.</param>
public sealed record Ending(string Reason, ImprovementId? Other, DateTimeOffset At)
{
    /// <summary>The reason, and the other entry.</summary>
    public override string ToString() => Other is null ? Reason : $"{Reason} (see {Other})";
}
