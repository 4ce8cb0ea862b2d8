namespace LearningOrg.Core.Knowledge.Work;

/// <summary>What somebody found wrong with an article, and what was answered.</summary>
/// <param name="Number">Which flag of the article it is, from 1.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="By">Who found it.</param>
/// <param name="At">When.</param>
/// <param name="Answer">What was answered; null while it is open.</param>
public sealed record ArticleFlag(int Number, string Reason, ActorId By, DateTimeOffset At, FlagAnswer? Answer = null)
{
    /// <summary>Whether it waits for an answer.</summary>
    public bool IsOpen => Answer is null;

    /// <summary>As <c>flag 1 (The menu has moved), open</c>.</summary>
    public override string ToString() => $"flag {Text.Of(Number)} ({Reason}), {(Answer is null ? "open" : Answer)}";
}

/// <summary>The answer to a flag: a version that sets it right, or words that say why the article is right as it is.</summary>
/// <param name="FixedIn">The version that sets it right; null where words answered it.</param>
/// <param name="Words">Why the article is right as it is; null where a version answered it.</param>
/// <param name="By">Who answered.</param>
/// <param name="At">When.</param>
public sealed record FlagAnswer(int? FixedIn, string? Words, ActorId By, DateTimeOffset At)
{
    /// <summary>As <c>fixed in version 3 by ada</c>.</summary>
    public override string ToString() => $"{(FixedIn is { } version ? $"fixed in version {Text.Of(version)}" : $"answered '{Words}'")} by {By}";
}
