namespace LearningOrg.Core.Tests.Mcda.Laws;

/// <summary>What a method keeps, as its class of laws says and its properties hold it to; docs/methods/laws.md shows it.</summary>
public sealed record KeptLaws(
    string Method,
    bool KeepsDominance,
    bool NeverReversesDominance,
    bool IsMonotone,
    bool IsSetIndependent,
    bool ScoresIgnoreUnits,
    bool RanksIgnoreUnits);
