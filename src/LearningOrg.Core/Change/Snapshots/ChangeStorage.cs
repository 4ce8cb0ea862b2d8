using Ardalis.GuardClauses;
using LearningOrg.Core.Change.Work;

namespace LearningOrg.Core.Change.Snapshots;

/// <summary>Between the state and its snapshot. Loading trusts nothing: files are edited by hand and rows by other programs.</summary>
internal static class ChangeStorage
{
    public static ChangeSnapshot Save(ChangeState state) => new(
        ChangeSnapshot.CurrentSchemaVersion,
        state.Id.Value,
        state.Title,
        CharterSnapshot.Of(state.Charter),
        state.Policy.ToSnapshot(),
        state.LaunchedBy.Value,
        state.LaunchedAt,
        state.Stage.Code,
        state.LastEventAt,
        state.Revision)
    {
        Evidence = Restoring.OrNone(state.Evidence, evidence => evidence.ToSnapshot()),
        Retractions = Restoring.OrNone(state.Retractions, RetractionSnapshot.Of),
        Coalition = state.Coalition is null ? null : CoalitionSnapshot.Of(state.Coalition),
        Vision = state.Vision is null ? null : VisionSnapshot.Of(state.Vision.Vision),
        VisionStatedAt = state.Vision?.At,
        Communication = state.Communication is null ? null : ChannelSnapshot.Of(state.Communication),
        Obstacles = Restoring.OrNone(state.Obstacles, ObstacleSnapshot.Of),
        Wins = Restoring.OrNone(state.Wins, planned => WinSnapshot.Of(planned.Win) with { PlannedAt = planned.At }),
        Gates = Restoring.OrNone(state.Gates.Where(gate => gate.Decision is not null).ToArray(), GateRecordSnapshot.Of),
        CompletedAt = state.CompletedAt,
        SustainedSince = state.SustainedSince,
    };

    /// <param name="snapshot">Not null.</param>
    /// <param name="prefix">Where the snapshot stands within a larger one: errors name the member by it.</param>
    public static ChangeState Load(ChangeSnapshot snapshot, string prefix)
    {
        string Member(string name) => prefix + name;

        Restoring.CheckVersion(snapshot.SchemaVersion, ChangeSnapshot.CurrentSchemaVersion, Member(nameof(snapshot.SchemaVersion)));
        var state = new ChangeState(
            ChangeInitiativeId.Restore(snapshot.Id, Member(nameof(snapshot.Id))),
            Guard.Against.Blank(snapshot.Title, Member(nameof(snapshot.Title))),
            Restoring.Given(snapshot.Charter, Member(nameof(snapshot.Charter))).Restore(Member(nameof(snapshot.Charter)) + "."),
            Restoring.Given(snapshot.Policy, Member(nameof(snapshot.Policy))).Restore(Member(nameof(snapshot.Policy)) + "."),
            Restoring.Actor(snapshot.LaunchedBy, Member(nameof(snapshot.LaunchedBy))),
            Restoring.Instant(snapshot.LaunchedAt, Member(nameof(snapshot.LaunchedAt))))
        {
            Stage = ChangeStage.FromCode(snapshot.Stage, Member(nameof(snapshot.Stage))),
            LastEventAt = Restoring.Instant(snapshot.LastEventAt, Member(nameof(snapshot.LastEventAt))),
            Revision = Restoring.AtLeast(1, snapshot.Revision, Member(nameof(snapshot.Revision))),
            Evidence = Restoring.Each(snapshot.Evidence, Member(nameof(snapshot.Evidence)), EvidenceStorage.Load),
            Retractions = Restoring.Each(snapshot.Retractions, Member(nameof(snapshot.Retractions)), (retraction, each) => retraction.Restore(each)),
            Coalition = snapshot.Coalition?.Restore(Member(nameof(snapshot.Coalition)) + "."),
            Vision = LoadVision(snapshot, prefix),
            Communication = snapshot.Communication is null ? null : ChannelSnapshot.Restore(snapshot.Communication, Member(nameof(snapshot.Communication))),
            Obstacles = Restoring.Each(snapshot.Obstacles, Member(nameof(snapshot.Obstacles)), (obstacle, each) => obstacle.Restore(each)),
            Wins = Restoring.EachAt(
                snapshot.Wins,
                Member(nameof(snapshot.Wins)),
                (win, place) => new PlannedWin(win.Restore(place + "."), Restoring.Instant(win.PlannedAt, $"{place}.{nameof(win.PlannedAt)}"))),
            CompletedAt = snapshot.CompletedAt,
            SustainedSince = snapshot.SustainedSince,
        };
        state = LoadGates(state, snapshot, prefix);
        Contradictions.Refuse(state, prefix);
        return state;
    }

    private static StatedVision? LoadVision(ChangeSnapshot snapshot, string prefix)
    {
        if (snapshot.Vision is null != snapshot.VisionStatedAt is null)
        {
            throw new ArgumentException(
                $"{prefix}{nameof(snapshot.VisionStatedAt)} and {nameof(snapshot.Vision)} stand and fall together. Give both or neither.",
                prefix + nameof(snapshot.VisionStatedAt));
        }

        return snapshot.Vision is null
            ? null
            : new(
                snapshot.Vision.Restore($"{prefix}{nameof(snapshot.Vision)}."),
                Restoring.Instant(snapshot.VisionStatedAt, prefix + nameof(snapshot.VisionStatedAt)));
    }

    private static ChangeState LoadGates(ChangeState state, ChangeSnapshot snapshot, string prefix)
    {
        var gates = Restoring.Each(snapshot.Gates, prefix + nameof(snapshot.Gates), (gate, each) => gate.Restore(each));
        for (var place = 0; place < gates.Count; place++)
        {
            if (place > 0 && gates[place].Step.Order <= gates[place - 1].Step.Order)
            {
                var member = $"{prefix}{nameof(snapshot.Gates)}[{Text.Of(place)}].{nameof(GateRecordSnapshot.Step)}";
                throw new ArgumentException($"{member} is {gates[place].Step.Code}, out of turn. Each step stands once, in order.", member);
            }

            state = state.With(gates[place]);
        }

        return state;
    }
}
