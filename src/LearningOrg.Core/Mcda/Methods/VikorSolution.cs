using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>What VIKOR proposes: one alternative, or a set of them where the best has too little of a lead.</summary>
/// <remarks>
/// Opricovic &amp; Tzeng (2004). With advantage and stability the first alternative stands alone; with advantage only, the second joins it,
/// and who is tied with the second; without advantage, all whose Q is less than 1 ÷ (alternatives − 1) above the lowest. Immutable.
/// </remarks>
public sealed class VikorSolution
{
    internal VikorSolution(Ranking s, Ranking r, Ranking q)
    {
        (S, R, Q) = (s, r, q);
        var first = q[0];
        HasAcceptableAdvantage = q.Count == 1 || HasLead(first, q[1], q.Count);
        HasAcceptableStability = s.Ranks[first.Index] == 1 || r.Ranks[first.Index] == 1;
        CompromiseSet = Sequence.Of((HasAcceptableAdvantage, HasAcceptableStability) switch
        {
            (true, true) => q.Take(1),
            (true, false) => q.TakeWhile(alternative => alternative.Rank <= q[1].Rank),
            _ => q.Where(alternative => !HasLead(first, alternative, q.Count)),
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

    // To as many digits as ranks are told apart by: between two alternatives the lead of 1 is exact on paper, not in binary.
    private static bool HasLead(RankedAlternative first, RankedAlternative other, int count) =>
        SignificantDigits.Key(other.Score - first.Score) >= SignificantDigits.Key(1.0 / (count - 1));
}
