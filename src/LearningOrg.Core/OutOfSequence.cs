namespace LearningOrg.Core;

/// <summary>The instant handed in lies before the last recorded event: history is not back-dated.</summary>
/// <param name="Verb">What was asked, in the imperative.</param>
/// <param name="At">The instant handed in.</param>
/// <param name="Last">The instant of the last event.</param>
public sealed record OutOfSequence(string Verb, DateTimeOffset At, DateTimeOffset Last) : Refusal
{
    /// <inheritdoc/>
    public override string Code => "out-of-sequence";

    /// <inheritdoc/>
    public override string Message =>
        $"Cannot {Verb} at {Text.Of(At)}: the last event happened at {Text.Of(Last)}. Hand in that instant or a later one.";
}
