using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Core.Improvements;

/// <summary>What may be done in which stage. Verbs ask it; history does not.</summary>
/// <remarks>
/// Two tables: the steps from stage to stage are a lifecycle, which can be drawn and extended; what is merely recorded while an improvement
/// stands where it stands would drown the drawing, and stands beside it.
/// </remarks>
internal static class ImprovementChart
{
    private static readonly Dictionary<ImprovementVerb, HashSet<ImprovementStage>> Recordings = new()
    {
        [ImprovementVerb.Amend] = Set(Before(ImprovementStage.Achieved)),
        [ImprovementVerb.PlaceUnder] = Set(Before(ImprovementStage.Achieved)),
        [ImprovementVerb.Assign] = Set(Before(ImprovementStage.Achieved)),
        [ImprovementVerb.Plan] = Set([ImprovementStage.Triaged, ImprovementStage.Assessed]),
        [ImprovementVerb.AddTask] = Set(Before(ImprovementStage.Verifying)),
        [ImprovementVerb.SettleTask] = Set(Before(ImprovementStage.Verifying)),
        [ImprovementVerb.Measure] = Set([
            ImprovementStage.Triaged, ImprovementStage.Assessed, ImprovementStage.Approved, ImprovementStage.InProgress, ImprovementStage.Verifying,
            ImprovementStage.Achieved, ImprovementStage.Sustained]),
        [ImprovementVerb.ExpectBenefit] = Set(Before(ImprovementStage.Verifying)),
        [ImprovementVerb.BookBenefit] = Set([
            ImprovementStage.Verifying, ImprovementStage.Achieved, ImprovementStage.NotAchieved, ImprovementStage.Sustained,
            ImprovementStage.Regressed]),
    };

    public static Lifecycle Lifecycle { get; } = Declared();

    /// <summary>Everything that may be recorded without a step: the verb, and in which stages.</summary>
    public static IEnumerable<(ImprovementVerb Verb, ImprovementStage Stage)> Recorded() =>
        Recordings.SelectMany(recording => recording.Value.Select(stage => (recording.Key, stage)));

    public static bool Permits(ImprovementStage stage, ImprovementVerb verb) =>
        (Recordings.TryGetValue(verb, out var stages) && stages.Contains(stage)) || (IsStep(verb) && Lifecycle.Permits(stage.Code, verb.Code));

    /// <summary>The no to a verb that the stage does not permit, with the way out of it.</summary>
    public static NotPermitted Refuse(ImprovementId id, ImprovementState state, ImprovementVerb verb)
    {
        if (state.Stage.IsFinal)
        {
            return new NotPermitted(verb.Imperative, $"{id} is {state.Stage}", "Raise a new improvement to take the matter up again.");
        }

        if (state.Pause is { } pause)
        {
            return new NotPermitted(verb.Imperative, $"{id} is {state.Stage}", ResumeFirst(pause));
        }

        return IsStep(verb)
            ? Lifecycle.Outlook(state.Stage.Code, verb.Code).Refusal(id.Value)!
            : new NotPermitted(
                verb.Imperative,
                $"{id} is {state.Stage}",
                $"That can be done while it is {Text.List(Recordings[verb].Select(stage => stage.Name).ToArray(), "or")}.");
    }

    /// <summary>The way out of a pause, as a sentence.</summary>
    public static string ResumeFirst(Work.Pause pause) => $"Resume it first; it then is {pause.Before} again.";

    private static bool IsStep(ImprovementVerb verb) => Lifecycle.Verbs.Any(step => step.Code == verb.Code);

    private static Lifecycle Declared()
    {
        var stages = ImprovementStage.All.Aggregate(
            Lifecycle.Named("Improvement"),
            (chart, stage) => stage == ImprovementStage.Raised ? chart.Begins(stage.Code, stage.Name)
                : stage.IsFinal ? chart.Final(stage.Code, stage.Name)
                : chart.State(stage.Code, stage.Name, mayRest: stage == ImprovementStage.Sustained));
        var verbs = ImprovementVerb.All.Where(verb => verb == ImprovementVerb.MarkDuplicate)
            .Aggregate(stages, (chart, verb) => chart.Verb(verb.Code, verb.Name));
        return verbs
            .Move("triage", "raised", "triaged")
            .Move("assess", ["triaged", "assessed"], "assessed")
            .Move("approve", "assessed", "approved", ImprovementNeeds.Owner, ImprovementNeeds.Plan, ImprovementNeeds.ReviewAhead)
            .Move("start", "approved", "in-progress")
            .Move("complete", "in-progress", "verifying", ImprovementNeeds.NoOpenTask)
            .Move("verify", "verifying", "achieved", ImprovementNeeds.MeasuredAfterChange, ImprovementNeeds.TargetMet)
            .Move("verify", "verifying", "not-achieved", ImprovementNeeds.MeasuredAfterChange)
            .Move("review", "achieved", "sustained", ImprovementNeeds.SustainEvidence)
            .Move("review", "achieved", "regressed", ImprovementNeeds.Breach)
            .Move("review", "sustained", "regressed", ImprovementNeeds.Breach)
            .Move("plan", ["approved", "in-progress"], "assessed")
            .Move("amend", ["approved", "in-progress"], "assessed", ImprovementNeeds.OtherScope)
            .Pause("hold", "on-hold", Codes(Before(ImprovementStage.Achieved)))
            .Resume("resume", "on-hold")
            .Move("reject", ["raised", "triaged", "assessed"], "rejected")
            .Move("withdraw", Codes(Before(ImprovementStage.Achieved)), "withdrawn")
            .Move("mark-duplicate", Codes(Before(ImprovementStage.Verifying)), "duplicate")
            .Move("supersede", Codes(Before(ImprovementStage.Achieved)), "superseded")
            .Build()
            .Match(lifecycle => lifecycle, invalid => throw new InvalidOperationException(invalid.Message));
    }

    private static IEnumerable<ImprovementStage> Before(ImprovementStage stage) => ImprovementStage.All.Where(earlier => earlier.Order < stage.Order);

    private static IEnumerable<string> Codes(IEnumerable<ImprovementStage> stages) => stages.Select(stage => stage.Code);

    private static HashSet<ImprovementStage> Set(IEnumerable<ImprovementStage> stages) => [.. stages];
}
