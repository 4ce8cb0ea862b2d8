using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Core.Improvements.Steps;

/// <summary>What the steps ask for beside what the verbs ask for (<see cref="ImprovementNeeds"/>).</summary>
internal static class StepNeeds
{
    public static Need Strategy { get; } = Need.Of("strategy", "a goal of the strategy that it serves");

    public static Need Baseline { get; } = Need.Of("baseline", "a baseline");

    public static Need Target { get; } = Need.Of("target", "a target");

    public static Need Assessment { get; } = Need.Of("assessment", "an assessment");

    public static Need Approval { get; } = Need.Of("approval", "an approval");

    public static Need Beginning { get; } = Need.Of("work-begun", "the beginning of the work");

    public static Need End { get; } = Need.Of("work-ended", "the end of the work");

    public static Need Verification { get; } = Need.Of("verification", "a verification");

    public static Need Review { get; } = Need.Of("sustain-review", "a review of whether it stays");
}
