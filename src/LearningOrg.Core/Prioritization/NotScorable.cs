namespace LearningOrg.Core.Prioritization;

/// <summary>An item could not be scored, and exactly why: every input that is missing or outside the permitted scale.</summary>
/// <remarks>Missing is missing, never zero. Equal when model and gaps are.</remarks>
public sealed record NotScorable : Refusal
{
    private readonly Sequence<InputGap> _gaps;

    internal NotScorable(ScoringModelId model, IEnumerable<InputGap> gaps)
    {
        Model = model;
        _gaps = Sequence.Of(gaps);
    }

    /// <summary>The model that was asked.</summary>
    public ScoringModelId Model { get; }

    /// <summary>Every input that could not be used, in the order of the model's inputs; empty only where the score itself is too large for
    /// a number.</summary>
    public IReadOnlyList<InputGap> Gaps => _gaps;

    /// <summary>The names of the inputs that are missing, and only those.</summary>
    public IReadOnlyList<string> Missing => Sequence.Of(_gaps.Where(gap => gap.IsMissing).Select(gap => gap.Input));

    /// <inheritdoc/>
    public override string Code => "not-scorable";

    /// <inheritdoc/>
    public override string Message => _gaps.Count == 0
        ? $"No {Model.Name} score: its inputs are permitted, but multiply to more than a number can hold."
        : $"No {Model.Name} score: {Text.List(_gaps.Select(gap => gap.ToString()).ToArray())}.";
}
