namespace LearningOrg.Core.Prioritization.Classification;

/// <summary>How an impact × urgency matrix speaks of its faults.</summary>
internal sealed class PriorityWording : IOrdinalWording
{
    public string Table => "The impact × urgency matrix";

    public string Rule =>
        "Every pair of levels needs one priority, "
        + "and a higher impact or urgency (a smaller number) must never give a worse priority (a larger number).";

    public string Gap(string cell) => $"{cell} has no priority";

    public string Contradiction(string cell, int rank, int otherRank) =>
        $"{cell} is given both priority {Text.Of(rank)} and {Text.Of(otherRank)}";

    public string Fall((string Name, int Rank) cell, (string Name, int Rank) next) =>
        $"{cell.Name} gives priority {Text.Of(cell.Rank)}, worse than the {Text.Of(next.Rank)} of {next.Name}";
}
