using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Snapshots;

/// <summary>How an article is kept, as a record of primitives; all of it optional.</summary>
public sealed record ArticleDetailsSnapshot
{
    /// <summary>The code of an <see cref="ArticleGovernance"/>; null where it is experience-based.</summary>
    public string? Governance { get; init; }

    /// <summary>The months between two reviews; null where the interval is one of days, or there is no policy.</summary>
    public int? ReviewMonths { get; init; }

    /// <summary>The days between two reviews; null where the interval is one of months, or there is no policy.</summary>
    public int? ReviewDays { get; init; }

    /// <summary>For how many days before the next review it counts as due soon; null where that is what the interval gives by itself.</summary>
    public int? ReviewNoticeDays { get; init; }

    /// <summary>Who answers for it.</summary>
    public string? Owner { get; init; }

    /// <summary>Words to find it by.</summary>
    public IReadOnlyList<string>? Tags { get; init => field = Restoring.Copied(value); }

    internal static ArticleDetailsSnapshot? Of(ArticleDetails details)
    {
        var policy = details.ReviewPolicy;
        return details == ArticleDetails.Default ? null : new()
        {
            Governance = details.Governance == ArticleGovernance.ExperienceBased ? null : details.Governance.Code,
            ReviewMonths = policy.Months == 0 ? null : policy.Months,
            ReviewDays = policy.Days == 0 ? null : policy.Days,
            ReviewNoticeDays = policy == Every(policy.Months, policy.Days) ? null : policy.NoticeDays,
            Owner = details.Owner?.Value,
            Tags = Restoring.OrNone(details.Tags, tag => tag),
        };
    }

    internal ArticleDetails Restore(string prefix)
    {
        var tags = Sequence.Of(Tags ?? []);
        for (var index = 0; index < tags.Count; index++)
        {
            Guard.Against.UntidyAt(tags[index], prefix + nameof(Tags), index);
        }

        var twin = tags.GroupBy(tag => tag, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1);
        return new()
        {
            Governance = Governance is null ? ArticleGovernance.ExperienceBased : ArticleGovernance.FromCode(Governance, prefix + nameof(Governance)),
            ReviewPolicy = RestorePolicy(prefix),
            Owner = Restoring.NullOrActor(Owner, prefix + nameof(Owner)),
            Tags = twin is null
                ? tags
                : throw new ArgumentException($"'{twin.Key}' stands twice in {prefix}{nameof(Tags)}. Name each once.", prefix + nameof(Tags)),
        };
    }

    private static ReviewPolicy Every(int months, int days) =>
        months > 0 ? ReviewPolicy.EveryMonths(months) : days > 0 ? ReviewPolicy.EveryDays(days) : ReviewPolicy.None;

    private ReviewPolicy RestorePolicy(string prefix)
    {
        if (ReviewMonths is not null && ReviewDays is not null)
        {
            throw new ArgumentException($"{prefix}{nameof(ReviewDays)} stands beside {nameof(ReviewMonths)}. Give one of them.", prefix + nameof(ReviewDays));
        }

        if (ReviewMonths is < 1 or > 1200)
        {
            throw new ArgumentOutOfRangeException(
                prefix + nameof(ReviewMonths), ReviewMonths, $"{prefix}{nameof(ReviewMonths)} must lie in 1 to 1200.");
        }

        if (ReviewDays is < 1 or > 36_500)
        {
            throw new ArgumentOutOfRangeException(prefix + nameof(ReviewDays), ReviewDays, $"{prefix}{nameof(ReviewDays)} must lie in 1 to 36500.");
        }

        var policy = Every(ReviewMonths ?? 0, ReviewDays ?? 0);
        if (ReviewNoticeDays is not { } notice)
        {
            return policy;
        }

        return policy.MayGiveNotice(notice)
            ? policy.WithNotice(notice)
            : throw new ArgumentOutOfRangeException(
                prefix + nameof(ReviewNoticeDays), notice, $"{prefix}{nameof(ReviewNoticeDays)} must be at least 0 and less than the interval, {policy}.");
    }
}
