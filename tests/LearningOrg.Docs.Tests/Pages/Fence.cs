namespace LearningOrg.Docs.Tests.Pages;

/// <summary>A fenced block.</summary>
/// <param name="Language">What stands behind the opening fence; empty where nothing does.</param>
/// <param name="Open">The line of the opening fence, from 0.</param>
/// <param name="Close">The line of the closing fence.</param>
internal sealed record Fence(string Language, int Open, int Close);
