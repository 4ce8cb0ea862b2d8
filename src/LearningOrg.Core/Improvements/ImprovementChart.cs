using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Core.Improvements;

/// <summary>The declared lifecycle: which verb leads from which stage to which. Verbs ask it; history does not.</summary>
internal static class ImprovementChart
{
    /// <summary>The stages and the verbs between them.</summary>
    public static Lifecycle Lifecycle { get; } = Declared()
        .Move(ImprovementVerb.Triage.Code, from: ImprovementStage.Raised.Code, to: ImprovementStage.Triaged.Code)
        .Move(
            ImprovementVerb.Assess.Code,
            from: [ImprovementStage.Triaged.Code, ImprovementStage.Assessed.Code],
            to: ImprovementStage.Assessed.Code)
        .Move(
            ImprovementVerb.Reject.Code,
            from: [ImprovementStage.Raised.Code, ImprovementStage.Triaged.Code, ImprovementStage.Assessed.Code],
            to: ImprovementStage.Rejected.Code)
        .Build()
        .Match(lifecycle => lifecycle, refusal => throw new InvalidOperationException(refusal.Message));

    public static bool Permits(ImprovementStage stage, ImprovementVerb verb) => Lifecycle.Permits(stage.Code, verb.Code);

    /// <summary>The no to a verb that the stage does not permit, with the way out of it.</summary>
    public static NotPermitted Refuse(ImprovementId id, ImprovementStage stage, ImprovementVerb verb)
    {
        var refusal = Lifecycle.Outlook(stage.Code, verb.Code).Refusal(id.ToString())!;
        return stage.IsTerminal ? refusal with { Remedy = "Raise a new improvement to take the matter up again." } : refusal;
    }

    private static LifecycleBuilder Declared() => ImprovementStage.All.Aggregate(Lifecycle.Named("Improvement"), (chart, stage) =>
        stage == ImprovementStage.Raised ? chart.Begins(stage.Code, stage.Name)
        : stage.IsTerminal ? chart.Final(stage.Code, stage.Name)
        : chart.State(stage.Code, stage.Name));
}
