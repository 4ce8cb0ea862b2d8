using LearningOrg.Core.Prioritization;

namespace LearningOrg.Core.Benchmarks;

/// <summary>Every scoring model over <see cref="Job"/>, and the same by hand.</summary>
internal static class Models
{
    /// <summary>The bare formula, as one would type it: no check for what is missing or not permitted, no explanation.</summary>
    public static Func<Job, double> Plain(string name) => name switch
    {
        "rice" => j => (j.Reach * j.Impact * j.Confidence / j.Effort)!.Value,
        "ice-product" or "rpn" => j => (j.Rating * j.Rating * j.Rating)!.Value,
        "ice-mean" => j => ((j.Rating + j.Rating + j.Rating) / 3)!.Value,
        "wsjf" => j => ((j.Value + j.Value + j.Value) / j.Size)!.Value,
        "cd3" => j => (j.Reach / j.Effort)!.Value,
        "value-effort" => j => (j.Value / j.Effort)!.Value,
        "weighted-scoring" => j =>
            (0.4 * Math.Clamp(j.Reach!.Value / 5000, 0, 1))
            + (0.2 * Math.Clamp(j.Confidence!.Value, 0, 1))
            + (0.2 * Math.Clamp(j.Value!.Value / 20, 0, 1))
            + (0.2 * Math.Clamp(1 - (j.Effort!.Value / 13), 0, 1)),
        "opportunity-score" => j => j.Rating!.Value + Math.Max(j.Rating.Value - j.Rating.Value, 0),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such model."),
    };

    public static IScoringModel<Job> Named(string name) => name switch
    {
        "rice" => new Rice<Job>(j => j.Reach, j => j.Impact, j => j.Confidence, j => j.Effort),
        "ice-product" => new Ice<Job>(IceVariant.Product, j => j.Rating, j => j.Rating, j => j.Rating),
        "ice-mean" => new Ice<Job>(IceVariant.Mean, j => j.Rating, j => j.Rating, j => j.Rating),
        "wsjf" => new Wsjf<Job>(j => j.Value, j => j.Value, j => j.Value, j => j.Size, "Benchmark"),
        "cd3" => new Cd3<Job>(j => j.Reach, j => j.Effort, "EUR"),
        "value-effort" => new ValueEffort<Job>(j => j.Value, j => j.Effort),
        "weighted-scoring" => WeightedScoring<Job>.Named("Benchmark", "1")
            .Maximize("Reach", "people", j => j.Reach, from: 0, to: 5000, weight: 0.4)
            .Maximize("Confidence", "share", j => j.Confidence, from: 0, to: 1, weight: 0.2)
            .Maximize("Value", "points", j => j.Value, from: 0, to: 20, weight: 0.2)
            .Minimize("Effort", "person-months", j => j.Effort, from: 0, to: 13, weight: 0.2)
            .Build(),
        "rpn" => new RiskPriorityNumber<Job>(j => j.Rating, j => j.Rating, j => j.Rating),
        "opportunity-score" => new OpportunityScore<Job>(j => j.Rating, j => j.Rating),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such model."),
    };
}
