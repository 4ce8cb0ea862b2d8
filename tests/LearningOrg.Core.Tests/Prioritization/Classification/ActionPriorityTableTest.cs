using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Prioritization.Classification;

namespace LearningOrg.Core.Tests.Prioritization.Classification;

[Properties(Arbitrary = [typeof(TableArbitraries)], MaxTest = 100)]
public class ActionPriorityTableTest
{
    private const string Rule =
        "Every combination of severity, occurrence and detection from 1 to 10 needs one priority, "
        + "and a worse rating (a larger number) must never give a lower one.";

    [Property(DisplayName = "INV-42 every total and monotone action priority table is accepted, and gives the caller's priorities")]
    public bool Accepted_when_total_and_monotone(MonotoneActionPriorities drawn)
    {
        var table = ActionPriorityTable.Of(drawn.PriorityOf);
        return Cells.All(cell => table.PriorityOf(cell.S, cell.O, cell.D) == drawn.PriorityOf(cell.S, cell.O, cell.D));
    }

    [Property(DisplayName = "INV-42 breaking a single cell of an action priority table is refused, and the refusal names the cell")]
    public Property A_broken_cell_is_named(MonotoneActionPriorities drawn) => Prop.ForAll(
        (from s in Gen.Choose(1, 10) from o in Gen.Choose(1, 10) from d in Gen.Choose(1, 10) select (s, o, d)).ToArbitrary(),
        Gen.Elements(ActionPriority.All.ToArray()).ToArbitrary(),
        (cell, priority) =>
        {
            // By the definition over all pairs, with a greater order meaning a lower priority.
            var fits = Cells.Where(other => other != cell).All(other =>
            {
                var order = drawn.PriorityOf(other.S, other.O, other.D).Order;
                var better = other.S <= cell.s && other.O <= cell.o && other.D <= cell.d;
                var worse = other.S >= cell.s && other.O >= cell.o && other.D >= cell.d;
                return !(better && order < priority.Order) && !(worse && order > priority.Order);
            });
            var refusal = Record.Exception(
                () => ActionPriorityTable.Of((s, o, d) => (s, o, d) == cell ? priority : drawn.PriorityOf(s, o, d)));
            var name = $"severity {cell.s}, occurrence {cell.o}, detection {cell.d}";
            return (fits
                ? refusal is null
                : refusal is ArgumentException
                    && (refusal.Message.Contains($"{name} gives {priority}, lower")
                        || refusal.Message.Contains($"the {priority} of {name}")))
                .Classify(!fits, "broken");
        });

    [Property(DisplayName = "INV-42 leaving out a single cell of an action priority table is refused, and the refusal names the cell")]
    public void A_missing_cell_is_named(MonotoneActionPriorities drawn, uint seed)
    {
        var missing = Cells[(int)(seed % Cells.Length)];
        var message = Assert.Throws<ArgumentException>(
            () => ActionPriorityTable.Of((s, o, d) => (s, o, d) == missing ? null : drawn.PriorityOf(s, o, d))).Message;
        Assert.Contains($"refused: severity {missing.S}, occurrence {missing.O}, detection {missing.D} has no priority. ", message);
    }

    [Property]
    public bool Bands_of_one_cell_each_give_the_same_table_as_asking_for_every_cell(MonotoneActionPriorities drawn) =>
        ActionPriorityTable.OfBands([.. Cells.Select(cell => new ActionPriorityBand(
            (cell.S, cell.S), (cell.O, cell.O), (cell.D, cell.D), drawn.PriorityOf(cell.S, cell.O, cell.D)))])
            .Equals(ActionPriorityTable.Of(drawn.PriorityOf));

    [Property]
    public bool Equal_when_every_cell_is(MonotoneActionPriorities one, MonotoneActionPriorities other)
    {
        var same = Cells.All(cell => one.PriorityOf(cell.S, cell.O, cell.D) == other.PriorityOf(cell.S, cell.O, cell.D));
        var left = ActionPriorityTable.Of(one.PriorityOf);
        var right = ActionPriorityTable.Of(other.PriorityOf);
        return left.Equals(right) == same && left.Equals((object)right) == same && (!same || left.GetHashCode() == right.GetHashCode());
    }

