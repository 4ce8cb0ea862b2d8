// A planning tool with stages of its own.
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Change;
using LearningOrg.Core.Improvements.Steps;

namespace Planning;

public enum Phase
{
    [StageOrder(1)] Plan,
    [StageOrder(2)] Do,
    [StageOrder(3)] Check,
    [StageOrder(4)] Act,
}

public sealed class Roadmap
{
    [InStageOrder]
    public IReadOnlyList<ChangeStep> Steps { get; init; } = [];

    public IReadOnlyList<ChangeStep> Shown { get; init; } = [];

    [InStageOrder]
    public IReadOnlyList<Phase> Usual { get; } = [Phase.Plan, Phase.Check]; // LO4001

    public static Roadmap Of([InStageOrder] params Phase[] phases) => new();

    public Roadmap Then([InStageOrder] ImprovementStep step) => this;

    [StageOrder(1)]
    public Roadmap Measure() => this;

    [StageOrder(2)]
    public Roadmap Change() => this;

    [StageOrder(3)]
    public Roadmap Learn() => this;
}

public static class Roadmaps
{
    public static readonly Roadmap Good = new() { Steps = [ChangeStep.Urgency, ChangeStep.Coalition, ChangeStep.Vision] };

    public static readonly Roadmap Skips = new() { Steps = [ChangeStep.Urgency, ChangeStep.Vision] }; // LO4001

    public static readonly Roadmap Legend = new() { Shown = [ChangeStep.Culture, ChangeStep.Urgency] }; // no LO4001: a list to show

    public static Roadmap Cycle() => Roadmap.Of(Phase.Plan, Phase.Do, Phase.Check, Phase.Act);

    public static Roadmap Late() => Roadmap.Of(Phase.Do, Phase.Check); // no LO4001: begins later

    public static Roadmap Back() => Roadmap.Of(Phase.Plan, Phase.Do, Phase.Plan); // LO4001

    public static Roadmap Twice() => Roadmap.Of(Phase.Check, Phase.Check, Phase.Act); // LO4001

    public static Roadmap From(Phase first) => Roadmap.Of(first, Phase.Check); // no LO4001: known at run time

    public static Roadmap Asked() => new Roadmap().Then(ImprovementStep.Vision).Then(ImprovementStep.WhereNow).Then(ImprovementStep.HowToGetThere); // LO4001

    public static Roadmap Chain() => new Roadmap().Measure().Change().Learn();

    public static Roadmap Hasty() => new Roadmap().Measure().Learn(); // LO4001

    public static Roadmap Broken()
    {
        var start = new Roadmap().Measure();
        return start.Learn(); // no LO4001: what came before is in a variable
    }
}
