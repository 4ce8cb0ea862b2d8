using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Outranking;

/// <summary>Ranks from the top down and from the bottom up by strong and weak outranking, and takes the mean (ELECTRE II).</summary>
/// <remarks>
/// Roy &amp; Bertier, La méthode ELECTRE II: une application au média-planning, in Operational Research '72 (1973) 291–302, with the five
/// thresholds of Gomes, González Araya &amp; Carignano, Tomada de Decisões em Cenários Complexos (2004); their defaults are those of the
/// scikit-criteria library, which follows that book. Concordance c and discordance d as in <see cref="ElectreI"/>. Only where c(a, b) &gt;
/// c(b, a): a strongly outranks b if c ≥ p0 and d ≤ q0, or c ≥ p1 and d ≤ q1; weakly if c ≥ p2 and d ≤ q0. Roy &amp; Bertier ask for c(a,
/// b) ≥ c(b, a), by which two can outrank each other; with &gt; even weight is no reason, as in that library. The descending order takes,
/// again and again, those that nobody left strongly outranks, and of them those that none of them weakly outranks; the ascending order does
/// the same from the bottom. Members of a circuit count as even. The score is the mean of the two places, from 1, less is better. A better
/// number can cost its alternative a rank. Alternatives that are the same, a single one and constant columns have no reason to be apart.
/// Set-relative. O(n·m² + m³) time and O(m²) memory for m alternatives.
/// </remarks>
public sealed class ElectreII : ScoringMethod
{
    private readonly (double P0, double P1, double P2, double Q0, double Q1) _thresholds;
    private readonly ElectreScaling _scaling;

    /// <summary>With thresholds and a scaling.</summary>
    /// <param name="p0">The concordance that is strong even against some discordance.</param>
    /// <param name="p1">The concordance that is strong against little discordance; not above p0.</param>
    /// <param name="p2">The concordance that is weak; not above p1.</param>
    /// <param name="q0">Some discordance.</param>
    /// <param name="q1">Little discordance; not above q0.</param>
    /// <param name="scaling">How units are made comparable for the discordance.</param>
    /// <exception cref="ArgumentException">A threshold lies outside its range, or the scaling is none of the declared ones.</exception>
    public ElectreII(
        [InclusiveRange(0, 1)] double p0 = 0.65,
        [InclusiveRange(0, 1)] double p1 = 0.5,
        [InclusiveRange(0, 1)] double p2 = 0.35,
        [InclusiveRange(0, 1)] double q0 = 0.65,
        [InclusiveRange(0, 1)] double q1 = 0.35,
        ElectreScaling scaling = ElectreScaling.Sum)
    {
        Guard.Against.OutsideOf(p0, 0, 1);
        Guard.Against.OutsideOf(p1, 0, p0);
        Guard.Against.OutsideOf(p2, 0, p1);
        Guard.Against.OutsideOf(q0, 0, 1);
        Guard.Against.OutsideOf(q1, 0, q0);
        (_thresholds, _scaling) = ((p0, p1, p2, q0, q1), Guard.Against.EnumOutOfRange(scaling));
    }

    /// <inheritdoc/>
    public override string Name => "ELECTRE II";

    /// <inheritdoc/>
    public override bool HigherIsBetter => false;

    /// <inheritdoc/>
    public override bool IsSetRelative => true;

    /// <summary>The whole solution: who outranks whom, and both orders.</summary>
    /// <param name="matrix">The decision.</param>
    /// <exception cref="ArgumentException">A criterion is ordinal; the message names it.</exception>
    [MustUse]
    public ElectreIISolution Solve(DecisionMatrix matrix)
    {
        var ranking = Rank(matrix);
        var (strong, weak) = Graphs(matrix);
        var (descending, ascending) = Orders(strong, weak, matrix.AlternativeCount);
        return new(strong, weak, descending, ascending, ranking);
    }

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        var (strong, weak) = Graphs(matrix);
        var (descending, ascending) = Orders(strong, weak, matrix.AlternativeCount);
        for (var alternative = 0; alternative < scores.Length; alternative++)
        {
            scores[alternative] = (descending[alternative] + ascending[alternative]) / 2.0;
        }
    }

    private static (int[] Descending, int[] Ascending) Orders(OutrankingGraph strong, OutrankingGraph weak, int count)
    {
        var ascending = Places(strong.Reversed(), weak.Reversed(), count);
        var last = ascending.Max() + 1;
        return (Places(strong, weak, count), Array.ConvertAll(ascending, place => last - place));
    }

    private static int[] Places(OutrankingGraph strong, OutrankingGraph weak, int count)
    {
        var places = new int[count];
        var left = Enumerable.Repeat(true, count).ToArray();
        for (var place = 1; Array.IndexOf(left, true) >= 0; place++)
        {
            var taken = weak.Unbeaten(strong.Unbeaten(left));
            for (var alternative = 0; alternative < count; alternative++)
            {
                if (taken[alternative])
                {
                    (places[alternative], left[alternative]) = (place, false);
                }
            }
        }

        return places;
    }

    private (OutrankingGraph Strong, OutrankingGraph Weak) Graphs(DecisionMatrix matrix)
    {
        var count = matrix.AlternativeCount;
        var concordance = PairTable.Concordance(matrix);
        var discordance = PairTable.Discordance(ScaledColumns.Of(matrix, _scaling));
        var (p0, p1, p2, q0, q1) = _thresholds;
        var (strong, weak) = (new bool[concordance.Length], new bool[concordance.Length]);
        for (var one = 0; one < count; one++)
        {
            for (var other = 0; other < count; other++)
            {
                var pair = (one * count) + other;
                var (c, d) = (concordance[pair], discordance[pair]);
                var leads = SignificantDigits.Key(c) > SignificantDigits.Key(concordance[(other * count) + one]);
                strong[pair] = leads &&
                    (PairTable.AreWithin(c, p0, d, q0) || PairTable.AreWithin(c, p1, d, q1));
                weak[pair] = leads && PairTable.AreWithin(c, p2, d, q0);
            }
        }

        return (new(count, strong), new(count, weak));
    }
}
