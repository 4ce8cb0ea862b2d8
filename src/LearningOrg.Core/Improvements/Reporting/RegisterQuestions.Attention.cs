using Ardalis.GuardClauses;

namespace LearningOrg.Core.Improvements.Reporting;

/// <content>What needs somebody's attention.</content>
public static partial class RegisterQuestions
{
    private static readonly int[] UsualBounds = [30, 90, 180, 365];

    /// <summary>Open entries whose target should have been reviewed by now, or a task settled, by id, each with all that is late.</summary>
    /// <param name="register">The register.</param>
    /// <param name="at">The instant to ask about.</param>
    public static IReadOnlyList<OverdueEntry> Overdue(this ContinualImprovementRegister register, DateTimeOffset at) => Sequence.Of(
        Guard.Against.Null(register)
            .Where(entry => entry.Stage.IsOpen)
            .Select(entry => new OverdueEntry(
                entry,
                entry.Approval is not null && entry.CurrentPlan!.Target.ReviewAt < at ? entry.CurrentPlan.Target.ReviewAt : null,
                Sequence.Of(entry.Tasks.Where(task => task.IsOverdue(at)))))
            .Where(overdue => overdue.TargetReviewAt is not null || overdue.Tasks.Count > 0));

    /// <summary>Entries on hold whose day to look at them again has passed, by id.</summary>
    /// <param name="register">The register.</param>
    /// <param name="at">The instant to ask about.</param>
    public static IReadOnlyList<Improvement> StalledHolds(this ContinualImprovementRegister register, DateTimeOffset at) =>
        Sequence.Of(Guard.Against.Null(register).Where(entry => entry.Pause?.IsStalled(at) == true));

    /// <summary>Open entries without an event for longer than the register's review interval, the longest first, then by id.</summary>
    /// <param name="register">The register.</param>
    /// <param name="at">The instant to ask about.</param>
    public static IReadOnlyList<Improvement> DueForReview(this ContinualImprovementRegister register, DateTimeOffset at) => Sequence.Of(
        Guard.Against.Null(register)
            .Where(entry => entry.Stage.IsOpen && at - entry.LastEventAt > register.Rules.ReviewInterval)
            .OrderBy(entry => entry.LastEventAt).ThenBy(entry => entry.Id.Value, StringComparer.Ordinal));

    /// <summary>Open entries by the days since they were raised: each in exactly one bucket.</summary>
    /// <param name="register">The register.</param>
    /// <param name="at">The instant to ask about; entries raised later are not there yet.</param>
    /// <param name="bounds">Where one bucket ends and the next begins, in days, rising; 30, 90, 180 and 365 by default.</param>
    /// <exception cref="ArgumentException">The bounds do not rise from above 0.</exception>
    public static IReadOnlyList<AgeBucket> Ageing(this ContinualImprovementRegister register, DateTimeOffset at, params int[] bounds)
    {
        Guard.Against.Null(register);
        var days = Guard.Against.Null(bounds).Length == 0 ? UsualBounds : bounds;
        for (var index = 0; index < days.Length; index++)
        {
            if (days[index] <= (index == 0 ? 0 : days[index - 1]))
            {
                throw new ArgumentException(
                    $"{nameof(bounds)} must rise from above 0, but are {string.Join(", ", days.Select(bound => Text.Of(bound)))}.", nameof(bounds));
            }
        }

        var open = register.Where(entry => entry.Stage.IsOpen && entry.RaisedAt <= at).ToLookup(entry => BucketOf((at - entry.RaisedAt).TotalDays, days));
        return Sequence.Of(Enumerable.Range(0, days.Length + 1).Select(bucket => new AgeBucket(
            bucket == 0 ? 0 : days[bucket - 1], bucket == days.Length ? null : days[bucket], Sequence.Of(open[bucket]))));
    }

    private static int BucketOf(double age, int[] bounds)
    {
        var bucket = 0;
        while (bucket < bounds.Length && age >= bounds[bucket])
        {
            bucket++;
        }

        return bucket;
    }
}

/// <summary>An entry with something that should have happened by now.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="TargetReviewAt">When its target was to be reviewed; null where that is not late.</param>
/// <param name="Tasks">Its tasks that are late.</param>
public sealed record OverdueEntry(Improvement Entry, DateTimeOffset? TargetReviewAt, IReadOnlyList<Work.ImprovementTask> Tasks)
{
    /// <summary>As <c>CIM0000001: target to be reviewed at 2026-03-01T00:00:00+00:00, task T1</c>.</summary>
    public override string ToString() => $"{Entry.Id}: " + string.Join(", ", new[] { TargetReviewAt }.OfType<DateTimeOffset>()
        .Select(day => $"target to be reviewed at {Text.Of(day)}").Concat(Tasks.Select(task => $"task {task.Id}")));
}

/// <summary>Open entries of about the same age.</summary>
/// <param name="FromDays">The youngest, in days since they were raised; this old belongs here.</param>
/// <param name="ToDays">The oldest, in days; this old belongs to the next. Null where there is no next.</param>
/// <param name="Entries">The entries, by id.</param>
public sealed record AgeBucket(int FromDays, int? ToDays, IReadOnlyList<Improvement> Entries)
{
    /// <summary>As <c>30 to 90 days: 4</c>.</summary>
    public override string ToString() =>
        $"{(ToDays is { } end ? $"{Text.Of(FromDays)} to {Text.Of(end)}" : $"{Text.Of(FromDays)} and more")} days: {Text.Of(Entries.Count)}";
}
