using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement.Snapshots;

namespace LearningOrg.Core.Improvements.Snapshots;

/// <summary>A plan, as a record of primitives.</summary>
/// <param name="Baseline">What it was like before.</param>
/// <param name="Target">What it is to be like.</param>
/// <param name="SustainMeasurements">How many later measurements it takes to call it sustained.</param>
/// <param name="SustainDays">Over how many days.</param>
public sealed record PlanSnapshot(BaselineSnapshot Baseline, TargetSnapshot Target, int SustainMeasurements, double SustainDays)
{
    internal static PlanSnapshot Of(ImprovementPlan plan) =>
        new(plan.Baseline.ToSnapshot(), plan.Target.ToSnapshot(), plan.Sustain.Measurements, plan.Sustain.Period.TotalDays);

    internal ImprovementPlan Restore(string prefix)
    {
        var baseline = Restoring.Given(Baseline, prefix + nameof(Baseline)).Restore($"{prefix}{nameof(Baseline)}.");
        var target = Restoring.Given(Target, prefix + nameof(Target)).Restore($"{prefix}{nameof(Target)}.");
        var sustain = SustainRule.Of(
            Restoring.AtLeastOne(SustainMeasurements, prefix + nameof(SustainMeasurements)), Restoring.Days(SustainDays, prefix + nameof(SustainDays)));
        return Restoring.At(prefix + nameof(Target), () => ImprovementPlan.Of(baseline, target, sustain));
    }
}
