namespace LearningOrg.Core.Prioritization.Portfolio.Solving;

/// <summary>Which item needs which: directly, without the links that others imply, and in all.</summary>
internal sealed class Precedence
{
    private Precedence(ulong[][] closures, int[][] direct, int[] cycle)
    {
        Closures = closures;
        Direct = direct;
        Cycle = cycle;
    }

    /// <summary>Each item with everything that it needs, however indirectly.</summary>
    public ulong[][] Closures { get; }

    /// <summary>What each item needs and no other requirement of it implies.</summary>
    public int[][] Direct { get; }

    /// <summary>Items that need each other in a circle, each the next; empty where there are none.</summary>
    public int[] Cycle { get; }

    public static Precedence Of(int items, IReadOnlyCollection<(int Item, int Requirement)> links)
    {
        var requirements = Enumerable.Range(0, items).Select(_ => new SortedSet<int>()).ToArray();
        var dependents = Enumerable.Range(0, items).Select(_ => new List<int>()).ToArray();
        foreach (var (item, requirement) in links)
        {
            if (requirements[item].Add(requirement))
            {
                dependents[requirement].Add(item);
            }
        }

        var closures = new ulong[items][];
        var waitsFor = requirements.Select(needed => needed.Count).ToArray();
        var ready = new Queue<int>(Enumerable.Range(0, items).Where(item => waitsFor[item] == 0));
        while (ready.Count > 0)
        {
            var item = ready.Dequeue();
            closures[item] = Bits.Empty(items).With(item);
            foreach (var requirement in requirements[item])
            {
                closures[item].AddAll(closures[requirement]);
            }

            foreach (var dependent in dependents[item].Where(dependent => --waitsFor[dependent] == 0))
            {
                ready.Enqueue(dependent);
            }
        }

        return Array.IndexOf(closures, null) is var stuck and >= 0
            ? new Precedence(closures, [], CycleFrom(stuck, requirements, closures))
            : new Precedence(closures, [.. requirements.Select(needed => Reduced(needed, closures))], []);
    }

    private static int[] Reduced(SortedSet<int> needed, ulong[][] closures) =>
        [.. needed.Where(one => !needed.Any(other => other != one && closures[other].Has(one)))];

    private static int[] CycleFrom(int item, SortedSet<int>[] requirements, ulong[][] closures)
    {
        // An item without a closure waits for another without one, so that this walk must come back to where it was.
        var walk = new List<int>();
        while (!walk.Contains(item))
        {
            walk.Add(item);
            item = requirements[item].First(requirement => closures[requirement] is null);
        }

        return [.. walk.Skip(walk.IndexOf(item))];
    }
}
