using LearningOrg.Core.Mcda.Methods;

namespace LearningOrg.Core.Mcda.Outranking;

/// <summary>What ELECTRE III says: how credible each outranking is, the orders from both ends and the partial order they share.</summary>
/// <remarks>
/// Roy (1978). Two alternatives are incomparable where the orders contradict each other. Places count from 1, the best. Immutable.
/// </remarks>
public sealed class ElectreIIISolution
{
    private readonly OutrankingThresholds[] _thresholds;
    private readonly Credibility _credibility;

    internal ElectreIIISolution(
        OutrankingThresholds[] thresholds, Credibility credibility, int[] descending, int[] ascending, Ranking ranking)
    {
        (_thresholds, _credibility, Ranking) = (thresholds, credibility, ranking);
        (Descending, Ascending) = (Sequence.Of(descending), Sequence.Of(ascending));
    }

    /// <summary>The place of each alternative when the best are taken out first, in the order of the matrix.</summary>
    public IReadOnlyList<int> Descending { get; }

    /// <summary>The place of each alternative when the worst are taken out first; 1 is the best here too.</summary>
    public IReadOnlyList<int> Ascending { get; }

    /// <summary>By the mean of both places; less is better.</summary>
    public Ranking Ranking { get; }

    /// <summary>How far the criteria agree, by weight, that the one is at least as good as the other: from 0 to 1.</summary>
    /// <param name="one">From 0.</param>
    /// <param name="other">From 0.</param>
    public double Concordance(int one, int other) => _credibility.Concordance[Pair.Of(one, other, Ranking.Matrix.Alternatives)];

    /// <summary>How far a criterion objects to that: from 0 to 1, a veto.</summary>
    /// <param name="criterion">From 0.</param>
    /// <param name="one">From 0.</param>
    /// <param name="other">From 0.</param>
    public double Discordance(int criterion, int one, int other)
    {
        var matrix = Ranking.Matrix;
        _ = Pair.Of(one, other, matrix.Alternatives);
        _ = Pair.Checked(criterion, [.. matrix.Criteria.Select(column => column.Name)], nameof(criterion));
        var number = matrix[one, criterion];
        var gain = matrix[other, criterion] - number;
        return _thresholds[criterion].Discordance(number, matrix.Criteria[criterion].IsBenefit ? gain : -gain);
    }

    /// <summary>How credible it is, objections counted, that the one is at least as good as the other: from 0 to 1.</summary>
    /// <param name="one">From 0.</param>
    /// <param name="other">From 0.</param>
    public double Credibility(int one, int other) => _credibility.Degree[Pair.Of(one, other, Ranking.Matrix.Alternatives)];

    /// <summary>How two alternatives stand to each other in both orders.</summary>
    /// <param name="one">From 0.</param>
    /// <param name="other">From 0.</param>
    public PartialOrder Compare(int one, int other)
    {
        _ = Pair.Of(one, other, Ranking.Matrix.Alternatives);
        return (Math.Sign(Descending[other] - Descending[one]), Math.Sign(Ascending[other] - Ascending[one])) switch
        {
            (0, 0) => PartialOrder.Indifferent,
            ( >= 0, >= 0) => PartialOrder.Preferred,
            ( <= 0, <= 0) => PartialOrder.Outranked,
            _ => PartialOrder.Incomparable,
        };
    }
}
