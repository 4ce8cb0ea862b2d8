using Ardalis.GuardClauses;
using LearningOrg.Core.Knowledge.Checklists;

namespace LearningOrg.Core.Knowledge.Snapshots;

/// <summary>The members of a stored event on their way back; each error names the member. Those that are asked for are there.</summary>
internal sealed class StoredEvent(ArticleEventSnapshot stored, string prefix)
{
    public ArticleId Article => ArticleId.Restore(stored.Article, Name(nameof(stored.Article)));

    public ActorId Actor => Restoring.Actor(stored.By, Name(nameof(stored.By)));

    public KnowledgeWorker By =>
        KnowledgeWorker.Of(Actor, AuthoringProficiency.FromCode(stored.Proficiency, Name(nameof(stored.Proficiency))));

    public DateTimeOffset At => Restoring.Instant(stored.At, Name(nameof(stored.At)));

    public string Title => Guard.Against.Blank(stored.Title, Name(nameof(stored.Title)));

    public ArticleContent Content => stored.Content!.Restore(Name(nameof(stored.Content)) + ".");

    public ArticleDetails Details => stored.Details?.Restore(Name(nameof(stored.Details)) + ".") ?? ArticleDetails.Default;

    public ArticleRules Rules => stored.Rules?.Restore(Name(nameof(stored.Rules)) + ".") ?? ArticleRules.Default;

    public bool IsValidated => stored.IsValidated!.Value;

    public ActorId? Approver => Restoring.NullOrActor(stored.Approver, Name(nameof(stored.Approver)));

    public IReadOnlyList<int> Answers
    {
        get
        {
            var answers = Sequence.Of(stored.Answers ?? []);
            for (var index = 0; index < answers.Count; index++)
            {
                Restoring.AtLeastOne(answers[index], $"{Name(nameof(stored.Answers))}[{Text.Of(index)}]");
            }

            return answers;
        }
    }

    public int Flag => Restoring.AtLeastOne(stored.Flag!.Value, Name(nameof(stored.Flag)));

    public string Reason => Guard.Against.Blank(stored.Reason, Name(nameof(stored.Reason)));

    public string? NullOrReason => Restoring.NullOrText(stored.Reason, Name(nameof(stored.Reason)));

    public RequestId Request => RequestId.Restore(stored.Request, Name(nameof(stored.Request)));

    public bool IsConfirmed => stored.IsConfirmed!.Value;

    public ArticleAudience Audience => ArticleAudience.FromCode(stored.Audience, Name(nameof(stored.Audience)));

    public ContentCheck Check => stored.Check!.Restore(Name(nameof(stored.Check)) + ".");

    public ArticleId? ReplacedBy => ArticleId.RestoreOrNull(stored.ReplacedBy, Name(nameof(stored.ReplacedBy)));

    private string Name(string member) => prefix + member;
}
