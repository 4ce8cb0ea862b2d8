using LearningOrg.Core.Prioritization.Policies;

namespace LearningOrg.Core.Opportunities;

/// <summary>How incident groups are prioritized where nobody has decided otherwise.</summary>
/// <remarks>
/// Five criteria over fixed ranges. Volumes grow by orders of magnitude from one organization to the next, so reach and hours lost have
/// value functions that give each tenfold about the same step; shares are straight lines up to a level at which a service is plainly
/// broken. Ranges and weights are a starting point to be argued with: write the policy out, change it, and give it a name and a version of
/// your own.
/// </remarks>
public static class IncidentPolicy
{
    /// <summary>The default policy: reach 0.25, hours lost 0.30, breaches 0.20, reassignments 0.15, reopenings 0.10.</summary>
    public static PrioritizationPolicy Default { get; } = Make();

    private static PrioritizationPolicy Make()
    {
        var outcome = PrioritizationPolicy.Of(
            "Incident opportunities",
            "1.0",
            PolicyModel.WeightedScoring,
            [
                Criterion(
                    IncidentMeasure.Reach,
                    0.25,
                    "How many people are hit. Each tenfold counts about the same.",
                    0,
                    10000,
                    (0, 0), (10, 0.25), (100, 0.5), (1000, 0.75), (10000, 1)),
                Criterion(
                    IncidentMeasure.HoursLost,
                    0.30,
                    "How long they wait, all together. Each tenfold counts about the same.",
                    0,
                    1000000,
                    (0, 0), (100, 0.2), (1000, 0.4), (10000, 0.6), (100000, 0.8), (1000000, 1)),
                Criterion(IncidentMeasure.BreachShare, 0.20, "How often the agreed time is missed. Half of all is as bad as it gets.", 0, 0.5),
                Criterion(IncidentMeasure.Reassignments, 0.15, "How often nobody knows whose work it is. Three moves on average is as bad as it gets.", 0, 3),
                Criterion(IncidentMeasure.ReopenShare, 0.10, "How often the repair does not hold. One in four is as bad as it gets.", 0, 0.25),
            ],
            description: "Which groups of incidents an improvement should start with, by what their history measures.");
        return outcome.Match(policy => policy, refusal => throw new InvalidOperationException(refusal.Message));
    }

    private static PolicyCriterion Criterion(
        IncidentMeasure measure, double weight, string description, double from, double to, params (double At, double Value)[] points) =>
        new(measure.Name, measure.Code)
        {
            Description = description,
            Unit = measure.Unit,
            Direction = Direction.More,
            From = from,
            To = to,
            Points = points,
            Weight = weight,
        };
}
