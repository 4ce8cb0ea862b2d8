using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>
/// How much each alternative is preferred to the others and they to it, and the partial order that follows (PROMETHEE I).
/// </summary>
/// <remarks>
/// Brans, Vincke &amp; Mareschal (1986). Unlike the scores of PROMETHEE II, the partial order lets two alternatives stand that cannot be
/// compared: each is better in its own way. Immutable.
/// </remarks>
public sealed class PrometheeFlows
{
    private readonly DecisionMatrix _matrix;
    private readonly Sequence<double>[] _unicriterion;

    internal PrometheeFlows(DecisionMatrix matrix, double[] plus, double[] minus, double[] net, double[][] unicriterion)
    {
        _matrix = matrix;
        Plus = Sequence.Wrap(plus);
        Minus = Sequence.Wrap(minus);
        Net = Sequence.Wrap(net);
        _unicriterion = Array.ConvertAll(unicriterion, Sequence.Wrap);
    }

    /// <summary>The alternatives, in the order of the matrix.</summary>
    public IReadOnlyList<string> Alternatives => _matrix.Alternatives;

    /// <summary>φ⁺: how much each is preferred to the others on average, from 0 to 1.</summary>
    public IReadOnlyList<double> Plus { get; }

    /// <summary>φ⁻: how much the others are preferred to it on average, from 0 to 1.</summary>
    public IReadOnlyList<double> Minus { get; }

    /// <summary>φ = φ⁺ − φ⁻: the scores of PROMETHEE II, from −1 to 1.</summary>
    /// <remarks>Calculated as the sum of weight × <see cref="Unicriterion"/>, criterion by criterion: that is what explains it.</remarks>
    public IReadOnlyList<double> Net { get; }

    /// <summary>What each alternative's net flow would be if a criterion were the only one, from −1 to 1.</summary>
    /// <param name="criterion">From 0.</param>
    public IReadOnlyList<double> Unicriterion(int criterion) => _unicriterion[criterion];

    /// <summary>How two alternatives stand to each other in PROMETHEE I.</summary>
    /// <remarks>Flows that agree in twelve significant digits are the same.</remarks>
    /// <param name="one">From 0.</param>
    /// <param name="other">From 0.</param>
    public PartialOrder Compare(int one, int other)
    {
        var leaves = SignificantDigits.Key(Plus[one]).CompareTo(SignificantDigits.Key(Plus[other]));
        var enters = SignificantDigits.Key(Minus[other]).CompareTo(SignificantDigits.Key(Minus[one]));
        return (Math.Sign(leaves), Math.Sign(enters)) switch
        {
            (0, 0) => PartialOrder.Indifferent,
            ( >= 0, >= 0) => PartialOrder.Preferred,
            ( <= 0, <= 0) => PartialOrder.Outranked,
            _ => PartialOrder.Incomparable,
        };
    }
}
