namespace LearningOrg.Core.Tests.Annotations;

public partial class MarkersTest
{
    // Numbers that somebody wrote down: they come out as they went in, and may be compared with what was written.
    private static readonly string[] Stated =
    [
        "AhpConsistency.RandomIndex",
        "Benefit.Expected",
        "GateCriterion.Weight",
        "ImprovementBenefitBooked.Amount",
        "InputGap.Found",
        "Metric.High",
        "Metric.Low",
        "NoBarrier.Barrier",
        "PolicyCriterion.From",
        "PolicyCriterion.To",
        "PolicyCriterion.Weight",
        "ReferenceRange.Best",
        "ReferenceRange.Worst",
        "SmaaOptions.TargetError",
        "Target.Value",
        "Urgency.CostPerTime",
        "Urgency.Penalty",
        "Urgency.StartsAt",
        "ValueEffortThresholds.HighValue",
        "ValueEffortThresholds.LowEffort",
        "ValueFunction.From",
        "ValueFunction.To",
        "VisionTelling.Minutes",
        "VisionTold.Minutes",
        "Weight.Value",
        "WeightCondition.AtLeast",
    ];
}
