using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Opportunities;

/// <summary>Turns a stream of incidents into measured groups: the raw material of improvement opportunities.</summary>
public static class IncidentMining
{
    /// <summary>The fewest incidents that a group needs by default: below ten, one incident moves a share by more than ten
    /// points.</summary>
    public const int DefaultMinimumGroupSize = 10;

    /// <summary>Measures every group of a history, in one pass.</summary>
    /// <param name="incidents">The history, each incident once, in any order. It is read once and not kept.</param>
    /// <param name="minimumGroupSize">The fewest incidents that a group needs to be measured; at least 1.</param>
    /// <param name="period">The time to look at; by default from the first day of the history to its last.</param>
    /// <returns>The measured groups, those set aside as too small, and what was left out.</returns>
    /// <exception cref="ArgumentException">An incident has a negative count, or the minimum is not positive.</exception>
    public static IncidentHistorySummary Measure(
        IEnumerable<IncidentFact> incidents, [InclusiveRange(1, int.MaxValue)] int minimumGroupSize = DefaultMinimumGroupSize, BaselinePeriod? period = null)
    {
        Guard.Against.Null(incidents);
        Guard.Against.NegativeOrZero(minimumGroupSize);
        var tallies = new Dictionary<string, GroupTally>(StringComparer.Ordinal);
        var counts = new Counts();
        foreach (var incident in incidents)
        {
            RefuseNegative(incident.Reassignments, nameof(IncidentFact.Reassignments));
            RefuseNegative(incident.Reopenings, nameof(IncidentFact.Reopenings));
            if (!counts.Admit(incident, period))
            {
                continue;
            }

            if (!tallies.TryGetValue(incident.Group!, out var tally))
            {
                tallies.Add(incident.Group!, tally = new GroupTally(incident.Group!));
            }

            tally.Add(incident);
        }

        var seen = period ?? counts.Seen();
        var groups = seen is null
            ? []
            : tallies.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.ToGroup(seen)).ToArray();
        return new IncidentHistorySummary(
            seen,
            counts.Incidents,
            counts.WithoutGroup,
            counts.OutsidePeriod,
            Sequence.Of(groups.Where(group => group.Incidents >= minimumGroupSize)),
            Sequence.Of(groups.Where(group => group.Incidents < minimumGroupSize)
                .Select(group => new TooFewIncidents(group.Name, group.Incidents, minimumGroupSize))));
    }

    private static void RefuseNegative(int? count, string name)
    {
        if (count < 0)
        {
            throw new ArgumentException($"{name} is {Text.Of(count.Value)}; a count is 0 or more.", nameof(count));
        }
    }

    /// <summary>What was let in and what was not.</summary>
    private sealed class Counts
    {
        private DateTimeOffset? _first;
        private DateTimeOffset? _last;

        public int Incidents { get; private set; }

        public int WithoutGroup { get; private set; }

        public int OutsidePeriod { get; private set; }

        public bool Admit(in IncidentFact incident, BaselinePeriod? period)
        {
            Incidents++;
            if (incident.OpenedAt is not { } opened || (period is not null && !period.Contains(opened)))
            {
                OutsidePeriod++;
                return false;
            }

            _first = _first is null || opened < _first ? opened : _first;
            _last = _last is null || opened > _last ? opened : _last;
            if (incident.Group is null)
            {
                WithoutGroup++;
                return false;
            }

            return true;
        }

        public BaselinePeriod? Seen() => _first is { } first && _last is { } last ? BaselinePeriod.OfDays(first, last) : null;
    }
}
