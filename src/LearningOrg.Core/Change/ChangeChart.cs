using LearningOrg.Core.Change.Gates;
using LearningOrg.Core.Change.Reporting;
using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Core.Change;

/// <summary>What may be done in which stage, and at which gate. Verbs ask it; history does not.</summary>
internal static class ChangeChart
{
    private const string Open = "open";

    public static Lifecycle Lifecycle { get; } = Built(Lifecycle.Named("Change initiative")
        .Begins(ChangeStage.UnderWay.Code, ChangeStage.UnderWay.Name)
        .State(ChangeStage.Completed.Code, ChangeStage.Completed.Name, mayRest: true)
        .Final(ChangeStage.Killed.Code, ChangeStage.Killed.Name)
        .Move(
            "complete",
            "under-way",
            "completed",
            ChangeNeeds.EveryStep,
            ChangeNeeds.NoLapse,
            ChangeNeeds.NoCondition,
            ChangeNeeds.VerifiedWin,
            ChangeNeeds.Sustained)
        .Move("reopen", "completed", "under-way", ChangeNeeds.Lapse)
        .Move("kill", "under-way", "killed"));

    public static Lifecycle GateLifecycle { get; } = Built(Lifecycle.Named("Gate of a step")
        .Begins(Open, "Open")
        .State("held", "Held")
        .State("passed-on-conditions", "Passed on conditions", mayRest: true)
        .State("passed", "Passed", mayRest: true)
        .Final("killed", "Killed")
        .Verb("go", "Pass")
        .Verb("go-on-conditions", "Conditionally pass")
        .Move("go", [Open, "held", "passed-on-conditions"], "passed", ChangeNeeds.StepsBefore, ChangeNeeds.Criteria)
        .Move(
            "go-on-conditions",
            [Open, "held", "passed-on-conditions", "passed"],
            "passed-on-conditions",
            ChangeNeeds.StepsBefore,
            ChangeNeeds.Gap,
            ChangeNeeds.Conditions)
        .Move("hold", [Open, "held", "passed-on-conditions", "passed"], "held")
        .Move("recycle", [Open, "held", "passed-on-conditions", "passed"], Open)
        .Move("kill", [Open, "held", "passed-on-conditions", "passed"], "killed"));

    /// <summary>The state of a gate by its last decision, as the chart of gates calls it.</summary>
    public static string StateOf(GateRecord gate) => gate.Decision switch
    {
        null => Open,
        var decision when decision == GateDecision.Go => "passed",
        var decision when decision == GateDecision.ConditionalGo => "passed-on-conditions",
        var decision when decision == GateDecision.Hold => "held",
        var decision when decision == GateDecision.Kill => "killed",
        _ => Open,
    };

    public static bool Permits(ChangeState state, ChangeVerb verb, ChangeStep? step)
    {
        if (state.Stage == ChangeStage.Killed)
        {
            return false;
        }

        if (step is not null)
        {
            return state.Stage == ChangeStage.UnderWay && GateLifecycle.Permits(StateOf(state.Gate(step)), verb.Code);
        }

        return !verb.IsStep || Lifecycle.Permits(state.Stage.Code, verb.Code);
    }

    /// <summary>The no to a verb that stage or gate does not permit, with the way out of it.</summary>
    public static NotPermitted Refuse(ChangeState state, ChangeVerb verb, ChangeStep? step, DateTimeOffset at)
    {
        var what = step is null ? verb.Imperative : $"{verb.Imperative} {step.Spoken}";
        if (state.Stage == ChangeStage.Killed)
        {
            return new(what, $"{state.Id} is {state.Stage}", "Launch a new initiative to take the matter up again.");
        }

        if (state.Stage == ChangeStage.Completed)
        {
            return verb == ChangeVerb.Complete
                ? new(what, $"{state.Id} is {state.Stage} already", "Nothing more is to be declared.")
                : new(what, $"{state.Id} is {state.Stage}", "Reopen it first; that takes a lapse.");
        }

        if (step is null)
        {
            return Lifecycle.Outlook(state.Stage.Code, verb.Code).Refusal(state.Id.Value)!;
        }

        return at >= state.LastEventAt && Lapses.Of(state, step, at) is { } lapse
            ? new(what, $"it was passed and has lapsed: {lapse.Because}", $"{lapse.Remedy} The step then holds again by itself.")
            : new(what, "it is passed already", "Nothing more is to be decided while it holds.");
    }

    private static Lifecycle Built(LifecycleBuilder chart) =>
        chart.Build().Match(lifecycle => lifecycle, invalid => throw new InvalidOperationException(invalid.Message));
}
