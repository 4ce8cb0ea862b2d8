namespace LearningOrg.Core.Mcda.Outranking;

/// <summary>What the net indices of ELECTRE I say, each by itself and together.</summary>
/// <remarks>After van Delft &amp; Nijkamp (1977): first in both is best beyond doubt. Immutable.</remarks>
public sealed class ElectreNetSolution
{
    internal ElectreNetSolution(Ranking concordance, Ranking discordance, Ranking ranking) =>
        (NetConcordance, NetDiscordance, Ranking) = (concordance, discordance, ranking);

    /// <summary>By the weight for an alternative less the weight for the others; more is better.</summary>
    public Ranking NetConcordance { get; }

    /// <summary>By how far it is behind the others less how far they are behind it; less is better.</summary>
    public Ranking NetDiscordance { get; }

    /// <summary>By the mean of both ranks; less is better.</summary>
    public Ranking Ranking { get; }
}
