using LearningOrg.Core.Prioritization.Uncertainty;

namespace LearningOrg.Core.Prioritization;

/// <summary>Why one input could not be used.</summary>
/// <param name="Input">The name of the input.</param>
/// <param name="Found">What stood there; <c>null</c> where nothing did.</param>
/// <param name="Allowed">Which numbers the model takes, in words.</param>
public sealed record InputGap(string Input, double? Found, string Allowed)
{
    /// <summary>The estimate that <see cref="Found"/> is a number of; <c>null</c> where it stood by itself.</summary>
    public Estimate? Estimate { get; init; }

    /// <summary>Whether there was no number at all.</summary>
    public bool IsMissing => Found is null;

    /// <summary>As <c>Effort is missing</c>, or <c>Effort is 0 (allowed: more than 0)</c>.</summary>
    public override string ToString()
    {
        var range = Estimate is { } estimate ? $" in the estimate {Text.Of(estimate.Low)} to {Text.Of(estimate.High)}" : string.Empty;
        return Found is { } number ? $"{Input} is {Text.Of(number)}{range} (allowed: {Allowed})" : $"{Input} is missing (needed: {Allowed})";
    }
}
