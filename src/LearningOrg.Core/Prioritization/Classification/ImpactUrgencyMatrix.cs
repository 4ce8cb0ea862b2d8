using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Prioritization.Classification;

/// <summary>A lookup from impact and urgency to a priority; level 1 is the highest of each axis, priority 1 the most pressing.</summary>
/// <remarks>
/// <para>
/// Common practice in IT service management, described by ITIL. Impact and urgency are ordinal: their levels are looked up, never
/// multiplied or added. A matrix is total (every pair of levels has a priority) and monotone (a higher impact or urgency never gives a
/// worse priority), or it cannot be made.
/// </para>
/// <para>
/// Criticized for letting everybody ask for urgency 1, and for hiding that two incidents in one cell may differ a lot. Do not use it to
/// order a backlog of improvements: it has a handful of classes and knows neither effort nor benefit.
/// </para>
/// <para>Equal when both have the same levels and give the same priorities. Immutable.</para>
/// </remarks>
public sealed class ImpactUrgencyMatrix : IEquatable<ImpactUrgencyMatrix>
{
    // Beyond this a level is a slip of the keyboard, and the table it would make is a slip of the machine.
    internal const int MostLevels = 100;

    private static readonly PriorityWording Wording = new();

    private readonly OrdinalTable _table;

    private ImpactUrgencyMatrix(OrdinalTable table) => _table = table;

    /// <summary>Three levels of each, five priorities: what a widespread product ships with.</summary>
    /// <remarks>
    /// The priority lookup rules that the base system of ServiceNow ships with: 1 for 1 and 1; 2 for 1 and 2; 3 for 2 and 2, or 1 and 3; 4
    /// for 2 and 3; 5 for 3 and 3. Organizations differ: change cells with <see cref="With(int, int, int)"/>, find out which with
    /// <see cref="Differences"/>.
    /// </remarks>
    public static ImpactUrgencyMatrix Default { get; } = Of(new[,]
    {
        { 1, 2, 3 },
        { 2, 3, 4 },
        { 3, 4, 5 },
    });

    /// <summary>How many levels of impact there are.</summary>
    public int ImpactLevels => _table.Grid.Levels(0);

    /// <summary>How many levels of urgency there are.</summary>
    public int UrgencyLevels => _table.Grid.Levels(1);

    /// <summary>Makes a matrix from a table as people draw it.</summary>
    /// <param name="priorities">
    /// A row for each level of impact, a column for each level of urgency, both highest first; 1 to 100 of each.
    /// </param>
    /// <exception cref="ArgumentException">The table is not monotone; the message names the cells.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A priority is below 1, or there are no levels or more than 100.</exception>
    public static ImpactUrgencyMatrix Of(int[,] priorities)
    {
        Guard.Against.Null(priorities);
        var grid = GridOf(priorities.GetLength(0), priorities.GetLength(1));
        var stated = priorities.Cast<int>().Select((priority, cell) => (cell, Priority(priority)));
        return new(OrdinalTable.Of(grid, stated, Wording, nameof(priorities)));
    }

    /// <summary>Makes a matrix from its cells, in any order.</summary>
    /// <param name="cells">
    /// Impact, urgency and the priority of both; levels from 1 to 100. The largest level of each axis is how many it has. A cell may be
    /// given twice, with the same priority.
    /// </param>
    /// <exception cref="ArgumentException">
    /// There are no cells, one lacks, one has two priorities, or the table is not monotone; the message names the cells.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A level or a priority is below 1, or a level above 100.</exception>
    public static ImpactUrgencyMatrix Of(params (int Impact, int Urgency, int Priority)[] cells)
    {
        Guard.Against.NullOrEmpty(cells);
        foreach (var (impact, urgency, priority) in cells)
        {
            Guarded(impact, urgency, priority);
        }

        return Of(GridOf(cells.Max(cell => cell.Impact), cells.Max(cell => cell.Urgency)), cells, nameof(cells));
    }

    /// <summary>Makes the matrix that a history of incidents was prioritized by, where the history tells it.</summary>
    /// <param name="observations">
    /// Impact, urgency and priority as recorded; levels from 1 to 100. The largest level of each axis is how many it has.
    /// </param>
    /// <param name="stated">
    /// What the caller knows of cells that never occurred or occurred with several priorities; overrules the history.
    /// </param>
    /// <returns>The matrix; or a refusal that names the cells never seen, seen with several priorities, or out of order.</returns>
    /// <exception cref="ArgumentException">A cell is stated with two priorities.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A level or a priority is below 1, or a level above 100.</exception>
    public static ImpactUrgencyMatrixOutcome FromObserved(
        IEnumerable<(int Impact, int Urgency, int Priority)> observations, params (int Impact, int Urgency, int Priority)[] stated) =>
        new PriorityHistory(Guard.Against.Null(observations), Guard.Against.Null(stated)).ToMatrix();

