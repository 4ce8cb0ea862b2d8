using Ardalis.GuardClauses;
using LearningOrg.Core.Knowledge.Work;

namespace LearningOrg.Core.Knowledge.Snapshots;

/// <summary>A flag of an article, as a record of primitives.</summary>
/// <param name="Number">Which flag of the article it is, from 1.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="By">Who found it.</param>
/// <param name="At">When.</param>
public sealed record ArticleFlagSnapshot(int Number, string Reason, string By, DateTimeOffset At)
{
    /// <summary>The version that sets it right; null while it is open, and where words answered it.</summary>
    public int? FixedIn { get; init; }

    /// <summary>Why the article is right as it is; null while it is open, and where a version answered it.</summary>
    public string? Answer { get; init; }

    /// <summary>Who answered: there exactly where there is an answer.</summary>
    public string? AnsweredBy { get; init; }

    /// <summary>When that was.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    internal static ArticleFlagSnapshot Of(ArticleFlag flag) => new(flag.Number, flag.Reason, flag.By.Value, flag.At)
    {
        FixedIn = flag.Answer?.FixedIn,
        Answer = flag.Answer?.Words,
        AnsweredBy = flag.Answer?.By.Value,
        AnsweredAt = flag.Answer?.At,
    };

    internal ArticleFlag Restore(string prefix)
    {
        if (FixedIn is not null && Answer is not null)
        {
            throw new ArgumentException($"{prefix}{nameof(Answer)} stands beside {nameof(FixedIn)}. Give one of them.", prefix + nameof(Answer));
        }

        var isAnswered = FixedIn is not null || Answer is not null;
        Restoring.Together(isAnswered, AnsweredBy is not null, prefix + nameof(AnsweredBy), "answer");
        Restoring.Together(isAnswered, AnsweredAt is not null, prefix + nameof(AnsweredAt), "answer");
        return new(
            Restoring.AtLeastOne(Number, prefix + nameof(Number)),
            Guard.Against.Blank(Reason, prefix + nameof(Reason)),
            Restoring.Actor(By, prefix + nameof(By)),
            Restoring.Instant(At, prefix + nameof(At)),
            isAnswered
                ? new(
                    FixedIn is { } version ? Restoring.AtLeastOne(version, prefix + nameof(FixedIn)) : null,
                    Restoring.NullOrText(Answer, prefix + nameof(Answer)),
                    Restoring.Actor(AnsweredBy, prefix + nameof(AnsweredBy)),
                    Restoring.Instant(AnsweredAt!.Value, prefix + nameof(AnsweredAt)))
                : null);
    }
}
