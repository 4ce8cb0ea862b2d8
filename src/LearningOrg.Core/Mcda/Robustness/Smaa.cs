using System.Threading;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Mcda.Methods;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>How sure a ranking is when weights, and perhaps numbers, are not (stochastic multicriteria acceptability analysis, SMAA-2).</summary>
/// <remarks>Lahdelma &amp; Salminen, Operations Research 49(3) (2001).</remarks>
public static class Smaa
{
    /// <summary>Draws weights and numbers many times, ranks each time, and counts.</summary>
    /// <remarks>
    /// Sample k is a function of the seed and k, and what is counted is counted in whole numbers, so the result has the same bits on one
    /// thread or many. The weighted sum is quick; any other method is run anew for every sample. Weights under an order of up to 16
    /// criteria, or under no condition, are drawn one by one; under other conditions by a walk, whose samples are less independent.
    /// </remarks>
    /// <param name="matrix">The decision; the weights it has already do not count.</param>
    /// <param name="method">How to score.</param>
    /// <param name="weights">What is known about the weights.</param>
    /// <param name="uncertain">Which numbers are uncertain; none by default.</param>
    /// <param name="options">How many samples, which, and on how many threads.</param>
    /// <param name="progress">Told the share of the samples that is done, from 0 to 1, block by block; in the end 1, also where the target error ends
    /// it sooner. From several threads at once where several draw.</param>
    /// <param name="cancellation">Stops the work, with an exception.</param>
    /// <exception cref="ArgumentException">
    /// The method cannot work with a criterion, or not with numbers that were drawn; no weights are left; or a condition or an uncertain
    /// number has no place in the decision.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    [MustUse]
    public static SmaaResult Analyze(
        DecisionMatrix matrix,
        ScoringMethod method,
        WeightSpace weights,
        UncertainScores? uncertain = null,
        SmaaOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default)
    {
        Guard.Against.Null(matrix);
        Guard.Against.Null(method);
        var region = WeightRegion.Of(Guard.Against.Null(weights), matrix.Criteria);
        options ??= new SmaaOptions();
        var scorer = SampleScorer.Of(matrix, method, uncertain ?? UncertainScores.None);
        var run = new SmaaRun(matrix, scorer, SamplerOf(region, options.Seed, matrix.CriterionCount), options, progress, cancellation);
        var (tally, samples) = run.Count();

        var central = CentralWeights(tally, matrix);
        var confidence = new SmaaConfidence(scorer, central, options, samples, cancellation).Count();
        return new(matrix, samples, SharesOf(tally, samples), central, confidence, WinsOf(tally, samples, options));
    }

    /// <summary>Calculates the shares of a weighted sum on two or three criteria as lengths or areas, instead of drawing.</summary>
    /// <remarks>
    /// Weights of two criteria are a line, those of three a triangle, in which it is a straight cut where two alternatives swap. For each
    /// alternative the area is divided by its cuts with all others: O(n³) time. Right to about twelve digits.
    /// </remarks>
    /// <param name="matrix">The decision, on two or three criteria; the weights it has already do not count.</param>
    /// <param name="method">The weighted sum.</param>
    /// <param name="weights">What is known about the weights.</param>
    /// <exception cref="ArgumentException">
    /// There are not two or three criteria, the method cannot work with a criterion, no weights are left, or a condition has no place in
    /// the decision.
    /// </exception>
    [MustUse]
    public static SmaaResult AnalyzeExactly(DecisionMatrix matrix, WeightedSum method, WeightSpace weights)
    {
        Guard.Against.Null(matrix);
        Guard.Against.Null(method);
        var region = WeightRegion.Of(Guard.Against.Null(weights), matrix.Criteria);
        return matrix.CriterionCount is 2 or 3
            ? ExactAcceptability.Of(matrix, method.Normalized(matrix), region)
            : throw new ArgumentException(
                $"Exact shares need two or three criteria, but there are {Text.Of(matrix.CriterionCount)}. Draw samples with {nameof(Analyze)}.",
                nameof(matrix));
    }

    /// <summary>Draws the uncertain numbers only, under the weights of the matrix, of whom nobody then asks whose they are.</summary>
    internal static SmaaResult AnalyzeNumbers(
        DecisionMatrix matrix,
        ScoringMethod method,
        UncertainScores uncertain,
        SmaaOptions? options,
        IProgress<double>? progress,
        CancellationToken cancellation)
    {
        options ??= new SmaaOptions();
        var run = new SmaaRun(
            matrix, SampleScorer.Of(matrix, method, uncertain), new FixedWeights(matrix.Weights), options, progress, cancellation);
        var (tally, samples) = run.Count();
        var count = matrix.AlternativeCount;
        return new(matrix, samples, SharesOf(tally, samples), new Weights?[count], new double?[count], WinsOf(tally, samples, options));
    }

    private static IWeightSampler SamplerOf(WeightRegion region, long seed, int criteria) => region.Sides.Count == 0
        ? new GapSampler(seed, criteria, order: null)
        : LinearExtensions.Of(region, criteria) is { } order ? new GapSampler(seed, criteria, order)
        : new WalkSampler(seed, region);

    private static double[] SharesOf(SmaaTally tally, int samples) => Array.ConvertAll(tally.Ranks, count => count / (double)samples);

    private static double[]? WinsOf(SmaaTally tally, int samples, SmaaOptions options) =>
        options.Pairwise ? Array.ConvertAll(tally.Wins, twice => twice / (2.0 * samples)) : null;

    private static Weights?[] CentralWeights(SmaaTally tally, DecisionMatrix matrix)
    {
        var central = new Weights?[matrix.AlternativeCount];
        for (var alternative = 0; alternative < central.Length; alternative++)
        {
            if (tally.Ranks[alternative * central.Length] > 0)
            {
                var sums = tally.Weights.AsSpan(alternative * matrix.CriterionCount, matrix.CriterionCount).ToArray();
                central[alternative] = Weights.Normalized(Array.ConvertAll(sums, sum => (double)sum));
            }
        }

        return central;
    }
}
