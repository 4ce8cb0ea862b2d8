using Ardalis.GuardClauses;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;
using LearningOrg.Core.Change.Work;

namespace LearningOrg.Core.Change.Snapshots;

/// <summary>The members of a stored event on their way back; each error names the member. Those that are asked for are there.</summary>
internal sealed class StoredEvent(ChangeEventSnapshot stored, string prefix)
{
    public ChangeInitiativeId Id => ChangeInitiativeId.Restore(stored.Initiative, Name(nameof(stored.Initiative)));

    public ActorId By => Restoring.Actor(stored.By, Name(nameof(stored.By)));

    public DateTimeOffset At => Restoring.Instant(stored.At, Name(nameof(stored.At)));

    public string Title => Guard.Against.Blank(stored.Title, Name(nameof(stored.Title)));

    public ChangeCharter Charter => stored.Charter!.Restore(Name(nameof(stored.Charter)) + ".");

    public ChangePolicy Policy => stored.Policy!.Restore(Name(nameof(stored.Policy)) + ".");

    public ChangeEvidence Evidence => EvidenceStorage.Load(stored.Evidence!, Name(nameof(stored.Evidence)) + ".");

    public string EvidenceId => Guard.Against.Untidy(stored.EvidenceId, Name(nameof(stored.EvidenceId)));

    public GuidingCoalition Coalition => stored.Coalition!.Restore(Name(nameof(stored.Coalition)) + ".");

    public ChangeVision Vision => stored.Vision!.Restore(Name(nameof(stored.Vision)) + ".");

    public CommunicationPlan Communication => ChannelSnapshot.Restore(stored.Communication!, Name(nameof(stored.Communication)));

    public Obstacle Obstacle => stored.Obstacle!.Restore(Name(nameof(stored.Obstacle)) + ".");

    public string ObstacleId => Guard.Against.Untidy(stored.ObstacleId, Name(nameof(stored.ObstacleId)));

    public ActorId Owner => Restoring.Actor(stored.Owner, Name(nameof(stored.Owner)));

    public ShortTermWin Win => stored.Win!.Restore(Name(nameof(stored.Win)) + ".");

    public ChangeStep Step => ChangeStep.FromCode(stored.Step, Name(nameof(stored.Step)));

    public IReadOnlyList<CriterionJudgement> Judgements => JudgementSnapshot.Restore(stored.Judgements, Name(nameof(stored.Judgements)));

    public IReadOnlyList<GateCondition> Conditions => ConditionSnapshot.Restore(stored.Conditions, Name(nameof(stored.Conditions)));

    public DateTimeOffset ReviewAt => Restoring.Instant(stored.ReviewAt, Name(nameof(stored.ReviewAt)));

    public string Reason => Guard.Against.Blank(stored.Reason, Name(nameof(stored.Reason)));

    private string Name(string member) => prefix + member;
}