    [Fact]
    public void Overlapping_bands_that_agree_are_one()
    {
        var table = ActionPriorityTable.OfBands(
            new((1, 10), (1, 10), (1, 5), ActionPriority.Low), new((1, 10), (1, 10), (5, 10), ActionPriority.Low));
        Assert.Equal("Action priorities: 0 High, 0 Medium, 1000 Low", table.ToString());
    }

    [Fact]
    public void A_worse_rating_with_a_lower_priority() => Throws<ArgumentException>(
        "The action priority table is refused: severity 10, occurrence 10, detection 10 gives Medium, "
        + "lower than the High of severity 9, occurrence 10, detection 10; "
        + "severity 10, occurrence 10, detection 10 gives Medium, lower than the High of severity 10, occurrence 9, detection 10; "
        + "severity 10, occurrence 10, detection 10 gives Medium, lower than the High of severity 10, occurrence 10, detection 9. "
        + Rule + " (Parameter 'priorityOf')",
        () => ActionPriorityTable.Of((s, o, d) => s + o + d == 30 ? ActionPriority.Medium : ActionPriority.High));

    [Fact]
    public void Bands_that_contradict_each_other() => Throws<ArgumentException>(
        "The action priority table is refused: severity 1, occurrence 1, detection 1 is given both Low and Medium. "
        + Rule + " (Parameter 'bands')",
        () => ActionPriorityTable.OfBands(
            new((1, 10), (1, 10), (1, 10), ActionPriority.Low), new((1, 1), (1, 1), (1, 1), ActionPriority.Medium)));

    [Fact]
    public void Bands_that_leave_cells_out() => Throws<ArgumentException>(
        "The action priority table is refused: severity 10, occurrence 1, detection 1 has no priority; "
        + "severity 10, occurrence 1, detection 2 has no priority; severity 10, occurrence 1, detection 3 has no priority; "
        + "severity 10, occurrence 1, detection 4 has no priority; severity 10, occurrence 1, detection 5 has no priority; and 95 more. "
        + Rule + " (Parameter 'bands')",
        () => ActionPriorityTable.OfBands(new ActionPriorityBand((1, 9), (1, 10), (1, 10), ActionPriority.Low)));

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 11)]
    [InlineData(6, 5)]
    public void A_band_that_is_none(int from, int to) => Throws<ArgumentOutOfRangeException>(
        $"Each range of the band (severity 1–10, occurrence {from}–{to}, detection 1–10: High) "
        + "must lie in 1 to 10 and not end before it begins. (Parameter 'bands')",
        () => ActionPriorityTable.OfBands(new ActionPriorityBand((1, 10), (from, to), (1, 10), ActionPriority.High)));

    [Theory]
    [InlineData(0, 1, 1, "severity")]
    [InlineData(1, 11, 1, "occurrence")]
    [InlineData(1, 1, -1, "detection")]
    public void A_rating_off_the_scale(int severity, int occurrence, int detection, string argument)
    {
        var table = ActionPriorityTable.Of((_, _, _) => ActionPriority.Low);
        var actual = new[] { severity, occurrence, detection }.Single(rating => rating is < 1 or > 10);
        Throws<ArgumentOutOfRangeException>(
            $"{argument} must lie in 1 to 10. (Parameter '{argument}')\nActual value was {actual}.",
            () => table.PriorityOf(severity, occurrence, detection));
    }

    [Fact]
    public void Nothing_at_all()
    {
        Assert.Throws<ArgumentNullException>(() => ActionPriorityTable.Of(null!));
        Assert.Throws<ArgumentNullException>(() => ActionPriorityTable.OfBands(null!));
        Assert.Throws<ArgumentNullException>(() => ActionPriorityTable.OfBands([null!]));
        Assert.Throws<ArgumentNullException>(
            () => ActionPriorityTable.OfBands(new ActionPriorityBand((1, 10), (1, 10), (1, 10), null!)));
        Assert.False(ActionPriorityTable.Of((_, _, _) => ActionPriority.Low).Equals(null));
    }

    private static (int S, int O, int D)[] Cells { get; } =
        [.. from s in Enumerable.Range(1, 10) from o in Enumerable.Range(1, 10) from d in Enumerable.Range(1, 10) select (s, o, d)];

    private static void Throws<T>(string message, Func<object?> action)
        where T : Exception =>
        Assert.Equal(message, Assert.Throws<T>(action).Message.Replace("\r\n", "\n", StringComparison.Ordinal));
}
