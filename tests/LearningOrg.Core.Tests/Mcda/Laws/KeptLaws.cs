namespace LearningOrg.Core.Tests.Mcda.Laws;

/// <summary>What a method keeps, as its class of laws says and its properties hold it to.</summary>
public sealed record KeptLaws(
    string Method,
    bool KeepsDominance,
    bool NeverReversesDominance,
    bool IsMonotone,
    bool IsSetIndependent,
    bool ScoresIgnoreUnits,
    bool RanksIgnoreUnits)
{
    /// <summary>As one row of the table in docs/methods/laws.md.</summary>
    public string ToRow() => $"| {Method} | {Dominance} | {YesOrNo(IsMonotone)} | {YesOrNo(IsSetIndependent)} | {Units} |";

    private string Dominance => KeepsDominance ? "above" : NeverReversesDominance ? "above or level" : "**no**";

    private string Units => ScoresIgnoreUnits ? "scores" : RanksIgnoreUnits ? "ranks" : "**no**";

    private static string YesOrNo(bool kept) => kept ? "yes" : "**no**";
}
