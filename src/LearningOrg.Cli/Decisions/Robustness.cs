using LearningOrg.Cli.Files;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Robustness;

namespace LearningOrg.Cli.Decisions;

/// <summary>How sure a ranking is when the weights are not.</summary>
/// <param name="Matrix">The decision.</param>
/// <param name="Shares">How often each alternative comes where.</param>
/// <param name="Known">What is known about the weights.</param>
/// <param name="Seed">Which samples were drawn; <c>null</c> where none were.</param>
/// <param name="Stability">How far each weight can go; <c>null</c> where the method is no weighted sum.</param>
internal sealed record Robustness(
    DecisionMatrix Matrix, SmaaResult Shares, WeightSpace Known, long? Seed, IReadOnlyList<WeightStability>? Stability)
{
    /// <summary>Who is among the first so many: three, as on a podium.</summary>
    public const int Podium = 3;

    /// <summary>Every alternative has a share of every rank.</summary>
    private const int MostAlternatives = 2000;

    /// <summary>The time that exact shares take grows with the third power, or worse.</summary>
    private const int MostExactly = 50;

    /// <summary>Analyzes a ranking; a message where that cannot be done.</summary>
    public static string? TryAnalyze(
        RobustnessRequest request, MethodEntry method, OptionValues values, DecisionMatrix matrix, Terminal terminal, out Robustness? robustness)
    {
        robustness = null;
        if (method.Scoring is null)
        {
            return ProblemWith(method);
        }

        if (matrix.AlternativeCount > MostAlternatives)
        {
            return FormattableString.Invariant(
                $"--robustness can tell {MostAlternatives:#,0} alternatives apart, but there are {matrix.AlternativeCount:#,0}. Leave out those that cannot win.");
        }

        if (KnownWeights.TryRead(request.Knowing, values.Criteria, out var known) is { } problem)
        {
            return problem;
        }

        var scoring = method.Scoring(values, matrix);
        var sum = scoring as WeightedSum;
        var isExact = sum is not null && request.Samples is null && matrix.CriterionCount is 2 or 3 && matrix.AlternativeCount <= MostExactly;
        var shares = isExact ? Smaa.AnalyzeExactly(matrix, sum!, known) : Drawn(request, scoring, known, matrix, terminal);
        var stability = sum is null
            ? null
            : Enumerable.Range(0, matrix.CriterionCount).Select(criterion => WeightStability.Of(matrix, sum, criterion)).ToArray();
        robustness = new(matrix, shares, known, isExact ? null : request.Seed, stability);
        return null;
    }

    /// <summary>Why a method cannot be analyzed; <c>null</c> where it can.</summary>
    public static string? ProblemWith(MethodEntry method) => method.Scoring is null
        ? $"--robustness needs a method whose score puts all alternatives in one order, which {method.Name} does not. "
            + "Take another, such as weighted-sum, topsis or promethee-ii."
        : null;

    /// <summary>The share of all weights for which an alternative is among the first so many.</summary>
    public double Among(int first, int alternative) =>
        Enumerable.Range(1, Math.Min(first, Shares.Alternatives.Count)).Aggregate(0.0, (sum, rank) => sum + Shares.Acceptability(alternative, rank));

    private static SmaaResult Drawn(
        RobustnessRequest request, ScoringMethod method, WeightSpace known, DecisionMatrix matrix, Terminal terminal)
    {
        var options = new SmaaOptions { Seed = request.Seed, Threads = request.Threads ?? Environment.ProcessorCount };
        options = request.Samples is { } samples ? options with { Samples = samples } : options;
        return SamplingProgressBar.Show(terminal, progress => Smaa.Analyze(matrix, method, known, options: options, progress: progress));
    }
}

/// <param name="Samples">How many to draw; by default as many as the library's default, or none where areas can be calculated.</param>
/// <param name="Seed">Which.</param>
/// <param name="Threads">On how many threads; one for each processor by default.</param>
/// <param name="Knowing">What is known about the weights, as it was written.</param>
internal sealed record RobustnessRequest(int? Samples, long Seed, int? Threads, IReadOnlyList<string> Knowing);
