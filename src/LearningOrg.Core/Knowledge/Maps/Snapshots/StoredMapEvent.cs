using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Maps.Snapshots;

/// <summary>The members of a stored event on their way back; each error names the member. Those that are asked for are there.</summary>
internal sealed class StoredMapEvent(KnowledgeMapEventSnapshot stored)
{
    public ActorId By => Restoring.Actor(stored.By, nameof(stored.By));

    public DateTimeOffset At => Restoring.Instant(stored.At, nameof(stored.At));

    public string Title => Guard.Against.Blank(stored.Title, nameof(stored.Title));

    public RoleId Role => MapRestoring.Role(stored.Role, nameof(stored.Role));

    public ActivityId Activity => MapRestoring.Activity(stored.Activity, nameof(stored.Activity));

    public TopicId Topic => MapRestoring.Topic(stored.Topic, nameof(stored.Topic));

    public ActorId Person => Restoring.Actor(stored.Person, nameof(stored.Person));

    public TopicProficiency Proficiency => TopicProficiency.FromCode(stored.Proficiency, nameof(stored.Proficiency));

    public KnowledgeEvidence Evidence => KnowledgeEvidence.Of(
        Guard.Against.Blank(stored.Evidence, nameof(stored.Evidence)), Restoring.Instant(stored.EvidenceAt!.Value, nameof(stored.EvidenceAt)));

    public DateTimeOffset UsedAt => Restoring.Instant(stored.UsedAt!.Value, nameof(stored.UsedAt));

    public string Reason => Guard.Against.Blank(stored.Reason, nameof(stored.Reason));

    public TransferId Transfer => MapRestoring.Transfer(stored.Transfer, nameof(stored.Transfer));

    public TransferTechnique Technique => TransferTechnique.FromCode(stored.Technique, nameof(stored.Technique));

    public KnowledgeMode Mode => KnowledgeMode.FromCode(stored.Mode, nameof(stored.Mode));

    public TransferResult Result => TransferResult.FromCode(stored.Result, nameof(stored.Result));

    public string? Note => stored.Note is null ? null : Guard.Against.Blank(stored.Note, nameof(stored.Note));

    public (ActorId[] From, ActorId[] To) People
    {
        get
        {
            var from = MapRestoring.People(stored.From, nameof(stored.From));
            var to = MapRestoring.People(stored.To, nameof(stored.To));
            PeopleGuard.Check(from, nameof(stored.From), to, nameof(stored.To));
            return (from, to);
        }
    }
}
