using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Prioritization.Classification;

namespace LearningOrg.Core.Tests.Prioritization.Classification;

/// <summary>The mechanism behind every caller's lookup table: any number of axes, against the definition over all pairs of cells.</summary>
public class OrdinalTableTest
{
    private static readonly Plain Wording = new();

    public static Gen<int[]> Sizes { get; } = from axes in Gen.Choose(1, 4) from sizes in Gen.Choose(1, 3).ArrayOf(axes) select sizes;

    [Property(MaxTest = 500)]
    public Property Levels_and_cells_correspond() => Prop.ForAll(Sizes.ToArbitrary(), sizes =>
    {
        var grid = GridOf(sizes);
        return grid.CellCount == sizes.Aggregate(1, (a, b) => a * b)
            && Enumerable.Range(0, grid.CellCount).All(cell => grid.CellAt(grid.LevelsAt(cell)) == cell)
            && Enumerable.Range(0, grid.CellCount).All(
                cell => grid.LevelsAt(cell).Zip(sizes).All(axis => axis.First >= 1 && axis.First <= axis.Second));
    });

    [Property(MaxTest = 500)]
    public Property Steps_are_exactly_the_pairs_that_differ_by_one_level_of_one_axis() => Prop.ForAll(Sizes.ToArbitrary(), sizes =>
    {
        var grid = GridOf(sizes);
        var cells = Enumerable.Range(0, grid.CellCount);
        var expected =
            from cell in cells
            from next in cells
            let changes = grid.LevelsAt(next).Zip(grid.LevelsAt(cell), (after, before) => after - before).ToArray()
            where changes.All(change => change >= 0) && changes.Sum() == 1
            select (cell, next);
        return expected.SequenceEqual(grid.Steps().Order());
    });

    [Property(MaxTest = 1000)]
    public Property Made_exactly_when_total_and_monotone() => Prop.ForAll(Drawn().ToArbitrary(), drawn =>
    {
        var (sizes, ranks) = drawn;
        var grid = GridOf(sizes);
        var total = ranks.All(rank => rank is not null);
        var cells = Enumerable.Range(0, grid.CellCount).ToArray();
        var monotone = cells.All(a => cells.All(b =>
            grid.LevelsAt(a).Zip(grid.LevelsAt(b)).Any(axis => axis.First > axis.Second) || !(ranks[a] > ranks[b])));
        var stated = cells.Where(cell => ranks[cell] is not null).Select(cell => (cell, ranks[cell]!.Value));
        var refusal = Record.Exception(() => OrdinalTable.Of(grid, stated, Wording, "ranks"));
        return (total && monotone ? refusal is null : refusal is ArgumentException)
            .Classify(total && monotone, "made").Classify(!total, "not total").Classify(total && !monotone, "not monotone");
    });

    [Fact]
    public void Every_fault_is_named_in_the_order_contradiction_gap_fall()
    {
        var grid = new OrdinalGrid(("a", 2), ("b", 2));
        Assert.Equal(
            "The table is refused: a 1, b 1 has 5 and 6; a 2, b 2 lacks; a 1, b 1 (5) exceeds a 1, b 2 (4). Mind. (Parameter 'ranks')",
            Assert.Throws<ArgumentException>(
                () => OrdinalTable.Of(grid, [(0, 5), (1, 4), (2, 5), (0, 6)], Wording, "ranks")).Message);
    }

    private static OrdinalGrid GridOf(int[] sizes) => new([.. sizes.Select((size, axis) => ($"axis {axis}", size))]);

    private static Gen<(int[] Sizes, int?[] Ranks)> Drawn() =>
        from sizes in Sizes
        let grid = GridOf(sizes)
        from noise in Gen.Choose(0, 2).ArrayOf(grid.CellCount)
        from monotone in Gen.Elements(true, true, false)
        from hole in Gen.Choose(-3 * grid.CellCount, grid.CellCount - 1)
        select (sizes, Enumerable.Range(0, grid.CellCount)
            .Select(cell => cell == hole ? (int?)null : monotone ? grid.LevelsAt(cell).Sum() + (noise[cell] / 2) : noise[cell])
            .ToArray());

    private sealed class Plain : IOrdinalWording
    {
        public string Table => "The table";

        public string Rule => "Mind.";

        public string Gap(string cell) => $"{cell} lacks";

        public string Contradiction(string cell, int rank, int otherRank) => $"{cell} has {rank} and {otherRank}";

        public string Fall((string Name, int Rank) cell, (string Name, int Rank) next) =>
            $"{cell.Name} ({cell.Rank}) exceeds {next.Name} ({next.Rank})";
    }
}
