using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Improvements.Benefits;

/// <summary>Which part of a measured effect a benefit claims.</summary>
/// <remarks>
/// Three improvements that all shorten the same calls can claim 50, 30 and 20 % of the hours saved, but not 100 % each. Shares are decimal
/// numbers and sum exactly. Equal when both parts are. Immutable.
/// </remarks>
public sealed record EffectShare
{
    private EffectShare(string effect, decimal part)
    {
        Effect = effect;
        Part = part;
    }

    /// <summary>The effect, under one name in the whole register: <c>service desk hours saved 2026</c>.</summary>
    public string Effect { get; }

    /// <summary>The part of it: more than 0, at most 1.</summary>
    public decimal Part { get; }

    /// <summary>Claims a part of an effect.</summary>
    /// <param name="effect">The effect; not blank, no white space around it.</param>
    /// <param name="part">More than 0, at most 1.</param>
    /// <exception cref="ArgumentException">The effect is blank or has white space around it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The part is out of range.</exception>
    public static EffectShare Of(string effect, [InclusiveRange(1e-28, 1)] decimal part) => part is > 0 and <= 1
        ? new(Guard.Against.Untidy(effect), part)
        : throw new ArgumentOutOfRangeException(nameof(part), part, $"{nameof(part)} must be more than 0 and at most 1.");

    /// <summary>As <c>0.5 of service desk hours saved 2026</c>.</summary>
    public override string ToString() => $"{Text.Of((double)Part)} of {Effect}";
}
