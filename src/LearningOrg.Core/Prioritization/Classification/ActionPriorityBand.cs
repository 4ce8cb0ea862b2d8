namespace LearningOrg.Core.Prioritization.Classification;

/// <summary>A block of an action priority table: one priority for a range of severity, of occurrence and of detection.</summary>
/// <param name="Severity">The ratings it covers, both ends included, from 1 to 10.</param>
/// <param name="Occurrence">The ratings it covers, both ends included, from 1 to 10.</param>
/// <param name="Detection">The ratings it covers, both ends included, from 1 to 10.</param>
/// <param name="Priority">The priority of every cell in it.</param>
public sealed record ActionPriorityBand(
    (int From, int To) Severity, (int From, int To) Occurrence, (int From, int To) Detection, ActionPriority Priority)
{
    /// <summary>As <c>severity 9–10, occurrence 4–10, detection 1–10: High</c>.</summary>
    public override string ToString() =>
        $"severity {Range(Severity)}, occurrence {Range(Occurrence)}, detection {Range(Detection)}: {Priority}";

    private static string Range((int From, int To) range) => $"{Text.Of(range.From)}–{Text.Of(range.To)}";
}
