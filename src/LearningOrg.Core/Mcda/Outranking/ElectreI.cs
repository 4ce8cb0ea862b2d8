using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Outranking;

/// <summary>Narrows the alternatives down to a kernel that leaves nobody out whom no member outranks (ELECTRE I).</summary>
/// <remarks>
/// Roy, RIRO 2(8) (1968) 57–75; as worked out by García Cebrián &amp; Muñoz Porcar, Rev. Métodos Cuantitativos 7 (2009) 31–56. Concordance c(a, b) is
/// the weight of the criteria on which a is at least as good as b; discordance d(a, b) is by how much a is behind b on the scaled
/// criterion where it is most, divided by the largest range of any criterion; both in [0, 1]. Outranking asks c ≥ p and d ≤ q. Members of
/// a circuit count as one. The score is 1 in the kernel and 0 outside: a choice, not an order. Defaults p = 0.65, q = 0.35. Interval data
/// will do for <see cref="ElectreScaling.Range"/> and <see cref="ElectreScaling.None"/>. A constant column agrees with everything; where
/// all are, the discordance is 0 and everyone is in the kernel, as is a single alternative. A criterion without weight still disagrees.
/// Set-relative. Through a circuit, an alternative may enter while one that dominates it stays out. O(n·m² + m²) time and O(m²) memory for
/// m alternatives.
/// </remarks>
public sealed class ElectreI : ScoringMethod
{
    private readonly double _p;
    private readonly double _q;
    private readonly ElectreScaling _scaling;
    private string? _name;

    /// <summary>With both thresholds and a scaling.</summary>
    /// <param name="p">The least concordance; from 0.5, because with less most of the weight may be against.</param>
    /// <param name="q">The largest discordance.</param>
    /// <param name="scaling">How units are made comparable for the discordance.</param>
    /// <exception cref="ArgumentException">A threshold lies outside its range, or the scaling is none of the declared ones.</exception>
    public ElectreI(
        [InclusiveRange(0.5, 1)] double p = 0.65, [InclusiveRange(0, 1)] double q = 0.35, ElectreScaling scaling = ElectreScaling.Sum)
    {
        _p = Guard.Against.OutsideOf(p, 0.5, 1);
        _q = Guard.Against.OutsideOf(q, 0, 1);
        _scaling = Guard.Against.EnumOutOfRange(scaling);
    }

    /// <inheritdoc/>
    public override string Name => _name ??= $"ELECTRE I (p = {Text.Of(_p)}, q = {Text.Of(_q)})";

    /// <inheritdoc/>
    public override bool IsSetRelative => true;

    /// <summary>The whole solution: both indices, who outranks whom, and the kernel.</summary>
    /// <param name="matrix">The decision.</param>
    /// <exception cref="ArgumentException">A criterion is ordinal; the message names it.</exception>
    [MustUse]
    public ElectreISolution Solve(DecisionMatrix matrix) => Solve(matrix, Rank(matrix));

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        var kernel = Solve(matrix, ranking: null).IsInKernel;
        for (var alternative = 0; alternative < scores.Length; alternative++)
        {
            scores[alternative] = kernel[alternative] ? 1 : 0;
        }
    }

    private ElectreISolution Solve(DecisionMatrix matrix, Ranking? ranking)
    {
        var concordance = PairTable.Concordance(matrix);
        var discordance = PairTable.Discordance(ScaledColumns.Of(matrix, _scaling));
        var arcs = new bool[concordance.Length];
        for (var pair = 0; pair < arcs.Length; pair++)
        {
            // An alternative does not outrank itself: the diagonal stands every count + 1 places.
            arcs[pair] = pair % (matrix.AlternativeCount + 1) != 0 && PairTable.AreWithin(concordance[pair], _p, discordance[pair], _q);
        }

        return new(matrix.Alternatives, concordance, discordance, new(matrix.AlternativeCount, arcs), ranking);
    }
}
