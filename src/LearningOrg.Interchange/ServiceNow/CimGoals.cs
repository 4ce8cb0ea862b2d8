using System.Globalization;
using LearningOrg.Core.Improvements.Work;

namespace LearningOrg.Interchange.ServiceNow;

/// <summary>The goals of an initiative: as much of a plan as the table holds.</summary>
internal static class CimGoals
{
    public static IReadOnlyList<(CimField Field, string Text)> Of(ImprovementPlan plan) =>
    [
        (CimFields.Kpi, plan.Metric.Name),
        (CimFields.BaseValue, plan.Baseline.Value.ToString("R", CultureInfo.InvariantCulture)),
        (CimFields.TargetValue, plan.Target.Value.ToString("R", CultureInfo.InvariantCulture)),
        (CimFields.TargetReviewDate, CimInstant.Of(plan.Target.ReviewAt)),
    ];
}
