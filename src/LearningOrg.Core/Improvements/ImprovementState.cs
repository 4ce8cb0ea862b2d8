using Ardalis.GuardClauses;

namespace LearningOrg.Core.Improvements;

/// <summary>All that an improvement knows, and how each event changes it. A record, so that equality and copying are free.</summary>
internal sealed record ImprovementState(
    ImprovementId Id,
    string Title,
    ImprovementSource Source,
    ImprovementDetails Details,
    ActorId RaisedBy,
    DateTimeOffset RaisedAt,
    ImprovementStage Stage,
    Assessment? Assessment,
    string? RejectionReason,
    DateTimeOffset LastEventAt,
    int Revision)
{
    public static ImprovementState From(ImprovementRaised raised) => new(
        Guard.Against.Unassigned(raised.Id),
        Guard.Against.Blank(raised.Title),
        Guard.Against.Null(raised.Source),
        Guard.Against.Null(raised.Details),
        Guard.Against.Unassigned(raised.By),
        Guard.Against.Default(raised.At),
        ImprovementStage.Raised,
        Assessment: null,
        RejectionReason: null,
        raised.At,
        Revision: 1);

    public ImprovementState After(ImprovementEvent happened)
    {
        if (happened.Id != Id)
        {
            throw new ArgumentException($"This is {Id}, and the event belongs to {happened.Id}.", nameof(happened));
        }

        if (happened.At < LastEventAt)
        {
            throw ImpossibleHistory.Backwards(happened, LastEventAt, nameof(happened));
        }

        Guard.Against.Unassigned(happened.By);
        var next = this with { LastEventAt = happened.At, Revision = Revision + 1 };
        return happened switch
        {
            ImprovementTriaged => next with { Stage = ImprovementStage.Triaged },
            ImprovementAssessed assessed => next with
            {
                Stage = ImprovementStage.Assessed,
                Assessment = new(Guard.Against.Unassigned(assessed.Score), assessed.By, assessed.At),
            },
            ImprovementRejected rejected => next with
            {
                Stage = ImprovementStage.Rejected,
                RejectionReason = Guard.Against.Blank(rejected.Reason),
            },
            _ => throw new ArgumentException($"{Id} was raised before: the event '{happened}' can only stand first.", nameof(happened)),
        };
    }
}
