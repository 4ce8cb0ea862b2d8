namespace LearningOrg.Core.Prioritization;

/// <summary>Why one input could not be used.</summary>
/// <param name="Input">The name of the input.</param>
/// <param name="Found">What stood there; <c>null</c> where nothing did.</param>
/// <param name="Allowed">Which numbers the model takes, in words.</param>
public sealed record InputGap(string Input, double? Found, string Allowed)
{
    /// <summary>Whether there was no number at all.</summary>
    public bool IsMissing => Found is null;

    /// <summary>As <c>Effort is missing</c>, or <c>Effort is 0 (allowed: more than 0)</c>.</summary>
    public override string ToString() =>
        Found is { } number ? $"{Input} is {Text.Of(number)} (allowed: {Allowed})" : $"{Input} is missing (needed: {Allowed})";
}
