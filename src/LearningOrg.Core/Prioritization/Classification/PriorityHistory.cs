namespace LearningOrg.Core.Prioritization.Classification;

/// <summary>A tally of recorded impacts, urgencies and priorities, and what it says of the matrix behind them.</summary>
internal sealed class PriorityHistory
{
    private readonly SortedDictionary<(int Impact, int Urgency), SortedDictionary<int, int>> _counts = [];
    private readonly SortedDictionary<(int Impact, int Urgency), int> _stated = [];
    private readonly PriorityWording _wording = new();

    public PriorityHistory(
        IEnumerable<(int Impact, int Urgency, int Priority)> observations, params (int Impact, int Urgency, int Priority)[] stated)
    {
        foreach (var (impact, urgency, priority) in observations)
        {
            ImpactUrgencyMatrix.Guarded(impact, urgency, priority);
            if (!_counts.TryGetValue((impact, urgency), out var priorities))
            {
                _counts[(impact, urgency)] = priorities = [];
            }

            priorities[priority] = priorities.TryGetValue(priority, out var count) ? count + 1 : 1;
        }

        foreach (var (impact, urgency, priority) in stated)
        {
            ImpactUrgencyMatrix.Guarded(impact, urgency, priority);
            if (_stated.TryGetValue((impact, urgency), out var earlier) && earlier != priority)
            {
                var cell = $"impact {Text.Of(impact)}, urgency {Text.Of(urgency)}";
                throw new ArgumentException($"{_wording.Contradiction(cell, earlier, priority)}.", nameof(stated));
            }

            _stated[(impact, urgency)] = priority;
        }
    }

    public IReadOnlyList<MatrixDifference> DifferencesFrom(ImpactUrgencyMatrix matrix)
    {
        var differences = new List<MatrixDifference>();
        foreach (var ((impact, urgency), priorities) in _counts.Select(cell => (cell.Key, cell.Value)))
        {
            int? expected = impact <= matrix.ImpactLevels && urgency <= matrix.UrgencyLevels ? matrix.PriorityOf(impact, urgency) : null;
            var cellCount = priorities.Values.Sum();
            differences.AddRange(
                from priority in priorities
                where priority.Key != expected
                select new MatrixDifference(impact, urgency, expected, priority.Key, priority.Value, cellCount));
        }

        return Sequence.Of(differences);
    }

    public ImpactUrgencyMatrixOutcome ToMatrix()
    {
        var cells = _counts.Keys.Concat(_stated.Keys).ToArray();
        if (cells.Length == 0)
        {
            return Refused("there are no records", "Hand in at least one.");
        }

        var grid = ImpactUrgencyMatrix.GridOf(cells.Max(cell => cell.Impact), cells.Max(cell => cell.Urgency));
        var settled = Settled(grid);
        var faults = Enumerable.Range(0, grid.CellCount)
            .Where(cell => settled[cell] is null)
            .Select(cell => Unsettled(grid, settled, cell))
            .Concat(OrdinalTable.Falls(grid, settled, _wording))
            .ToArray();
        return faults.Length == 0
            ? ImpactUrgencyMatrix.Of(grid, CellsOf(grid, settled), nameof(settled))
            : Refused(OrdinalTable.Listed(faults), "State the priority of each such cell beside the records.");
    }

    private static NotPermitted Refused(string because, string remedy) =>
        new("derive an impact × urgency matrix from a history", because, remedy);

    private static IEnumerable<(int Impact, int Urgency, int Priority)> CellsOf(OrdinalGrid grid, IReadOnlyList<int?> settled) =>
        settled.Select((priority, cell) => (grid.LevelsAt(cell)[0], grid.LevelsAt(cell)[1], priority.GetValueOrDefault()));

    /// <summary>The one priority each cell is stated or was recorded with; null where there is none, or several.</summary>
    private int?[] Settled(OrdinalGrid grid)
    {
        var settled = new int?[grid.CellCount];
        foreach (var cell in _counts.Where(cell => cell.Value.Count == 1))
        {
            settled[grid.CellAt(cell.Key.Impact, cell.Key.Urgency)] = cell.Value.Keys.First();
        }

        foreach (var cell in _stated)
        {
            settled[grid.CellAt(cell.Key.Impact, cell.Key.Urgency)] = cell.Value;
        }

        return settled;
    }

    private string Unsettled(OrdinalGrid grid, IReadOnlyList<int?> settled, int cell)
    {
        var levels = grid.LevelsAt(cell);
        if (!_counts.TryGetValue((levels[0], levels[1]), out var priorities))
        {
            return $"{grid.NameOf(cell)} was never recorded ({Fitting(grid, settled, cell)})";
        }

        var recorded = priorities.OrderByDescending(priority => priority.Value)
            .Select(priority => $"{Text.Of(priority.Key)} ({Times(priority.Value)})");
        return $"{grid.NameOf(cell)} was recorded with priority {Text.List(recorded.ToArray())}";
    }

    private static string Times(int count) => count == 1 ? "once" : $"{Text.Of(count)} times";

    /// <summary>Which priorities would keep the matrix monotone, as far as the settled cells tell.</summary>
    private static string Fitting(OrdinalGrid grid, IReadOnlyList<int?> settled, int cell)
    {
        var known = Enumerable.Range(0, grid.CellCount).Where(other => settled[other] is not null).ToArray();
        var least = known.Where(other => grid.IsAtOrBelow(other, cell)).Max(other => settled[other]) ?? 1;
        return known.Where(other => grid.IsAtOrBelow(cell, other)).Min(other => settled[other]) switch
        {
            null => $"{Text.Of(least)} or more would fit",
            { } most when most == least => $"only {Text.Of(least)} would fit",
            { } most when most > least => $"{Text.Of(least)} to {Text.Of(most)} would fit",
            _ => "no priority would fit between its neighbors",
        };
    }
}
