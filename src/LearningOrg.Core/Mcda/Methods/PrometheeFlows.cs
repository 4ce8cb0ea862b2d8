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
    private readonly Sequence<double> _plus;
    private readonly Sequence<double> _minus;

    internal PrometheeFlows(IReadOnlyList<string> alternatives, double[] plus, double[] minus, IReadOnlyList<double> net)
    {
        Alternatives = alternatives;
        _plus = Sequence.Of(plus);
        _minus = Sequence.Of(minus);
        Net = net;
    }

    /// <summary>The alternatives, in the order of the matrix.</summary>
    public IReadOnlyList<string> Alternatives { get; }

    /// <summary>φ⁺: how much each is preferred to the others on average, from 0 to 1.</summary>
    public IReadOnlyList<double> Plus => _plus;

    /// <summary>φ⁻: how much the others are preferred to it on average, from 0 to 1.</summary>
    public IReadOnlyList<double> Minus => _minus;

    /// <summary>φ = φ⁺ − φ⁻: the scores of PROMETHEE II, from −1 to 1.</summary>
    public IReadOnlyList<double> Net { get; }

    /// <summary>How two alternatives stand to each other in PROMETHEE I.</summary>
    /// <remarks>Flows that agree in twelve significant digits are the same.</remarks>
    /// <param name="one">From 0.</param>
    /// <param name="other">From 0.</param>
    public PartialOrder Compare(int one, int other)
    {
        var leaves = SignificantDigits.Key(_plus[one]).CompareTo(SignificantDigits.Key(_plus[other]));
        var enters = SignificantDigits.Key(_minus[other]).CompareTo(SignificantDigits.Key(_minus[one]));
        return (Math.Sign(leaves), Math.Sign(enters)) switch
        {
            (0, 0) => PartialOrder.Indifferent,
            ( >= 0, >= 0) => PartialOrder.Preferred,
            ( <= 0, <= 0) => PartialOrder.Outranked,
            _ => PartialOrder.Incomparable,
        };
    }
}
