using LearningOrg.Core.Improvements;

namespace LearningOrg.Interchange.ServiceNow;

/// <summary>A state of an improvement initiative and, where it is closed, the closure code, with the stage that both speak of.</summary>
/// <param name="State">The label of the state.</param>
/// <param name="ClosureCode">The label of the closure code; <c>null</c> where the state alone says it.</param>
/// <param name="Stage">The stage that an entry of that state claims to have reached. What it has reached, its evidence says.</param>
internal sealed record CimState(string State, string? ClosureCode, ImprovementStage Stage)
{
    public override string ToString() => ClosureCode is null ? State : $"{State} ({ClosureCode})";
}

/// <summary>The table of states, both ways.</summary>
/// <remarks>
/// States and closure codes by their labels, as the product documents them ("Continual Improvement Management reference" and "Improvement
/// field descriptions"). The values that instances store for them are not published.
/// </remarks>
internal static class CimStates
{
    public const string Closed = "Closed";

    /// <summary>Every state, and closed once for each closure code.</summary>
    public static IReadOnlyList<CimState> All { get; } =
    [
        new("New", null, ImprovementStage.Raised),
        new("Accepted", null, ImprovementStage.Triaged),
        new("Assess", null, ImprovementStage.Assessed),
        new("Approved", null, ImprovementStage.Approved),
        new("In Progress", null, ImprovementStage.InProgress),
        new("On Hold", null, ImprovementStage.OnHold),
        new("Monitor/Review", null, ImprovementStage.Verifying),
        new(Closed, "Successful", ImprovementStage.Achieved),
        new(Closed, "Unsuccessful", ImprovementStage.NotAchieved),
        new(Closed, "Withdrawn", ImprovementStage.Withdrawn),
        new("Canceled", null, ImprovementStage.Rejected),
    ];

    /// <summary>The labels of the states, each once.</summary>
    public static IReadOnlyList<string> Labels { get; } = [.. All.Select(state => state.State).Distinct()];

    /// <summary>The labels of the closure codes.</summary>
    public static IReadOnlyList<string> ClosureCodes { get; } = [.. All.Select(state => state.ClosureCode).OfType<string>()];

    // The step that begins the work and the state it leads to are both in use, as are earlier and British names.
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Implement"] = "In Progress",
        ["Review"] = "Monitor/Review",
        ["Cancelled"] = "Canceled",
    };

    /// <summary>The label of a state as the table has it; <c>null</c> for none of them.</summary>
    public static string? Label(string name) => OtherNames.TryGetValue(name, out var label)
        ? label
        : Labels.FirstOrDefault(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The label of a closure code as the table has it; <c>null</c> for none of them.</summary>
    public static string? ClosureCode(string name) =>
        ClosureCodes.FirstOrDefault(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a state claims; <c>null</c> for a closed one whose code is missing or not known.</summary>
    /// <param name="label">A label of the table.</param>
    /// <param name="closureCode">A closure code of the table, or <c>null</c>.</param>
    public static CimState? Find(string label, string? closureCode) =>
        All.FirstOrDefault(state => state.State == label && (state.ClosureCode is null || state.ClosureCode == closureCode));

    /// <summary>The state that says most of what a stage says.</summary>
    public static CimState Of(ImprovementStage stage) => stage.Match(
        raised: () => Meaning(ImprovementStage.Raised),
        triaged: () => Meaning(ImprovementStage.Triaged),
        assessed: () => Meaning(ImprovementStage.Assessed),
        approved: () => Meaning(ImprovementStage.Approved),
        inProgress: () => Meaning(ImprovementStage.InProgress),
        verifying: () => Meaning(ImprovementStage.Verifying),
        achieved: () => Meaning(ImprovementStage.Achieved),
        notAchieved: () => Meaning(ImprovementStage.NotAchieved),
        // "Successful: Goals met" still holds of what stayed, and does not of what was lost again.
        sustained: () => Meaning(ImprovementStage.Achieved),
        regressed: () => Meaning(ImprovementStage.NotAchieved),
        onHold: () => Meaning(ImprovementStage.OnHold),
        rejected: () => Meaning(ImprovementStage.Rejected),
        // "Withdrawn: No longer needed/applicable."
        withdrawn: () => Meaning(ImprovementStage.Withdrawn),
        duplicate: () => Meaning(ImprovementStage.Rejected),
        superseded: () => Meaning(ImprovementStage.Withdrawn));

    private static CimState Meaning(ImprovementStage stage) => All.Single(state => state.Stage == stage);
}
