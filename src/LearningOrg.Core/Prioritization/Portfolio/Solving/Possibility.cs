namespace LearningOrg.Core.Prioritization.Portfolio.Solving;

/// <summary>Whether an item can be chosen at all, with what it needs and what must be done; if not, what stands against it.</summary>
internal readonly struct Possibility
{
    private Possibility((int One, int Other)? conflict, bool isTooCostly, Resource? exhausted)
    {
        Conflict = conflict;
        IsTooCostly = isTooCostly;
        Exhausted = exhausted;
    }

    /// <summary>Two that exclude each other and would both have to be chosen.</summary>
    public (int One, int Other)? Conflict { get; }

    public bool IsTooCostly { get; }

    /// <summary>The first capacity that does not suffice.</summary>
    public Resource? Exhausted { get; }

    public bool IsPossible => Conflict is null && !IsTooCostly && Exhausted is null;

    public static Possibility Of(Instance instance, int item, long budget)
    {
        var atLeast = instance.AtLeastWith(item);
        return new Possibility(
            instance.ConflictIn(atLeast),
            instance.CostOf(atLeast) > budget,
            Array.Find(instance.Resources, resource => instance.Sum(atLeast, resource.Uses) > resource.Available));
    }
}