    /// <summary>The priority of an impact and an urgency.</summary>
    /// <param name="impact">From 1 to <see cref="ImpactLevels"/>; 1 is the highest.</param>
    /// <param name="urgency">From 1 to <see cref="UrgencyLevels"/>; 1 is the highest.</param>
    /// <exception cref="ArgumentOutOfRangeException">The matrix has no such level.</exception>
    public int PriorityOf(int impact, int urgency)
    {
        GuardLevels(impact, urgency);
        return _table.RankAt(impact, urgency);
    }

    /// <summary>The same matrix but for one cell.</summary>
    /// <param name="impact">From 1 to <see cref="ImpactLevels"/>.</param>
    /// <param name="urgency">From 1 to <see cref="UrgencyLevels"/>.</param>
    /// <param name="priority">At least 1.</param>
    /// <exception cref="ArgumentException">The change makes a table that is not monotone; the message names the cells.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The matrix has no such level, or the priority is below 1.</exception>
    [MustUse]
    public ImpactUrgencyMatrix With(int impact, int urgency, [InclusiveRange(1, int.MaxValue)] int priority) => With((impact, urgency, priority));

    /// <summary>The same matrix but for some cells, changed together: only the outcome need be monotone.</summary>
    /// <param name="cells">Impact, urgency and the new priority; each cell once, or with the same priority.</param>
    /// <exception cref="ArgumentException">
    /// A cell is given two priorities, or the changes make a table that is not monotone; the message names the cells.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The matrix has no such level, or a priority is below 1.</exception>
    [MustUse]
    public ImpactUrgencyMatrix With(params (int Impact, int Urgency, int Priority)[] cells)
    {
        Guard.Against.Null(cells);
        foreach (var (impact, urgency, priority) in cells)
        {
            GuardLevels(impact, urgency);
            Priority(priority);
        }

        var changed = new HashSet<(int, int)>(cells.Select(cell => (cell.Impact, cell.Urgency)));
        return Of(_table.Grid, Cells().Where(cell => !changed.Contains((cell.Impact, cell.Urgency))).Concat(cells), nameof(cells));
    }

    /// <summary>Where a history departs from this matrix: the cells recorded with another priority, and how often.</summary>
    /// <param name="observations">
    /// Impact, urgency and priority as recorded; each at least 1. A level that the matrix does not have is a difference, too.
    /// </param>
    /// <returns>By impact, urgency and recorded priority; none when all agree.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A level or a priority is below 1, or a level above 100.</exception>
    public IReadOnlyList<MatrixDifference> Differences(IEnumerable<(int Impact, int Urgency, int Priority)> observations) =>
        new PriorityHistory(Guard.Against.Null(observations)).DifferencesFrom(this);

    /// <inheritdoc/>
    public bool Equals(ImpactUrgencyMatrix? other) => other is not null && _table.Equals(other._table);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ImpactUrgencyMatrix);

    /// <inheritdoc/>
    public override int GetHashCode() => _table.GetHashCode();

    /// <summary>A table with a row for each level of impact and a column for each level of urgency.</summary>
    public override string ToString() => MatrixText.Of(this);

    internal static ImpactUrgencyMatrix Of(OrdinalGrid grid, IEnumerable<(int Impact, int Urgency, int Priority)> cells, string argument) =>
        new(OrdinalTable.Of(grid, cells.Select(cell => (grid.CellAt(cell.Impact, cell.Urgency), cell.Priority)), Wording, argument));

    internal static OrdinalGrid GridOf(int impactLevels, int urgencyLevels)
    {
        Guard.Against.OutsideOf(impactLevels, 1, MostLevels);
        Guard.Against.OutsideOf(urgencyLevels, 1, MostLevels);
        return new(("impact", impactLevels), ("urgency", urgencyLevels));
    }

    internal static void Guarded(int impact, int urgency, int priority)
    {
        Guard.Against.OutsideOf(impact, 1, MostLevels);
        Guard.Against.OutsideOf(urgency, 1, MostLevels);
        Priority(priority);
    }

    private static int Priority(int priority)
    {
        Guard.Against.OutsideOf(priority, 1, int.MaxValue);
        return priority;
    }

    private void GuardLevels(int impact, int urgency)
    {
        Guard.Against.OutsideOf(impact, 1, ImpactLevels);
        Guard.Against.OutsideOf(urgency, 1, UrgencyLevels);
    }

    private IEnumerable<(int Impact, int Urgency, int Priority)> Cells() =>
        from impact in Enumerable.Range(1, ImpactLevels)
        from urgency in Enumerable.Range(1, UrgencyLevels)
        select (impact, urgency, PriorityOf(impact, urgency));
}
