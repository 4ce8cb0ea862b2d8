using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Prioritization.Classification;

/// <summary>
/// A lookup from severity, occurrence and detection of a failure mode, each rated 1 to 10 with 10 the worst, to an action priority.
/// </summary>
/// <remarks>
/// <para>
/// The idea is that of the AIAG &amp; VDA FMEA Handbook (2019), which replaced the risk priority number by a table because a product of
/// three ordinal ratings treats them as interchangeable: a deadly, rare failure got the number of a frequent nuisance. The handbook's table
/// is under copyright and not part of this library: bring your licensed copy, or a table of your own. It must be total and monotone (a
/// worse rating never gives a lower priority).
/// </para>
/// <para>
/// Ratings are ordinal and only looked up. Criticized for its coarseness: a thousand combinations share three classes, and a change
/// by one rating can jump a class. Do not use it to rank the failure modes inside one class, or to compare teams that rate by different
/// scales.
/// </para>
/// <para>Equal when all thousand cells are. Immutable.</para>
/// </remarks>
public sealed class ActionPriorityTable : IEquatable<ActionPriorityTable>
{
    /// <summary>The worst rating.</summary>
    public const int WorstRating = 10;

    private readonly OrdinalTable _table;

    private ActionPriorityTable(IEnumerable<(int Cell, int Rank)> stated, OrdinalGrid grid, string argument) =>
        _table = OrdinalTable.Of(grid, stated, new ActionPriorityWording(), argument);

    /// <summary>Makes a table from blocks of cells, as such tables are printed.</summary>
    /// <param name="bands">Together they cover every cell; where two overlap, they agree.</param>
    /// <exception cref="ArgumentException">
    /// A cell has no priority, or two, or a worse rating gives a lower priority; the message names the cells.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A range does not lie in 1 to 10, or ends before it begins.</exception>
    public static ActionPriorityTable OfBands(params ActionPriorityBand[] bands)
    {
        Guard.Against.Null(bands);
        var grid = Ratings();
        var stated =
            from band in bands
            from cell in CellsOf(Guarded(band, nameof(bands)), grid)
            select (cell, ActionPriorityWording.RankOf(band.Priority));
        return new(stated, grid, nameof(bands));
    }

    /// <summary>Makes a table by asking for every cell.</summary>
    /// <param name="priorityOf">
    /// The priority of a severity, an occurrence and a detection, in this order; <c>null</c> for none is refused.
    /// </param>
    /// <exception cref="ArgumentException">
    /// A cell has no priority, or a worse rating gives a lower one; the message names the cells.
    /// </exception>
    public static ActionPriorityTable Of(Func<int, int, int, ActionPriority?> priorityOf)
    {
        Guard.Against.Null(priorityOf);
        var grid = Ratings();
        var stated =
            from cell in Enumerable.Range(0, grid.CellCount)
            let levels = grid.LevelsAt(cell)
            let priority = priorityOf(levels[0], levels[1], levels[2])
            where priority is not null
            select (cell, ActionPriorityWording.RankOf(priority));
        return new(stated, grid, nameof(priorityOf));
    }

    /// <summary>The action priority of a failure mode.</summary>
    /// <param name="severity">From 1 to 10; 10 is the worst effect.</param>
    /// <param name="occurrence">From 1 to 10; 10 is the most frequent.</param>
    /// <param name="detection">From 1 to 10; 10 is the least likely to be detected.</param>
    /// <exception cref="ArgumentOutOfRangeException">A rating is not from 1 to 10.</exception>
    public ActionPriority PriorityOf(
        [InclusiveRange(1, WorstRating)] int severity,
        [InclusiveRange(1, WorstRating)] int occurrence,
        [InclusiveRange(1, WorstRating)] int detection)
    {
        Guard.Against.OutsideOf(severity, 1, WorstRating);
        Guard.Against.OutsideOf(occurrence, 1, WorstRating);
        Guard.Against.OutsideOf(detection, 1, WorstRating);
        return ActionPriorityWording.PriorityOf(_table.RankAt(severity, occurrence, detection));
    }

    /// <inheritdoc/>
    public bool Equals(ActionPriorityTable? other) => other is not null && _table.Equals(other._table);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ActionPriorityTable);

    /// <inheritdoc/>
    public override int GetHashCode() => _table.GetHashCode();

    /// <summary>
    /// How many of the thousand combinations have which priority: <c>Action priorities: 250 High, 350 Medium, 400 Low</c>.
    /// </summary>
    public override string ToString() =>
        "Action priorities: " + string.Join(", ", ActionPriority.All.Select(
            priority => $"{Text.Of(_table.Ranks.Count(rank => rank == ActionPriorityWording.RankOf(priority)))} {priority}"));

    private static OrdinalGrid Ratings() => new(("severity", WorstRating), ("occurrence", WorstRating), ("detection", WorstRating));

    private static ActionPriorityBand Guarded(ActionPriorityBand band, string argument)
    {
        Guard.Against.Null(band, argument);
        Guard.Against.Null(band.Priority, argument);
        foreach (var (from, to) in new[] { band.Severity, band.Occurrence, band.Detection })
        {
            if (from < 1 || to > WorstRating || from > to)
            {
                throw new ArgumentOutOfRangeException(
                    argument, $"Each range of the band ({band}) must lie in 1 to {Text.Of(WorstRating)} and not end before it begins.");
            }
        }

        return band;
    }

    private static IEnumerable<int> CellsOf(ActionPriorityBand band, OrdinalGrid grid) =>
        from severity in Ratings(band.Severity)
        from occurrence in Ratings(band.Occurrence)
        from detection in Ratings(band.Detection)
        select grid.CellAt(severity, occurrence, detection);

    private static IEnumerable<int> Ratings((int From, int To) range) => Enumerable.Range(range.From, range.To - range.From + 1);
}
