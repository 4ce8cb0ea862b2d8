using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Knowledge;

/// <summary>How often an article is to be reviewed, and how long before that it counts as due soon.</summary>
/// <remarks>
/// Months are those of the calendar, in UTC, so that equal instants lapse at equal instants: six months after August 31 is the last day of
/// February. Equal when interval and notice are.
/// <c>default</c> is <see cref="None"/>: no policy, so that nothing lapses, and nothing is current either.
/// </remarks>
public readonly record struct ReviewPolicy
{
    private const int MostMonths = 1200;
    private const int MostDays = 36_500;
    private const int UsualNotice = 30;

    private ReviewPolicy(int months, int days, int noticeDays)
    {
        Months = months;
        Days = days;
        NoticeDays = noticeDays;
    }

    /// <summary>No policy.</summary>
    public static ReviewPolicy None => default;

    /// <summary>The months between two reviews; 0 where the interval is one of days, or there is none.</summary>
    public int Months { get; }

    /// <summary>The days between two reviews; 0 where the interval is one of months, or there is none.</summary>
    public int Days { get; }

    /// <summary>For how many days before the next review it counts as due soon.</summary>
    public int NoticeDays { get; }

    /// <summary>Whether there is no policy.</summary>
    public bool IsNone => Months == 0 && Days == 0;

    private int LeastDays => Days + (28 * Months);

    /// <summary>A review every so many months, with a notice of 30 days, or a quarter of the interval where that is less.</summary>
    /// <param name="months">From 1 to 1200.</param>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public static ReviewPolicy EveryMonths([InclusiveRange(1, MostMonths)] int months) => new(
        (int)Guard.Against.OutsideOf(months, 1, MostMonths, nameof(months)), days: 0, Math.Min(UsualNotice, 28 * months / 4));

    /// <summary>A review every so many days, with a notice of 30 days, or a quarter of the interval where that is less.</summary>
    /// <param name="days">From 1 to 36500.</param>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public static ReviewPolicy EveryDays([InclusiveRange(1, MostDays)] int days) => new(
        months: 0, (int)Guard.Against.OutsideOf(days, 1, MostDays, nameof(days)), Math.Min(UsualNotice, days / 4));

    /// <summary>The same interval with another notice.</summary>
    /// <param name="days">From 0 to less than the interval.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not shorter than the interval, or there is no policy to give notice of.</exception>
    [MustUse]
    public ReviewPolicy WithNotice(int days) => MayGiveNotice(days)
        ? new(Months, Days, days)
        : throw new ArgumentOutOfRangeException(
            nameof(days),
            days,
            IsNone
                ? "Without an interval there is no notice."
                : $"{nameof(days)} must lie in 0 to {Text.Of(LeastDays - 1)}, less than the interval.");

    /// <summary>When the next review is due; null without a policy.</summary>
    /// <param name="lastReview">When it was reviewed last.</param>
    public DateTimeOffset? DueAt(DateTimeOffset lastReview)
    {
        if (IsNone)
        {
            return null;
        }

        // An interval that reaches beyond the calendar ends with it.
        var reachesBeyond = lastReview.UtcTicks > DateTimeOffset.MaxValue.UtcTicks - (TimeSpan.TicksPerDay * (Days + (31L * Months) + 1));
        return reachesBeyond ? DateTimeOffset.MaxValue : lastReview.ToUniversalTime().AddMonths(Months).AddDays(Days);
    }

    /// <summary>Whether what was reviewed last then is current now. At the very instant it is due, it has not lapsed yet.</summary>
    /// <param name="lastReview">When it was reviewed last.</param>
    /// <param name="at">The instant to ask about.</param>
    public ArticleCurrency CurrencyOf(DateTimeOffset lastReview, DateTimeOffset at) => DueAt(lastReview) switch
    {
        null => ArticleCurrency.NoPolicy,
        { } due when at > due => ArticleCurrency.Lapsed,
        { } due when at >= due.AddDays(-NoticeDays) => ArticleCurrency.DueSoon,
        _ => ArticleCurrency.Current,
    };

    /// <summary>As <c>every 6 months</c>, or <c>no review policy</c>.</summary>
    public override string ToString() => this switch
    {
        { IsNone: true } => "no review policy",
        { Months: 1 } => "every month",
        { Days: 1 } => "every day",
        { Months: > 0 } => $"every {Text.Of(Months)} months",
        _ => $"every {Text.Of(Days)} days",
    };

    internal bool MayGiveNotice(int days) => days >= 0 && days < LeastDays;
}
