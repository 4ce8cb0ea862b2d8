using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>Ranks by a compromise between what is best for the majority and what is worst for any one criterion (VIKOR).</summary>
/// <remarks>
/// Opricovic &amp; Tzeng (2004). With regret dⱼ = (bestⱼ − xⱼ) ÷ (bestⱼ − worstⱼ): S = Σ wⱼ dⱼ, R = max wⱼ dⱼ, and the score Q = v · (S −
/// min S) ÷ (max S − min S) + (1 − v) · (R − min R) ÷ (max R − min R), in [0, 1], less is better. A constant column causes no regret; where
/// all S or all R are the same, that part of Q is 0. Set-relative: best, worst and both ranges are those of the alternatives at hand. They
/// also let a better number cost its alternative a rank, where a third gains more by it. The ranking alone is not VIKOR's answer:
/// <see cref="Solve"/> gives the compromise set with the two conditions. O(m·n) time.
/// </remarks>
public sealed class Vikor : ScoringMethod
{
    private readonly double _majority;
    private string? _name;

    /// <summary>With a weight of the majority.</summary>
    /// <param name="v">The weight of S, what the majority of criteria says, from 0 to 1; R, the largest regret, has the rest.</param>
    /// <exception cref="ArgumentOutOfRangeException">v is not from 0 to 1.</exception>
    public Vikor([InclusiveRange(0, 1)] double v = 0.5) => _majority = Guard.Against.OutsideOf(v, 0, 1);

    /// <inheritdoc/>
    public override string Name => _name ??= $"VIKOR (v = {Text.Of(_majority)})";

    /// <inheritdoc/>
    public override bool HigherIsBetter => false;

    /// <inheritdoc/>
    public override bool IsSetRelative => true;

    /// <summary>The whole solution: the three rankings, the compromise set and whether its conditions hold.</summary>
    /// <param name="matrix">The decision.</param>
    /// <exception cref="ArgumentException">A criterion is ordinal; the message names it.</exception>
    [MustUse]
    public VikorSolution Solve(DecisionMatrix matrix)
    {
        var compromise = Rank(matrix);
        var (utility, regret) = (new double[matrix.AlternativeCount], new double[matrix.AlternativeCount]);
        Measure(matrix, utility, regret);
        return new(
            new(matrix, "VIKOR, S", utility, higherIsBetter: false),
            new(matrix, "VIKOR, R", regret, higherIsBetter: false),
            compromise);
    }

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        using var regret = Scratch.Zeroed(matrix.AlternativeCount);
        Measure(matrix, scores, regret.Span);
        ToShareOfRange(scores);
        ToShareOfRange(regret.Span);
        for (var alternative = 0; alternative < scores.Length; alternative++)
        {
            scores[alternative] = (_majority * scores[alternative]) + ((1 - _majority) * regret.Span[alternative]);
        }
    }

    private void Measure(DecisionMatrix matrix, Span<double> utility, Span<double> regret)
    {
        utility.Clear();
        regret.Clear();
        using var scales = new Scratch<double>(matrix.CriterionCount);
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            scales.Span[criterion] = ScaleOf(matrix, criterion);
        }

        foreach (var block in Blocks.Of(utility.Length))
        {
            for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
            {
                var column = block.Of(matrix.Column(criterion));
                Lanes.AddRegret(column, matrix.Best(criterion), scales.Span[criterion], block.Of(utility), block.Of(regret));
            }
        }
    }

    /// <summary>What turns x − best into the weighted regret: negative for a benefit, and 0 where all are the same.</summary>
    private double ScaleOf(DecisionMatrix matrix, int criterion)
    {
        var range = matrix.Worst(criterion) - matrix.Best(criterion);
        return double.IsInfinity(range) ? throw Requirement.Unfit(matrix, criterion, Name, "the range of its numbers must be finite")
            : range == 0 ? 0
            : matrix.Weights[criterion].Value / range;
    }

    private static void ToShareOfRange(Span<double> measure)
    {
        var (minimum, maximum) = Reductions.Ends(measure);

        // Measures that tie must not part by the noise of their last bits, which the division would blow up.
        var range = SignificantDigits.Key(minimum) == SignificantDigits.Key(maximum) ? 0 : maximum - minimum;
        for (var alternative = 0; alternative < measure.Length; alternative++)
        {
            measure[alternative] = range == 0 ? 0 : (measure[alternative] - minimum) / range;
        }
    }
}
