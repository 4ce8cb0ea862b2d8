using LearningOrg.Core.Change.Gates;
using LearningOrg.Core.Change.Reporting;
using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Core.Change;

/// <summary>What the verbs ask for, and whether it is there.</summary>
internal static class ChangeNeeds
{
    public static Need EveryStep { get; } = Need.Of("every-step", "every step passed");

    public static Need NoLapse { get; } = Need.Of("no-lapse", "no step lapsed");

    public static Need NoCondition { get; } = Need.Of("no-condition", "no condition open");

    public static Need VerifiedWin { get; } = Need.Of("verified-win", "a verified win");

    public static Need Sustained { get; } = Need.Of("sustained", "the sustain period over");

    public static Need Lapse { get; } = Need.Of("lapse", "a lapsed step");

    public static Need StepsBefore { get; } = Need.Of("steps-before", "the steps it needs passed and not lapsed");

    public static Need Criteria { get; } = Need.Of("criteria", "every must-meet criterion and the score");

    public static Need Gap { get; } = Need.Of("gap", "something missing");

    public static Need Conditions { get; } = Need.Of("conditions", "a condition for all that is missing");

    /// <summary>The codes of what is there for the initiative as a whole.</summary>
    public static IEnumerable<string> MetBy(ChangeState state, DateTimeOffset at)
    {
        var lapsed = ChangeStep.All.Any(step => Lapses.Of(state, step, at) is not null);
        (bool IsMet, Need Need)[] needs =
        [
            (state.Gates.All(gate => gate.IsPassed), EveryStep),
            (!lapsed, NoLapse),
            (lapsed, Lapse),
            (!ChangeStep.All.Any(step => Lapses.OpenConditions(state, step, at).Count > 0), NoCondition),
            (Victory.HasVerifiedWin(state, at), VerifiedWin),
            (Victory.SustainedFrom(state) is { } from && from <= at, Sustained),
        ];
        return needs.Where(need => need.IsMet).Select(need => need.Need.Code);
    }

    /// <summary>The codes of what is there for the gate of a step. Conditions are never there by themselves: somebody hands them in.</summary>
    public static IEnumerable<string> MetBy(ChangeState state, ChangeStep step, DateTimeOffset at)
    {
        var isComplete = GateReview.Of(state, step, at).IsComplete;
        (bool IsMet, Need Need)[] needs =
        [
            (Lapses.Unready(state, step, at).Count == 0, StepsBefore),
            (isComplete, Criteria),
            (!isComplete, Gap),
        ];
        return needs.Where(need => need.IsMet).Select(need => need.Need.Code);
    }
}
