namespace LearningOrg.Core.Mcda.Methods;

/// <summary>What VIKOR proposes: one alternative, or a set of them where the best has too little of a lead.</summary>
/// <remarks>
/// Opricovic &amp; Tzeng (2004). With advantage and stability the first alternative stands alone; with advantage only, the second joins it; without advantage, all
/// whose Q is less than 1 ÷ (alternatives − 1) above the lowest. Immutable.
/// </remarks>
public sealed class VikorSolution
{
    internal VikorSolution(Ranking s, Ranking r, Ranking q)
    {
        (S, R, Q) = (s, r, q);
        var first = q[0];
        var lead = q.Count == 1 ? double.PositiveInfinity : 1.0 / (q.Count - 1);
        HasAcceptableAdvantage = q.Count == 1 || q[1].Score - first.Score >= lead;
        HasAcceptableStability = s.Ranks[first.Index] == 1 || r.Ranks[first.Index] == 1;
        CompromiseSet = Sequence.Of((HasAcceptableAdvantage, HasAcceptableStability) switch
        {
            (true, true) => q.Take(1),
            (true, false) => q.Take(2),
            _ => q.Where(alternative => alternative.Score - first.Score < lead),
        });
    }

    /// <summary>By the weighted sum of regrets, what the majority of criteria says; less is better.</summary>
    public Ranking S { get; }

    /// <summary>By the largest weighted regret on any one criterion; less is better.</summary>
    public Ranking R { get; }

    /// <summary>By the compromise between both; less is better.</summary>
    public Ranking Q { get; }

    /// <summary>Whether the second alternative by Q is at least 1 ÷ (alternatives − 1) behind the first.</summary>
    public bool HasAcceptableAdvantage { get; }

    /// <summary>Whether the first alternative by Q is also first by S or by R.</summary>
    public bool HasAcceptableStability { get; }

    /// <summary>The alternatives proposed, best first; at least one.</summary>
    public IReadOnlyList<RankedAlternative> CompromiseSet { get; }

    /// <summary>As <c>VIKOR proposes A3, A5 and A6</c>.</summary>
    public override string ToString() => $"VIKOR proposes {Text.List([.. CompromiseSet.Select(alternative => alternative.Name)])}";
}
