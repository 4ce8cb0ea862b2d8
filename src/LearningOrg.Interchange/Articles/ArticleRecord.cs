using LearningOrg.Core.Knowledge;

namespace LearningOrg.Interchange.Articles;

/// <summary>What a table or the head of a page says of an article: enough to tell whether it is current and who answers for it.</summary>
/// <param name="Place">Where it was read: <c>row 7</c>, or the path of the page.</param>
/// <param name="Id">Its id; the path, or the title where a table has no column of ids.</param>
/// <param name="Title">Its title; the id where it has none.</param>
/// <param name="Owner">Who answers for it; <c>null</c> where nobody is named.</param>
/// <param name="LastReviewedAt">When it was reviewed last; <c>null</c> where it never was. A day stands for its first instant in UTC.</param>
/// <param name="Policy">How often it is to be reviewed; <see cref="ReviewPolicy.None"/> where nobody said.</param>
public sealed record ArticleRecord(string Place, string Id, string Title, string? Owner, DateTimeOffset? LastReviewedAt, ReviewPolicy Policy)
{
    /// <summary>When the next review is due; <c>null</c> without a policy or a review to count from.</summary>
    public DateTimeOffset? DueAt => LastReviewedAt is { } reviewed ? Policy.DueAt(reviewed) : null;

    /// <summary>Whether it is current on a day; <c>null</c> where there is a policy and no review by then to count from.</summary>
    /// <param name="at">An instant of the day, in UTC. On the very day that it is due, it has not lapsed yet.</param>
    public ArticleCurrency? CurrencyAt(DateTimeOffset at) => Policy.IsNone ? ArticleCurrency.NoPolicy
        : LastReviewedAt is { } reviewed && DayOf(reviewed) <= DayOf(at) ? Policy.CurrencyOf(DayOf(reviewed), DayOf(at))
        : null;

    /// <summary>The id and the title.</summary>
    public override string ToString() => Id == Title ? Id : $"{Id}: {Title}";

    internal static DateTimeOffset DayOf(DateTimeOffset instant) => new(instant.UtcDateTime.Date, TimeSpan.Zero);
}
