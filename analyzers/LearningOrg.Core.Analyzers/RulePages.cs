namespace LearningOrg.Core.Analyzers;

/// <summary>Where the rules are explained: one page for each, <c>docs/rules/LO1002.md</c>.</summary>
internal static class RulePages
{
    public const string BaseUrl = "https://github.com/learningorg/LearningOrg.Core/blob/main/docs/rules/";

    public static string UrlOf(string ruleId) => $"{BaseUrl}{ruleId}.md";
}
