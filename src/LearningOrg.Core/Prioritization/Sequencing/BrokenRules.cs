namespace LearningOrg.Core.Prioritization.Sequencing;

/// <summary>What an order breaks: needs, and the rule that expedited work goes first.</summary>
internal static class BrokenRules
{
    public static (IReadOnlyList<BrokenNeed> Needs, bool KeepsExpedite) Of(Workload load, int[] order)
    {
        var placeOf = new int[order.Length];
        for (var place = 0; place < order.Length; place++)
        {
            placeOf[order[place]] = place;
        }

        var broken = from work in order
                     from need in load.Needs[work]
                     where placeOf[need] > placeOf[work]
                     select new BrokenNeed(load.Ids[work], load.Ids[need]);
        var isFirst = Solution.GoesFirst(load);
        var pressing = isFirst.Count(first => first);
        return (Sequence.Of(broken), order.Take(pressing).All(work => isFirst[work]));
    }
}
