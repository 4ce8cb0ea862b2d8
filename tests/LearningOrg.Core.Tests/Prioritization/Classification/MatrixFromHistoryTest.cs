using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Prioritization.Classification;
using LearningOrg.Tests;

namespace LearningOrg.Core.Tests.Prioritization.Classification;

[Properties(Arbitrary = [typeof(TableArbitraries)], MaxTest = 200)]
public class MatrixFromHistoryTest
{
    private static readonly ImpactUrgencyMatrix Default = ImpactUrgencyMatrix.Default;

    [Property]
    public void A_history_that_shows_every_cell_gives_its_matrix_back(MonotonePriorities drawn, PositiveInt times)
    {
        var history = Enumerable.Repeat(drawn.Table.Triples.Reverse(), times.Get).SelectMany(cells => cells).ToArray();
        Assert.True(ImpactUrgencyMatrix.FromObserved(history).TryAccept(out var matrix, out var refusal));
        Assert.Null(refusal);
        Assert.Equal(drawn.Matrix, matrix);
        Assert.Empty(matrix.Differences(history));
    }

    [Property]
    public bool A_history_gives_a_matrix_exactly_when_its_one_table_is_monotone(Priorities table) =>
        ImpactUrgencyMatrix.FromObserved(table.Triples).TryAccept(out _, out _) == table.IsMonotone;

    [Property]
    public void A_cell_that_never_occurs_is_named_and_can_be_stated(MonotonePriorities drawn, int seed)
    {
        var cells = drawn.Table.Triples.ToArray();
        var missing = cells[(int)((uint)seed % (cells.Length - 1))];
        var history = cells.Where(cell => cell != missing).ToArray();

        Assert.False(ImpactUrgencyMatrix.FromObserved(history).TryAccept(out _, out var refusal));
        Assert.Contains($"impact {missing.Impact}, urgency {missing.Urgency} was never recorded (", refusal.Message);

        Assert.True(ImpactUrgencyMatrix.FromObserved(history, missing).TryAccept(out var matrix, out _));
        Assert.Equal(drawn.Matrix, matrix);
    }

    [Property]
    public void Differences_count_every_record_that_departs(MonotonePriorities drawn, Priorities recorded)
    {
        var history = recorded.Triples.Concat(recorded.Triples.Where(cell => cell.Priority > 2)).ToArray();
        var matrix = drawn.Matrix;
        var departing = history
            .Where(cell => cell.Impact > matrix.ImpactLevels || cell.Urgency > matrix.UrgencyLevels
                || matrix.PriorityOf(cell.Impact, cell.Urgency) != cell.Priority)
            .GroupBy(cell => cell)
            .Select(same => (same.Key.Impact, same.Key.Urgency, same.Key.Priority, same.Count()))
            .Order();
        Assert.Equal(
            departing, matrix.Differences(history).Select(found => (found.Impact, found.Urgency, found.Observed, found.Count)));
    }

    [Fact]
    public void Differences_say_what_was_expected_and_how_often_it_was_otherwise()
    {
        var differences = Default.Differences([(3, 3, 4), (1, 1, 1), (3, 3, 5), (3, 3, 4), (4, 1, 6), (1, 1, 2)]);
        Assert.Equal(
            [
                new MatrixDifference(Impact: 1, Urgency: 1, Expected: 1, Observed: 2, Count: 1, CellCount: 2),
                new MatrixDifference(Impact: 3, Urgency: 3, Expected: 5, Observed: 4, Count: 2, CellCount: 3),
                new MatrixDifference(Impact: 4, Urgency: 1, Expected: null, Observed: 6, Count: 1, CellCount: 1),
            ],
            differences);
        Assert.Equal("impact 3, urgency 3: priority 4 in 2 of 3 records, where the matrix gives 5", differences[1].ToString());
        Assert.Equal("impact 4, urgency 1: priority 6 in 1 of 1 records, where the matrix has no such level", differences[2].ToString());
    }

    [Fact]
    public void A_cell_recorded_with_several_priorities_is_refused_with_how_often_each_was() => Refused(
        "Cannot derive an impact × urgency matrix from a history: impact 1, urgency 2 was recorded with priority 3 (2 times) and 2 (once). "
        + "State the priority of each such cell beside the records.",
        ImpactUrgencyMatrix.FromObserved([(1, 1, 1), (1, 2, 2), (1, 2, 3), (1, 2, 3)]));

    [Fact]
    public void A_history_out_of_order_is_refused() => Refused(
        "Cannot derive an impact × urgency matrix from a history: impact 1, urgency 1 gives priority 2, worse than the 1 of impact 1, "
        + "urgency 2. State the priority of each such cell beside the records.",
        ImpactUrgencyMatrix.FromObserved([(1, 1, 2), (1, 2, 1)]));

