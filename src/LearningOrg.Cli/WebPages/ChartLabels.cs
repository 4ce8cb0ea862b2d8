namespace LearningOrg.Cli.WebPages;

/// <summary>Where labels go that would lie over one another: as near as can be to where each belongs, in the same order, and apart.</summary>
internal static class ChartLabels
{
    /// <param name="wanted">Where the middle of each belongs.</param>
    /// <param name="least">How far apart two must be at least.</param>
    /// <param name="low">The lowest place there is.</param>
    /// <param name="high">The highest one.</param>
    /// <returns>Where each goes.</returns>
    public static double[] Apart(IReadOnlyList<double> wanted, double least, double low, double high)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(label => wanted[label]).ToArray();

        // Without the room between them, labels that collide are those out of order; each such group lies around its middle.
        var groups = new Stack<(double Sum, int Count)>();
        foreach (var (label, place) in order.Select((label, place) => (label, place)))
        {
            var group = (Sum: wanted[label] - (place * least), Count: 1);
            while (groups.TryPeek(out var below) && below.Sum / below.Count > group.Sum / group.Count)
            {
                groups.Pop();
                group = (group.Sum + below.Sum, group.Count + below.Count);
            }

            groups.Push(group);
        }

        var highest = Math.Max(low, high - ((wanted.Count - 1) * least));
        var middles = groups.Reverse().SelectMany(group => Enumerable.Repeat(Math.Clamp(group.Sum / group.Count, low, highest), group.Count)).ToArray();
        var places = new double[wanted.Count];
        for (var place = 0; place < order.Length; place++)
        {
            places[order[place]] = middles[place] + (place * least);
        }

        return places;
    }
}
