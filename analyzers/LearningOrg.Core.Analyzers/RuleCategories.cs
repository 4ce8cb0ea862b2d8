namespace LearningOrg.Core.Analyzers;

/// <summary>The headings under which editors group the rules.</summary>
internal static class RuleCategories
{
    /// <summary>LO1xxx: results, unions and closed types are used as they are meant.</summary>
    public const string Usage = "Usage";

    /// <summary>LO2xxx: numbers, weights and values mean what they say.</summary>
    public const string Values = "Values";

    /// <summary>LO3xxx: time and identity are handed in.</summary>
    public const string Determinism = "Determinism";

    /// <summary>LO4xxx: the order of the practice, its evidence, its respect for people.</summary>
    public const string Practice = "Practice";

    /// <summary>LO5xxx: what is stored and what is compared.</summary>
    public const string Interoperability = "Interoperability";
}
