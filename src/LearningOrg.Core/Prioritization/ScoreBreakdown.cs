namespace LearningOrg.Core.Prioritization;

/// <summary>A score taken apart: the parts that add up to it, and the factors that multiply to each part.</summary>
/// <remarks>
/// Adding the contributions from first to last gives the score, bit for bit. What a factor of a product contributes has no such answer
/// (every one is needed), so factors carry none. Equal when score and parts are.
/// </remarks>
public sealed record ScoreBreakdown
{
    private readonly Sequence<ScorePart> _parts;

    internal ScoreBreakdown(Score score, Sequence<ScorePart> parts, string caution)
    {
        Score = score;
        _parts = parts;
        Caution = caution;
    }

    /// <summary>The score.</summary>
    public Score Score { get; }

    /// <summary>The parts, in the order of the formula.</summary>
    public IReadOnlyList<ScorePart> Parts => _parts;

    /// <summary>What the literature holds against the model; empty where there is nothing to say.</summary>
    public string Caution { get; }

    /// <summary>The share of the score that a part contributes; <c>null</c> where the score is 0.</summary>
    /// <param name="part">One of <see cref="Parts"/>.</param>
    public double? ShareOf(ScorePart part) => Score.Value == 0 ? null : part.Contribution / Score.Value;

    /// <summary>The whole sum, as <c>250 = 500 Reach × 2 Impact × 0.5 Confidence ÷ 2 Effort</c>.</summary>
    public override string ToString() => $"{Text.Of(Score.Value)} = {string.Join(" + ", _parts)}";
}
