namespace LearningOrg.Core.Analyzers;

/// <summary>The headings under which editors group the rules.</summary>
internal static class RuleCategories
{
    /// <summary>LO1xxx: results, unions and closed types are used as they are meant.</summary>
    public const string Usage = "Usage";
}
