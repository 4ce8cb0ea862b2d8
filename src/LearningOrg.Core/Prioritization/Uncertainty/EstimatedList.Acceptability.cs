using System.Threading;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Robustness;

namespace LearningOrg.Core.Prioritization.Uncertainty;

/// <summary>How likely each of the open ranks is.</summary>
public sealed partial class EstimatedList<T>
{
    /// <summary>Draws the estimates many times, and on request the weights, ranks each time, and counts: the share of each rank.</summary>
    /// <remarks>
    /// A range is drawn evenly, a three-point estimate from its PERT distribution, and each by itself: that two estimates err together is
    /// not known here. The alternatives of the result are the ids, in the order of this listing. The weights are those of the model unless
    /// a space is given; without one the result has no central weights. The same seed gives the same bits on one thread or many. See
    /// <see cref="Smaa.Analyze"/>.
    /// </remarks>
    /// <param name="weights">
    /// What is known about the weights of a weighted scoring model, by the names of its criteria; by default exactly what the model says.
    /// </param>
    /// <param name="options">How many samples, which, and on how many threads.</param>
    /// <param name="progress">Told the share of the samples that is done, from 0 to 1, block by block.</param>
    /// <param name="cancellation">Stops the work, with an exception.</param>
    /// <exception cref="ArgumentException">
    /// A weight space is given, and the model has no weights; no weights are left, or a condition names no criterion; or an id is blank,
    /// has white space around it, or stands twice.
    /// </exception>
    /// <exception cref="InvalidOperationException">Nothing is ranked.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    [MustUse]
    public SmaaResult Acceptability(
        WeightSpace? weights = null, SmaaOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        if (Count == 0)
        {
            throw new InvalidOperationException("Nothing is ranked, so there are no ranks to draw.");
        }

        var weighted = _formula.WeightedTerms();
        if (weighted is null)
        {
            return weights is null
                ? Smaa.AnalyzeNumbers(
                    Matrix([.. _formula.Inputs.Select(input => input.Name)], Weights.Equal(_formula.Inputs.Count)),
                    new FormulaMethod<T>(_formula),
                    Uncertain([.. _formula.Inputs.Select(input => input.Name)]),
                    options,
                    progress,
                    cancellation)
                : throw new ArgumentException(
                    $"{Model.Name} has no weights that could vary. Leave the weight space out: its estimates vary without one.", nameof(weights));
        }

        string[] names = [.. weighted.Select(term => term.Name)];
        var matrix = Matrix(names, Weights.Of([.. weighted.Select(term => term.Weight)]));
        var sum = new WeightedSum(new ValueNormalization(weighted));
        return weights is null
            ? Smaa.AnalyzeNumbers(matrix, sum, Uncertain(names), options, progress, cancellation)
            : Smaa.Analyze(matrix, sum, weights, Uncertain(names), options, progress, cancellation);
    }

    // More is better of every column: what the numbers are worth is the formula's affair.
    private DecisionMatrix Matrix(string[] columns, Weights weights) => DecisionMatrix.FromRows(
        _entries.Select(entry => entry.Id),
        columns.Select(name => Criterion.Maximize(name)),
        weights,
        [.. _entries.Select(entry => PrioritizingEstimates.Likely(entry.Row))]);

    private UncertainScores Uncertain(string[] columns) => UncertainScores.Of(
        from entry in _entries
        from column in Enumerable.Range(0, columns.Length)
        let estimate = entry.Row[column]
        where !estimate.IsExact
        select (entry.Id, columns[column], DistributionOf(estimate)));

    private static Distribution DistributionOf(Estimate estimate) => estimate.HasLikely
        ? Distribution.Pert(estimate.Low, estimate.Likely, estimate.High)
        : Distribution.Interval(estimate.Low, estimate.High);
}
