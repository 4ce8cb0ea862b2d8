using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Prioritization.Classification;

namespace LearningOrg.Core.Tests.Prioritization.Classification;

[Properties(Arbitrary = [typeof(TableArbitraries)], MaxTest = 500)]
public class ImpactUrgencyMatrixTest
{
    private static readonly ImpactUrgencyMatrix Default = ImpactUrgencyMatrix.Default;

    [Property(DisplayName = "INV-41 a matrix is made exactly when its table is monotone, and then gives the table's priorities")]
    public Property Made_exactly_when_monotone(Priorities table)
    {
        var refusal = Record.Exception(() => ImpactUrgencyMatrix.Of(table.Cells));
        return (table.IsMonotone
                ? refusal is null && table.Triples.All(
                    cell => ImpactUrgencyMatrix.Of(table.Cells).PriorityOf(cell.Impact, cell.Urgency) == cell.Priority)
                : refusal is ArgumentException)
            .Classify(table.IsMonotone, "monotone");
    }

    [Property(DisplayName = "INV-41 raising impact or urgency never gives a worse priority")]
    public bool Monotone(MonotonePriorities drawn) => drawn.Table.Triples.All(a => drawn.Table.Triples.All(b =>
        a.Impact > b.Impact || a.Urgency > b.Urgency
        || drawn.Matrix.PriorityOf(a.Impact, a.Urgency) <= drawn.Matrix.PriorityOf(b.Impact, b.Urgency)));

    [Property(DisplayName = "INV-41 breaking a single cell of a monotone table is refused, and the refusal names the cell")]
    public void A_broken_cell_is_named(MonotonePriorities drawn, int seed)
    {
        var cell = drawn.Table.Triples.ElementAt((int)((uint)seed % drawn.Table.Triples.Count()));
        var name = $"impact {cell.Impact}, urgency {cell.Urgency}";
        var others = drawn.Table.Triples.Where(other => other != cell).ToArray();
        var next = others.Where(other => other.Impact >= cell.Impact && other.Urgency >= cell.Urgency).ToArray();
        if (next.Length > 0)
        {
            var worse = drawn.Table.With(cell.Impact, cell.Urgency, next.Min(other => other.Priority) + 1);
            Assert.Contains($"{name} gives priority ", Assert.Throws<ArgumentException>(() => ImpactUrgencyMatrix.Of(worse.Cells)).Message);
        }

        var before = others.Where(other => other.Impact <= cell.Impact && other.Urgency <= cell.Urgency).ToArray();
        if (before.Length > 0 && before.Max(other => other.Priority) > 1)
        {
            var priority = before.Max(other => other.Priority) - 1;
            var better = drawn.Table.With(cell.Impact, cell.Urgency, priority);
            Assert.Contains(
                $"worse than the {priority} of {name}",
                Assert.Throws<ArgumentException>(() => ImpactUrgencyMatrix.Of(better.Cells)).Message);
        }
    }

    [Property(DisplayName = "INV-41 leaving out a single cell is refused, and the refusal names the cell")]
    public void A_missing_cell_is_named(MonotonePriorities drawn, int seed)
    {
        // The last cell is left in: without it, nothing says that the table has that many levels.
        var cells = drawn.Table.Triples.ToArray();
        var missing = cells[(int)((uint)seed % (cells.Length - 1))];
        var rest = cells.Where(cell => cell != missing).ToArray();
        var message = Assert.Throws<ArgumentException>(() => ImpactUrgencyMatrix.Of(rest)).Message;
        Assert.Contains($"refused: impact {missing.Impact}, urgency {missing.Urgency} has no priority. ", message);
    }

    [Property]
    public bool The_order_of_the_cells_does_not_matter(MonotonePriorities drawn) =>
        ImpactUrgencyMatrix.Of(drawn.Table.Triples.Reverse().ToArray()).Equals(drawn.Matrix);

    [Property]
    public bool Equal_when_the_tables_are(MonotonePriorities one, MonotonePriorities other) =>
        one.Matrix.Equals(other.Matrix) == one.Table.Triples.SequenceEqual(other.Table.Triples)
        && one.Matrix.Equals(ImpactUrgencyMatrix.Of(one.Table.Cells))
        && one.Matrix.GetHashCode() == ImpactUrgencyMatrix.Of(one.Table.Cells).GetHashCode();

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1, 2, 2)]
    [InlineData(2, 1, 2)]
    [InlineData(2, 2, 3)]
    [InlineData(1, 3, 3)]
    [InlineData(3, 1, 3)]
    [InlineData(2, 3, 4)]
    [InlineData(3, 2, 4)]
    [InlineData(3, 3, 5)]
    public void The_default_is_the_published_one(int impact, int urgency, int priority) =>
        Assert.Equal(priority, Default.PriorityOf(impact, urgency));

    [Fact]
    public void The_same_cells_in_another_shape_are_another_matrix() =>
        Assert.NotEqual(ImpactUrgencyMatrix.Of(new[,] { { 1, 2, 3, 4 } }), ImpactUrgencyMatrix.Of(new[,] { { 1, 2 }, { 3, 4 } }));

    [Fact]
    public void Equality_copes_with_null_and_other_types()
    {
        Assert.False(Default.Equals(null));
        Assert.False(Default.Equals("matrix"));
        Assert.True(Default.Equals((object)Default.With(1, 1, 1)));
    }

    [Fact]
    public void Priorities_may_be_skipped_and_shared() => Assert.Equal(
        9, ImpactUrgencyMatrix.Of(new[,] { { 2, 2 }, { 2, 9 } }).PriorityOf(2, 2));

    [Fact]
    public void The_callers_table_is_copied()
    {
        var table = new[,] { { 1, 2 }, { 2, 3 } };
        var matrix = ImpactUrgencyMatrix.Of(table);
        table[1, 1] = 1;
        Assert.Equal(3, matrix.PriorityOf(2, 2));
    }

    [Fact]
    public void One_cell_can_be_changed()
    {
        var ours = Default.With(impact: 3, urgency: 3, priority: 4);
        Assert.Equal(4, ours.PriorityOf(3, 3));
        Assert.Equal(5, Default.PriorityOf(3, 3));
        Assert.Equal(Default, ours.With(3, 3, 5));
    }

    [Fact]
    public void Several_cells_are_changed_together_where_one_by_one_would_not_be_monotone()
    {
        Assert.Throws<ArgumentException>(() => Default.With(2, 2, 5));
        var ours = Default.With((2, 2, 5), (2, 3, 5), (3, 2, 5));
        Assert.Equal(ImpactUrgencyMatrix.Of(new[,] { { 1, 2, 3 }, { 2, 5, 5 }, { 3, 5, 5 } }), ours);
    }

    [Fact]
    public void It_prints_as_a_table()
    {
        Assert.Equal(
            "impact × urgency  1  2  3\n" +
            "               1  1  2  3\n" +
            "               2  2  3  4\n" +
            "               3  3  4  5",
            Default.ToString());
        Assert.Equal(
            "impact × urgency   1   2\n" +
            "               1   2  10",
            ImpactUrgencyMatrix.Of(new[,] { { 2, 10 } }).ToString());
    }
}
