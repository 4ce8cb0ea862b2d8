using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Reporting;

namespace LearningOrg.Cli.WebPages;

/// <summary>How a change initiative stands, as the page tells it.</summary>
/// <param name="Title">The number, and what it is called.</param>
/// <param name="Lead">What it is about, and how far it has come.</param>
/// <param name="Svg">The eight steps as a path.</param>
/// <param name="Steps">The steps in words.</param>
/// <param name="Signs">What the risk of regression is told from.</param>
/// <param name="Expiring">What goes stale soon.</param>
/// <param name="Next">What to gather next.</param>
internal sealed record ChangeSection(
    string Title, string Lead, string Svg, IReadOnlyList<string> Steps, IReadOnlyList<string> Signs, IReadOnlyList<string> Expiring, IReadOnlyList<string> Next)
{
    private const int MostAdvice = 3;

    public static ChangeSection Of(ChangeInitiative change, ChangeStatus status) => new(
        $"{change.Id}: {change.Title}",
        FormattableString.Invariant($"{change.Charter}. {status.Stage}, {status.Reached} of {status.Steps.Count} steps hold in a row. ")
            + $"Risk of regression: {status.Risk.Name.ToLowerInvariant()}.",
        ChangePath.Svg(status),
        [.. status.Steps.Select(step => step.ToString())],
        status.RiskSigns,
        [.. status.ExpiringSoon.Select(evidence => evidence.ToString())],
        [.. status.Advice.Take(MostAdvice).Select(advice => advice.ToString())]);
}
