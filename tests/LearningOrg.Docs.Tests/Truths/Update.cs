namespace LearningOrg.Docs.Tests.Truths;

/// <summary>Whether this run writes the documentation anew instead of comparing it: by <c>UPDATE_DOCS=1</c>, and never in CI.</summary>
internal static class Update
{
    public static bool IsOn { get; } =
        Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1" && Environment.GetEnvironmentVariable("CI") is null or "" or "false";
}
