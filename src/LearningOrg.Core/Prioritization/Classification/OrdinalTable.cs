namespace LearningOrg.Core.Prioritization.Classification;

/// <summary>A total and monotone function on an ordinal grid: every cell has a rank, and a larger level never has a smaller one.</summary>
/// <remarks>
/// The one mechanism behind every lookup table a caller brings. Checking neighbors is enough: if a rank fell between two comparable cells,
/// it would fall on some step of the chain between them.
/// </remarks>
internal sealed class OrdinalTable : IEquatable<OrdinalTable>
{
    private const int MostFaultsNamed = 5;

    private readonly Sequence<int> _ranks;

    private OrdinalTable(OrdinalGrid grid, IEnumerable<int> ranks)
    {
        Grid = grid;
        _ranks = Sequence.Of(ranks);
    }

    public OrdinalGrid Grid { get; }

    public IReadOnlyList<int> Ranks => _ranks;

    public int RankAt(params int[] levels) => _ranks[Grid.CellAt(levels)];

    /// <summary>Makes the table, or throws an error that names the cells without a rank, with two, and between which it falls.</summary>
    public static OrdinalTable Of(OrdinalGrid grid, IEnumerable<(int Cell, int Rank)> stated, IOrdinalWording wording, string argument)
    {
        var ranks = new int?[grid.CellCount];
        var faults = new List<string>();
        foreach (var (cell, rank) in stated)
        {
            if (ranks[cell] is { } earlier && earlier != rank)
            {
                faults.Add(wording.Contradiction(grid.NameOf(cell), earlier, rank));
            }

            ranks[cell] ??= rank;
        }

        faults.AddRange(Gaps(ranks).Select(cell => wording.Gap(grid.NameOf(cell))));
        faults.AddRange(Falls(grid, ranks, wording));
        if (faults.Count > 0)
        {
            throw new ArgumentException($"{wording.Table} is refused: {Listed(faults)}. {wording.Rule}", argument);
        }

        return new(grid, ranks.Select(rank => rank.GetValueOrDefault()));
    }

    public static IEnumerable<int> Gaps(IReadOnlyList<int?> ranks) => Enumerable.Range(0, ranks.Count).Where(cell => ranks[cell] is null);

    /// <summary>A sentence for every step on which the rank falls; steps from or to a gap are left out.</summary>
    public static IEnumerable<string> Falls(OrdinalGrid grid, IReadOnlyList<int?> ranks, IOrdinalWording wording) =>
        from step in grid.Steps()
        where ranks[step.Cell] > ranks[step.Next]
        select wording.Fall(
            (grid.NameOf(step.Cell), ranks[step.Cell].GetValueOrDefault()), (grid.NameOf(step.Next), ranks[step.Next].GetValueOrDefault()));

    /// <summary>The first few faults, and how many more there are.</summary>
    public static string Listed(IReadOnlyCollection<string> faults) =>
        string.Join("; ", faults.Take(MostFaultsNamed))
        + (faults.Count > MostFaultsNamed ? $"; and {Text.Of(faults.Count - MostFaultsNamed)} more" : string.Empty);

    public bool Equals(OrdinalTable? other) => other is not null && Grid.HasShapeOf(other.Grid) && _ranks.Equals(other._ranks);

    public override bool Equals(object? obj) => Equals(obj as OrdinalTable);

    public override int GetHashCode() => _ranks.GetHashCode();
}
