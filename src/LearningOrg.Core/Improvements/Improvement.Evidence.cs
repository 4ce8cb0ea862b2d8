using Ardalis.GuardClauses;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Improvements;

/// <content>Evidence: what was measured, whether that is what was aimed at, and whether it stayed.</content>
public sealed partial class Improvement
{
    /// <summary>Records a measurement of the metric that the plan names, from before, during or after the change.</summary>
    /// <param name="measurement">What was measured, taken by now, and at another instant than those recorded already.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The measurement is null or the actor is unassigned.</exception>
    public ImprovementOutcome Measure(MeasuredValue measurement, ActorId by, DateTimeOffset at) => Decide(
        new ImprovementMeasured(Id, Guard.Against.Unassigned(by), at, Guard.Against.Null(measurement)), Lacking.ToMeasure(_state, measurement, at));

    /// <summary>Answers "did we get there?" by what was measured since the work ended, and says how strong the evidence is.</summary>
    /// <remarks>
    /// The mean of the measurements after the change is held against the target; a tie meets it. There is no other way to
    /// <see cref="ImprovementStage.Achieved"/>.
    /// </remarks>
    /// <param name="by">Who verifies.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The actor is unassigned.</exception>
    public ImprovementOutcome Verify(ActorId by, DateTimeOffset at)
    {
        Guard.Against.Unassigned(by);
        var lacking = Lacking.ToVerify(_state);
        return lacking is null && ImprovementChart.Permits(Stage, ImprovementVerb.Verify)
            ? Decide(new ImprovementVerified(Id, by, at, Evidence.Verify(_state, by, at)))
            : Refuse(ImprovementVerb.Verify, at, lacking);
    }

    /// <summary>Answers "did it stay?" by what was measured since the verification.</summary>
    /// <remarks>
    /// One later measurement that misses the target is a regression. Without one it takes as many measurements, over as long a time, as the
    /// plan asks for.
    /// </remarks>
    /// <param name="by">Who reviews.</param>
    /// <param name="at">When; not before the last event.</param>
    /// <exception cref="ArgumentException">The actor is unassigned.</exception>
    public ImprovementOutcome Review(ActorId by, DateTimeOffset at)
    {
        Guard.Against.Unassigned(by);
        var lacking = Lacking.ToReview(_state);
        return lacking is null && ImprovementChart.Permits(Stage, ImprovementVerb.Review)
            ? Decide(new ImprovementReviewed(Id, by, at, Evidence.Review(_state, by, at)))
            : Refuse(ImprovementVerb.Review, at, lacking);
    }
}