    [Theory]
    [InlineData("2 to 4 would fit", 2, 4)]
    [InlineData("only 3 would fit", 3, 3)]
    [InlineData("no priority would fit between its neighbors", 4, 3)]
    public void What_would_fit_a_cell_that_never_occurs(string hint, int before, int after) => Refused(
        $"Cannot derive an impact × urgency matrix from a history: impact 1, urgency 2 was never recorded ({hint}). "
        + "State the priority of each such cell beside the records.",
        ImpactUrgencyMatrix.FromObserved([(1, 1, before), (1, 3, after)]));

    [Fact]
    public void What_would_fit_a_cell_with_neighbors_on_one_side_only() => Refused(
        "Cannot derive an impact × urgency matrix from a history: impact 1, urgency 1 was never recorded (1 to 2 would fit); "
        + "impact 2, urgency 2 was never recorded (3 or more would fit). State the priority of each such cell beside the records.",
        ImpactUrgencyMatrix.FromObserved([(1, 2, 2), (2, 1, 3)]));

    [Fact]
    public void Nothing_recorded_says_nothing() => Refused(
        "Cannot derive an impact × urgency matrix from a history: there are no records. Hand in at least one.",
        ImpactUrgencyMatrix.FromObserved([]));

    [Fact]
    public void What_is_stated_overrules_the_records()
    {
        var outcome = ImpactUrgencyMatrix.FromObserved([(1, 1, 3), (1, 2, 2), (1, 2, 4)], (1, 1, 1), (1, 2, 2));
        Assert.True(outcome.TryAccept(out var matrix, out _));
        Assert.Equal(ImpactUrgencyMatrix.Of(new[,] { { 1, 2 } }), matrix);
    }

    [Fact]
    public void Stating_a_cell_twice_otherwise_is_a_mistake() => Assert.Equal(
        "impact 1, urgency 1 is given both priority 1 and 2. (Parameter 'stated')",
        Assert.Throws<ArgumentException>(() => ImpactUrgencyMatrix.FromObserved([(1, 1, 1)], (1, 1, 1), (1, 1, 2))).Message);

    [Fact]
    public void Records_and_statements_below_level_1_are_mistakes()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ImpactUrgencyMatrix.FromObserved([(0, 1, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ImpactUrgencyMatrix.FromObserved([(1, 1, 1)], (1, 1, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Default.Differences([(1, 101, 1)]));
    }

    [Fact]
    public void The_outcome_is_either_the_matrix_or_the_refusal()
    {
        ImpactUrgencyMatrixOutcome yes = Default;
        ImpactUrgencyMatrixOutcome no = new NotPermitted("guess", "nobody can", "Ask.");
        Assert.Same(Default, yes.AsT0);
        Assert.True(no.IsT1);
        Assert.Throws<ArgumentNullException>(() => new ImpactUrgencyMatrixOutcome((ImpactUrgencyMatrix)null!));
        Assert.Throws<ArgumentNullException>(() => new ImpactUrgencyMatrixOutcome((NotPermitted)null!));
    }

    [SharedDataFact("servicenow_incident_events.csv")]
    public void A_real_audit_log_departs_from_the_default_in_one_cell_and_never_shows_another()
    {
        var history = AuditLog();
        Assert.Equal([new MatrixDifference(3, 3, Expected: 5, Observed: 4, Count: 401, CellCount: 401)], Default.Differences(history));
        Refused(
            "Cannot derive an impact × urgency matrix from a history: impact 1, urgency 3 was never recorded (2 to 4 would fit). "
            + "State the priority of each such cell beside the records.",
            ImpactUrgencyMatrix.FromObserved(history));
        Assert.True(ImpactUrgencyMatrix.FromObserved(history, (1, 3, 3)).TryAccept(out var matrix, out _));
        Assert.Equal(Default.With(3, 3, 4), matrix);
    }

    private static void Refused(string message, ImpactUrgencyMatrixOutcome outcome)
    {
        Assert.False(outcome.TryAccept(out var matrix, out var refusal));
        Assert.Null(matrix);
        Assert.Equal(message, refusal.Message);
        Assert.Equal("not-permitted", refusal.Code);
    }

    private static (int Impact, int Urgency, int Priority)[] AuditLog()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.SharedData, "servicenow_incident_events.csv"));
        var header = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => line.Split(',')).Select(
            fields => (Level(fields, "impact"), Level(fields, "urgency"), Level(fields, "priority")))];

        // No field of this file is quoted, and each of the three reads like "2 - Medium".
        int Level(string[] fields, string column) => fields[Array.IndexOf(header, column)][0] - '0';
    }
}
