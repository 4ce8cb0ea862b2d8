namespace LearningOrg.Core.Prioritization.Classification;

/// <summary>How an action priority table speaks of its faults. The rank of High is 0, of Medium −1, of Low −2.</summary>
internal sealed class ActionPriorityWording : IOrdinalWording
{
    public string Table => "The action priority table";

    public string Rule =>
        "Every combination of severity, occurrence and detection from 1 to 10 needs one priority, "
        + "and a worse rating (a larger number) must never give a lower one.";

    public static int RankOf(ActionPriority priority) => -priority.Order;

    public static ActionPriority PriorityOf(int rank) => ActionPriority.All[-rank];

    public string Gap(string cell) => $"{cell} has no priority";

    public string Contradiction(string cell, int rank, int otherRank) =>
        $"{cell} is given both {PriorityOf(rank)} and {PriorityOf(otherRank)}";

    public string Fall((string Name, int Rank) cell, (string Name, int Rank) next) =>
        $"{next.Name} gives {PriorityOf(next.Rank)}, lower than the {PriorityOf(cell.Rank)} of {cell.Name}";
}
