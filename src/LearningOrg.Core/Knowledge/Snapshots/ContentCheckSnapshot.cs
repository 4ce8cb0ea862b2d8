using Ardalis.GuardClauses;
using LearningOrg.Core.Knowledge.Checklists;

namespace LearningOrg.Core.Knowledge.Snapshots;

/// <summary>How one version of an article did by one version of a content standard, as a record of primitives.</summary>
/// <param name="Standard">The name of the standard.</param>
/// <param name="StandardVersion">The version of the standard whose questions were answered.</param>
/// <param name="PassMark">The score from which that version was met.</param>
/// <param name="ArticleVersion">The version of the article that was looked at.</param>
/// <param name="Answers">The answers, in the order of the questions; their weights sum to 100.</param>
/// <param name="By">Who looked at it.</param>
/// <param name="At">When.</param>
public sealed record ContentCheckSnapshot(
    string Standard, int StandardVersion, decimal PassMark, int ArticleVersion, IReadOnlyList<CheckAnswerSnapshot> Answers, string By, DateTimeOffset At)
{
    /// <summary>The answers, in the order of the questions; their weights sum to 100.</summary>
    public IReadOnlyList<CheckAnswerSnapshot> Answers { get; init => field = Sequence.Of(Guard.Against.Null(value, nameof(Answers))); } =
        Sequence.Of(Guard.Against.Null(Answers, nameof(Answers)));

    internal static ContentCheckSnapshot Of(ContentCheck check) => new(
        check.Standard,
        check.StandardVersion,
        check.PassMark,
        check.ArticleVersion,
        Sequence.Of(check.Answers.Select(answer => new CheckAnswerSnapshot(answer.Question, answer.Weight, answer.IsYes))),
        check.By.Value,
        check.At);

    internal ContentCheck Restore(string prefix)
    {
        var answers = Restoring.Each(Answers, prefix + nameof(Answers), (answer, place) => answer.Restore(place));
        ContentCheck.RefuseUnless100([.. answers.Select(answer => (answer.Question, answer.Weight))], prefix + nameof(Answers));
        return ContentCheck.Of(
            Guard.Against.Untidy(Standard, prefix + nameof(Standard)),
            Restoring.AtLeastOne(StandardVersion, prefix + nameof(StandardVersion)),
            CheckAnswer.Weighed(PassMark, prefix + nameof(PassMark)),
            Restoring.AtLeastOne(ArticleVersion, prefix + nameof(ArticleVersion)),
            answers,
            Restoring.Actor(By, prefix + nameof(By)),
            Restoring.Instant(At, prefix + nameof(At)));
    }
}

/// <summary>The answer to one question of a content standard, as a record of primitives.</summary>
/// <param name="Question">The id of the question.</param>
/// <param name="Weight">What a yes counted when it was asked.</param>
/// <param name="IsYes">Whether the answer was yes.</param>
public sealed record CheckAnswerSnapshot(string Question, decimal Weight, bool IsYes)
{
    internal CheckAnswer Restore(string prefix) => new(
        Guard.Against.Untidy(Question, prefix + nameof(Question)), CheckAnswer.Weighed(Weight, prefix + nameof(Weight)), IsYes);
}
