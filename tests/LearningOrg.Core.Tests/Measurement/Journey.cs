using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Tests.Measurement;

/// <summary>From a baseline toward a target, and where the metric stands now.</summary>
public sealed record Journey(Baseline Baseline, Target Target, double Measured)
{
    public Attainment Attainment => Target.AttainmentOf(Baseline, Measured);
}
