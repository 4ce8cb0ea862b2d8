using Ardalis.GuardClauses;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Work;

namespace LearningOrg.Core.Change.Events;

/// <summary>What was told of an initiative was corrected or completed.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who amended it.</param>
/// <param name="At">When.</param>
/// <param name="Title">What it is called from then on.</param>
/// <param name="Charter">What it is about from then on.</param>
public sealed record ChangeAmended(ChangeInitiativeId Id, ActorId By, DateTimeOffset At, string Title, ChangeCharter Charter) : ChangeEvent(Id, By, At)
{
    internal override ChangeVerb Verb => ChangeVerb.Amend;

    private protected override string Story => $"amended, as '{Title}'";

    internal override ChangeState Change(ChangeState before) => before with { Title = Guard.Against.Blank(Title), Charter = Guard.Against.Null(Charter) };
}

/// <summary>Evidence was recorded.</summary>
/// <param name="Id">Of which initiative.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="At">When.</param>
/// <param name="Evidence">The evidence.</param>
public sealed record EvidenceRecorded(ChangeInitiativeId Id, ActorId By, DateTimeOffset At, ChangeEvidence Evidence) : ChangeEvent(Id, By, At)
{
    internal override ChangeVerb Verb => ChangeVerb.Record;

    private protected override string Story => $"got evidence, {Evidence},";

    internal override ChangeState Change(ChangeState before)
    {
        if (before.Piece(Guard.Against.Null(Evidence).Id) is not null)
        {
            throw ImpossibleHistory.OutOfPlace(this, $"{Id} has evidence {Evidence.Id} already");
        }

        return Evidence.DatedAt <= At
            ? before with { Evidence = before.Evidence.Append(Evidence) }
            : throw ImpossibleHistory.OutOfPlace(this, $"{Evidence.Id} is dated {Text.Of(Evidence.DatedAt)}, after it was recorded");
    }
}

/// <summary>Evidence was found to be wrong.</summary>
/// <param name="Id">Of which initiative.</param>
/// <param name="By">Who retracted it.</param>
/// <param name="At">When.</param>
/// <param name="EvidenceId">Which evidence.</param>
/// <param name="Reason">What is wrong with it.</param>
public sealed record EvidenceRetracted(ChangeInitiativeId Id, ActorId By, DateTimeOffset At, string EvidenceId, string Reason) : ChangeEvent(Id, By, At)
{
    internal override ChangeVerb Verb => ChangeVerb.Retract;

    private protected override string Story => $"had its evidence {EvidenceId} retracted ('{Reason}')";

    internal override ChangeState Change(ChangeState before) => before.Piece(EvidenceId) is not null && before.Retraction(EvidenceId) is null
        ? before with { Retractions = before.Retractions.Append(new(EvidenceId, Guard.Against.Blank(Reason), By, At)) }
        : throw ImpossibleHistory.OutOfPlace(this, $"{Id} has no evidence {EvidenceId} to retract");
}

/// <summary>A guiding coalition was formed, or is another from then on.</summary>
/// <param name="Id">Of which initiative.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="At">When.</param>
/// <param name="Coalition">The coalition from then on.</param>
public sealed record CoalitionFormed(ChangeInitiativeId Id, ActorId By, DateTimeOffset At, GuidingCoalition Coalition) : ChangeEvent(Id, By, At)
{
    internal override ChangeVerb Verb => ChangeVerb.FormCoalition;

    private protected override string Story => $"got a guiding coalition ({Coalition})";

    internal override ChangeState Change(ChangeState before) => before with { Coalition = Guard.Against.Null(Coalition) };
}

/// <summary>A vision was stated, or is another from then on.</summary>
/// <param name="Id">Of which initiative.</param>
/// <param name="By">Who stated it.</param>
/// <param name="At">When.</param>
/// <param name="Vision">The vision from then on.</param>
public sealed record VisionStated(ChangeInitiativeId Id, ActorId By, DateTimeOffset At, ChangeVision Vision) : ChangeEvent(Id, By, At)
{
    internal override ChangeVerb Verb => ChangeVerb.StateVision;

    private protected override string Story => $"got the vision '{Vision}'";

    internal override ChangeState Change(ChangeState before) => before with { Vision = new(Guard.Against.Null(Vision), At) };
}

/// <summary>The channels were planned, or are others from then on.</summary>
/// <param name="Id">Of which initiative.</param>
/// <param name="By">Who planned them.</param>
/// <param name="At">When.</param>
/// <param name="Plan">The plan from then on.</param>
public sealed record CommunicationPlanned(ChangeInitiativeId Id, ActorId By, DateTimeOffset At, CommunicationPlan Plan) : ChangeEvent(Id, By, At)
{
    internal override ChangeVerb Verb => ChangeVerb.PlanCommunication;

    private protected override string Story => $"is to be told by {Plan}, planned";

    internal override ChangeState Change(ChangeState before) => before with { Communication = Guard.Against.Null(Plan) };
}

/// <summary>A win was planned.</summary>
/// <param name="Id">Of which initiative.</param>
/// <param name="By">Who planned it.</param>
/// <param name="At">When.</param>
/// <param name="Win">The win.</param>
public sealed record WinPlanned(ChangeInitiativeId Id, ActorId By, DateTimeOffset At, ShortTermWin Win) : ChangeEvent(Id, By, At)
{
    internal override ChangeVerb Verb => ChangeVerb.PlanWin;

    private protected override string Story => $"is to have the win {Win}, planned";

    internal override ChangeState Change(ChangeState before) => before.Win(Guard.Against.Null(Win).Id) is null
        ? before with { Wins = before.Wins.Append(new(Win, At)) }
        : throw ImpossibleHistory.OutOfPlace(this, $"{Id} has a win {Win.Id} already");
}
