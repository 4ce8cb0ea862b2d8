using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Opportunities;

/// <summary>The running counts of one group while a history streams by.</summary>
internal sealed class GroupTally(string name)
{
    private readonly Dictionary<string, int> _categories = new(StringComparer.Ordinal);
    private readonly List<double> _hours = [];
    private int _incidents;
    private Known _breached;
    private Known _reopened;
    private Known _urgent;
    private Known _reassigned;

    public void Add(in IncidentFact fact)
    {
        _incidents++;
        if (fact.Category is not null)
        {
            _categories.TryGetValue(fact.Category, out var count);
            _categories[fact.Category] = count + 1;
        }

        if (fact.ResolvedAt is { } resolved && fact.OpenedAt is { } opened && resolved >= opened)
        {
            _hours.Add((resolved - opened).TotalHours);
        }

        _breached.Add(fact.MadeSla is { } made ? (made ? 0 : 1) : null);
        _reopened.Add(fact.Reopenings is { } times ? (times > 0 ? 1 : 0) : null);
        _urgent.Add(fact.Priority is { } priority ? (priority <= 2 ? 1 : 0) : null);
        _reassigned.Add(fact.Reassignments);
    }

    public IncidentGroup ToGroup(BaselinePeriod period)
    {
        var hours = _hours.ToArray();
        Array.Sort(hours);
        var hasHours = hours.Length > 0;
        var limit = hasHours ? Quantiles.Of(hours, 0.9) : 0;
        return new(
            name,
            CategoryOfMost(),
            period,
            _incidents,
            hours.Length,
            hasHours ? Quantiles.Of(hours, 0.5) : null,
            hasHours ? limit : null,
            hasHours ? SumUpTo(limit, hours) : null,
            _breached.Share,
            _reassigned.Mean,
            _reopened.Share,
            _urgent.Share);
    }

    private static double SumUpTo(double limit, double[] hours)
    {
        var sum = 0.0;
        foreach (var hour in hours)
        {
            sum += Math.Min(hour, limit);
        }

        return sum;
    }

    // The largest of many small shares would name a group after incidents that are mostly not in it.
    private string? CategoryOfMost()
    {
        foreach (var candidate in _categories)
        {
            if (2L * candidate.Value > _incidents)
            {
                return candidate.Key;
            }
        }

        return null;
    }

    /// <summary>A total over the incidents where the number is known.</summary>
    private struct Known
    {
        private long _count;
        private long _total;

        public readonly Percentage? Share => _count > 0 ? Percentage.OfCount(_total, _count) : null;

        public readonly double? Mean => _count > 0 ? (double)_total / _count : null;

        public void Add(int? number)
        {
            if (number is { } some)
            {
                _count++;
                _total += some;
            }
        }
    }
}
