using Ardalis.GuardClauses;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Change.Evidence;

/// <summary>A planned win came about: an improvement that a register has as achieved, or a measurement that meets the target of the win.</summary>
public sealed record VerifiedWinEvidence : ChangeEvidence
{
    private VerifiedWinEvidence(EvidenceTag tag, string win, string? improvement, MeasuredValue? measured)
        : base(tag, EvidenceKind.VerifiedWin)
    {
        Win = win;
        Improvement = improvement;
        Measured = measured;
    }

    /// <summary>The number of the win.</summary>
    public string Win { get; }

    /// <summary>The number of the improvement that was achieved; null where it was measured.</summary>
    public string? Improvement { get; }

    /// <summary>What was measured; null where an improvement was achieved.</summary>
    public MeasuredValue? Measured { get; }

    private protected override string Story => $"{Win} came about, {(Measured is { } value ? value.ToString() : $"{Improvement} was achieved")}";

    /// <summary>A win by an improvement. Whether it is achieved, the register knows: look there before you record it.</summary>
    /// <param name="tag">Number, the date at which it was achieved, and validity; no criterion need be named.</param>
    /// <param name="win">The number of the win; not blank, no white space around it.</param>
    /// <param name="improvement">The number of the improvement; not blank, no white space around it.</param>
    /// <exception cref="ArgumentException">The tag is null, or a number is blank or untidy.</exception>
    public static VerifiedWinEvidence ByImprovement(EvidenceTag tag, string win, string improvement) =>
        new(tag, Guard.Against.Untidy(win), Guard.Against.Untidy(improvement), measured: null);

    /// <summary>A win by a measurement.</summary>
    /// <param name="tag">Number, date, not before that of the measurement, and validity; no criterion need be named.</param>
    /// <param name="win">The number of the win; not blank, no white space around it.</param>
    /// <param name="measured">What was measured.</param>
    /// <exception cref="ArgumentException">The tag or the measurement is null or taken after the date, or the number is blank or untidy.</exception>
    public static VerifiedWinEvidence ByMeasurement(EvidenceTag tag, string win, MeasuredValue measured) =>
        Guard.Against.Null(measured).At <= Guard.Against.Null(tag).DatedAt
            ? new(tag, Guard.Against.Untidy(win), improvement: null, measured)
            : throw new ArgumentException(
                $"It was measured at {Text.Of(measured.At)}, after the evidence is dated, at {Text.Of(tag.DatedAt)}. Date it then, or later.",
                nameof(measured));
}
