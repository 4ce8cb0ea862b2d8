namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>How often each alternative comes where, over all the weights and numbers that might be true.</summary>
/// <remarks>
/// Lahdelma &amp; Salminen, SMAA-2: Stochastic Multicriteria Acceptability Analysis for Group Decision Making, Operations Research 49(3)
/// (2001). Alternatives and ranks count from 0 and from 1 here, as they do in a matrix and in a ranking. Immutable.
/// </remarks>
public sealed class SmaaResult
{
    private readonly DecisionMatrix _matrix;
    private readonly double[] _acceptability;
    private readonly Weights?[] _central;
    private readonly double?[] _confidence;
    private readonly double[]? _wins;

    internal SmaaResult(
        DecisionMatrix matrix, int samples, double[] acceptability, Weights?[] central, double?[] confidence, double[]? wins)
    {
        _matrix = matrix;
        _acceptability = acceptability;
        _central = central;
        _confidence = confidence;
        _wins = wins;
        Samples = samples;
    }

    /// <summary>How many samples were drawn; 0 where the result is exact.</summary>
    public int Samples { get; }

    /// <summary>Whether nothing was drawn: shares are areas, calculated.</summary>
    public bool IsExact => Samples == 0;

    /// <summary>The alternatives, in the order of the matrix.</summary>
    public IReadOnlyList<string> Alternatives => _matrix.Alternatives;

    /// <summary>The share of all weights and numbers for which an alternative has a rank, from 0 to 1.</summary>
    /// <remarks>Of an alternative they sum to 1 over the ranks, and of a rank over the alternatives: who ties takes turns.</remarks>
    /// <param name="alternative">From 0.</param>
    /// <param name="rank">From 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such alternative or rank.</exception>
    public double Acceptability(int alternative, int rank) => _acceptability[Place(alternative, rank)];

    /// <summary>The standard error of a rank acceptability: √(b · (1 − b) ÷ samples), or 0 where the result is exact.</summary>
    /// <remarks>That of samples drawn by themselves. Under conditions that need a walk neighbors are alike, and the true error is
    /// larger.</remarks>
    /// <param name="alternative">From 0.</param>
    /// <param name="rank">From 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such alternative or rank.</exception>
    public double StandardError(int alternative, int rank)
    {
        var share = Acceptability(alternative, rank);
        return IsExact ? 0 : Math.Sqrt(share * (1 - share) / Samples);
    }

    /// <summary>The mean of the weights that put an alternative first: of whom it is the choice. None where it is never first, or where
    /// weights did not vary.</summary>
    /// <param name="alternative">From 0.</param>
    public Weights? CentralWeights(int alternative) => _central[alternative];

    /// <summary>
    /// How sure an alternative is to be first for somebody who holds its central weights, from 0 to 1. None where it is never first, or where
    /// weights did not vary.
    /// </summary>
    /// <remarks>
    /// Of a weighted sum it is below 1 only where numbers are uncertain. Of another method, the weights that put an alternative first need
    /// not lie together, and their mean may put another first: then it is 0 also where all numbers are certain.
    /// </remarks>
    /// <param name="alternative">From 0.</param>
    public double? Confidence(int alternative) => _confidence[alternative];

    /// <summary>The share of all weights and numbers for which one alternative is better than another; where they tie, half.</summary>
    /// <remarks>0 against itself. Leskinen, Viitanen, Kangas &amp; Kangas, Forest Science 52(3) (2006).</remarks>
    /// <param name="one">From 0.</param>
    /// <param name="other">From 0.</param>
    /// <exception cref="InvalidOperationException">Pairs were not counted; ask with <see cref="SmaaOptions.Pairwise"/>.</exception>
    public double Wins(int one, int other) => _wins is null
        ? throw new InvalidOperationException($"Pairs were not counted. Set {nameof(SmaaOptions)}.{nameof(SmaaOptions.Pairwise)}.")
        : _wins[Place(one, other + 1)] is var share && one == other ? 0 : share;

    /// <summary>As <c>10000 samples of 6 alternatives on 4 criteria; most often first: Plan B (71 %)</c>.</summary>
    public override string ToString()
    {
        var favourite = Enumerable.Range(0, Alternatives.Count).OrderByDescending(alternative => Acceptability(alternative, 1)).First();
        var source = IsExact ? $"{_matrix}" : $"{Text.Of(Samples)} samples of {_matrix}";
        return $"{source}; most often first: {Alternatives[favourite]} ({Text.Of(Math.Round(100 * Acceptability(favourite, 1)))} %)";
    }

    private int Place(int alternative, int rank)
    {
        var count = Alternatives.Count;
        if (alternative < 0 || alternative >= count || rank < 1 || rank > count)
        {
            throw new ArgumentOutOfRangeException(
                nameof(rank),
                $"There is no alternative {Text.Of(alternative)} or no rank {Text.Of(rank)}: alternatives go from 0 to {Text.Of(count - 1)}, "
                + $"ranks from 1 to {Text.Of(count)}.");
        }

        return (alternative * count) + rank - 1;
    }
}
