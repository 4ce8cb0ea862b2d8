using FsCheck;
using FsCheck.Fluent;
using LearningOrg.Core.Prioritization.Classification;

namespace LearningOrg.Core.Tests.Prioritization.Classification;

/// <summary>A drawn table of priorities: a row for each impact, a column for each urgency.</summary>
public sealed record Priorities(int[,] Cells)
{
    public int Impacts => Cells.GetLength(0);

    public int Urgencies => Cells.GetLength(1);

    public IEnumerable<(int Impact, int Urgency, int Priority)> Triples =>
        from impact in Enumerable.Range(1, Impacts)
        from urgency in Enumerable.Range(1, Urgencies)
        select (impact, urgency, Cells[impact - 1, urgency - 1]);

    /// <summary>By the definition, over all pairs of cells and not only neighbors.</summary>
    public bool IsMonotone => Triples.All(a => Triples.All(b => a.Impact > b.Impact || a.Urgency > b.Urgency || a.Priority <= b.Priority));

    public Priorities With(int impact, int urgency, int priority)
    {
        var cells = (int[,])Cells.Clone();
        cells[impact - 1, urgency - 1] = priority;
        return new(cells);
    }

    public override string ToString() =>
        string.Join(" / ", Triples.GroupBy(cell => cell.Impact).Select(row => string.Join(" ", row.Select(cell => cell.Priority))));
}

/// <summary>A monotone table with at least two levels on each axis.</summary>
public sealed record MonotonePriorities(Priorities Table)
{
    public ImpactUrgencyMatrix Matrix => ImpactUrgencyMatrix.Of(Table.Cells);
}

/// <summary>Any monotone action priority table: at least Medium from some corners on, High from some of these and others on.</summary>
public sealed record MonotoneActionPriorities((int S, int O, int D)[] HighFrom, (int S, int O, int D)[] MediumFrom)
{
    public ActionPriority PriorityOf(int severity, int occurrence, int detection) =>
        Covers(HighFrom, severity, occurrence, detection) ? ActionPriority.High
        : Covers(MediumFrom, severity, occurrence, detection) ? ActionPriority.Medium
        : ActionPriority.Low;

    private static bool Covers((int S, int O, int D)[] corners, int severity, int occurrence, int detection) =>
        corners.Any(corner => severity >= corner.S && occurrence >= corner.O && detection >= corner.D);

    public override string ToString() => $"High from {string.Join(", ", HighFrom)}; Medium from {string.Join(", ", MediumFrom)}";
}

public static class TableArbitraries
{
    public static Arbitrary<Priorities> Priorities() =>
        Gen.OneOf(AnyTable(1), AnyTable(1).Select(Sorted), AnyTable(1).Select(Sorted).SelectMany(WithOneCellRedrawn)).ToArbitrary();

    public static Arbitrary<MonotonePriorities> MonotonePriorities() =>
        AnyTable(2).Select(table => new MonotonePriorities(Sorted(table))).ToArbitrary();

    public static Arbitrary<MonotoneActionPriorities> MonotoneActionPriorities() =>
        (from high in Corners() from medium in Corners() select new MonotoneActionPriorities(high, medium)).ToArbitrary();

    private static Gen<Priorities> AnyTable(int least) =>
        from impacts in Gen.Choose(least, 4)
        from urgencies in Gen.Choose(least, 4)
        from cells in Gen.Choose(1, 5).Array2DOf(impacts, urgencies)
        select new Priorities(cells);

    private static Gen<Priorities> WithOneCellRedrawn(Priorities table) =>
        from impact in Gen.Choose(1, table.Impacts)
        from urgency in Gen.Choose(1, table.Urgencies)
        from priority in Gen.Choose(1, 5)
        select table.With(impact, urgency, priority);

    /// <summary>Each cell takes the worst priority at or above it, which makes any table monotone and keeps one that is.</summary>
    private static Priorities Sorted(Priorities table) => table.Triples.Aggregate(
        table,
        (sorted, cell) => sorted.With(
            cell.Impact,
            cell.Urgency,
            table.Triples.Where(other => other.Impact <= cell.Impact && other.Urgency <= cell.Urgency).Max(other => other.Priority)));

    private static Gen<(int S, int O, int D)[]> Corners() =>
        from count in Gen.Choose(0, 4)
        from corners in Ratings().ArrayOf(count)
        select corners;

    private static Gen<(int S, int O, int D)> Ratings() =>
        from s in Gen.Choose(1, 10)
        from o in Gen.Choose(1, 10)
        from d in Gen.Choose(1, 10)
        select (s, o, d);
}
