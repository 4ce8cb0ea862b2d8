using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Outranking;

/// <summary>Ranks with thresholds for indifference, preference and veto, letting the incomparable stand (ELECTRE III).</summary>
/// <remarks>
/// Roy, Cahiers du CERO 20(1) (1978) 3–24. That a is at least as good as b each criterion says in full up to a loss of q, not at all from
/// p; C(a, b) is the weighted sum. From p to v it objects more and more; the credibility σ(a, b) = C · Π (1 − dⱼ) ÷ (1 − C) over the
/// criteria with dⱼ &gt; C, in [0, 1]. Proportional thresholds are taken at a's number. Two distillations, of the best from the top and of
/// the worst from the bottom, give two orders; <see cref="Solve"/> has their intersection, the partial order. The score is the mean of the
/// two places, from 1, less is better. The discrimination s(λ) is a line, by default from 0.30 at λ = 0 to 0.15 at λ = 1. Interval data
/// will do as long as no threshold is a share. A constant column agrees with everything, a criterion without weight neither counts nor
/// vetoes, a single alternative has place 1. Set-relative. O(n·m² + m³) time where levels are few, O(m²) memory for m alternatives.
/// </remarks>
public sealed class ElectreIII : ScoringMethod
{
    private const double DefaultAtZero = 0.3;
    private const double DefaultAtOne = 0.15;
    private readonly ThresholdsByCriterion _thresholds;
    private readonly double _atZero;
    private readonly double _atOne;

    /// <summary>With the same thresholds on every criterion.</summary>
    /// <param name="everywhere">The thresholds; they only make sense where all criteria have one unit.</param>
    public ElectreIII(OutrankingThresholds everywhere)
        : this(everywhere, DefaultAtZero, DefaultAtOne)
    {
    }

    /// <summary>With the same thresholds on every criterion, and a discrimination.</summary>
    /// <param name="everywhere">The thresholds; they only make sense where all criteria have one unit.</param>
    /// <param name="atZero">s(0): where little is credible, a smaller difference between credibilities does not count.</param>
    /// <param name="atOne">s(1): nor where all is.</param>
    /// <exception cref="ArgumentException">A discrimination is not from 0 to 1.</exception>
    public ElectreIII(OutrankingThresholds everywhere, [InclusiveRange(0, 1)] double atZero, [InclusiveRange(0, 1)] double atOne)
        : this(new ThresholdsByCriterion(Guard.Against.Null(everywhere)), atZero, atOne)
    {
    }

    /// <summary>With thresholds for each criterion.</summary>
    /// <param name="thresholds">The thresholds by the names of the criteria.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    public ElectreIII(IReadOnlyDictionary<string, OutrankingThresholds> thresholds)
        : this(thresholds, DefaultAtZero, DefaultAtOne)
    {
    }

    /// <summary>With thresholds for each criterion, and a discrimination.</summary>
    /// <param name="thresholds">The thresholds by the names of the criteria.</param>
    /// <param name="atZero">s(0): where little is credible, a smaller difference between credibilities does not count.</param>
    /// <param name="atOne">s(1): nor where all is.</param>
    /// <exception cref="ArgumentException">There are no thresholds, or a discrimination is not from 0 to 1.</exception>
    public ElectreIII(
        IReadOnlyDictionary<string, OutrankingThresholds> thresholds,
        [InclusiveRange(0, 1)] double atZero,
        [InclusiveRange(0, 1)] double atOne)
        : this(new ThresholdsByCriterion(thresholds), atZero, atOne)
    {
    }

    private ElectreIII(ThresholdsByCriterion thresholds, double atZero, double atOne)
    {
        _thresholds = thresholds;
        _atZero = Guard.Against.OutsideOf(atZero, 0, 1);
        _atOne = Guard.Against.OutsideOf(atOne, 0, 1);
    }

    /// <inheritdoc/>
    public override string Name => "ELECTRE III";

    /// <inheritdoc/>
    public override bool HigherIsBetter => false;

    /// <inheritdoc/>
    public override bool IsSetRelative => true;

    /// <summary>The whole solution: concordance, credibility, both orders and the partial order.</summary>
    /// <param name="matrix">The decision.</param>
    /// <exception cref="ArgumentException">A criterion is ordinal or has no thresholds; the message names it.</exception>
    [MustUse]
    public ElectreIIISolution Solve(DecisionMatrix matrix)
    {
        // Ranked first, because ranking checks the matrix.
        var ranking = Rank(matrix);
        var credibility = CredibilityOf(matrix);
        var distillation = Distill(matrix, credibility);
        var (descending, ascending) = (distillation.Places(fromTheTop: true), distillation.Places(fromTheTop: false));
        return new(_thresholds.For(matrix), credibility, descending, ascending, ranking);
    }

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        var distillation = Distill(matrix, CredibilityOf(matrix));
        var (descending, ascending) = (distillation.Places(fromTheTop: true), distillation.Places(fromTheTop: false));
        for (var alternative = 0; alternative < scores.Length; alternative++)
        {
            scores[alternative] = (descending[alternative] + ascending[alternative]) / 2.0;
        }
    }

    private Credibility CredibilityOf(DecisionMatrix matrix)
    {
        var columns = Credibility.Columns(matrix);
        return Credibility.Of(matrix, _thresholds.For(matrix), columns, columns);
    }

    private Distillation Distill(DecisionMatrix matrix, Credibility credibility) =>
        new(credibility.Degree, matrix.AlternativeCount, _atZero, _atOne);
}
