using Ardalis.GuardClauses;

namespace LearningOrg.Core.Mcda;

/// <summary>The range that a criterion is measured against, whatever alternatives there are.</summary>
/// <remarks>Worst may be above best: then less is better. Equal when criterion and both ends are. Immutable.</remarks>
public sealed record ReferenceRange
{
    private ReferenceRange(string criterion, double worst, double best)
    {
        Criterion = criterion;
        Worst = worst;
        Best = best;
    }

    /// <summary>The name of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>The number that counts 0.</summary>
    public double Worst { get; }

    /// <summary>The number that counts 1.</summary>
    public double Best { get; }

    /// <summary>Declares a range.</summary>
    /// <param name="criterion">The name of the criterion.</param>
    /// <param name="worst">The number that counts 0; finite.</param>
    /// <param name="best">The number that counts 1; finite, and not the worst.</param>
    /// <exception cref="ArgumentException">
    /// The name is blank, an end is not finite, both are the same, or they lie too far apart to subtract.
    /// </exception>
    public static ReferenceRange Of(string criterion, double worst, double best)
    {
        Guard.Against.Untidy(criterion);
        Guard.Against.NotFinite(worst);
        Guard.Against.NotFinite(best);
        var range = best - worst;
        return range == 0 || double.IsInfinity(range)
            ? throw new ArgumentException(
                $"The range of '{criterion}' goes from {Text.Of(worst)} to {Text.Of(best)}: its length must be a finite number, and not 0.",
                nameof(best))
            : new(criterion, worst, best);
    }

    /// <summary>As <c>Effort: 40 (worst) to 1 (best)</c>.</summary>
    public override string ToString() => $"{Criterion}: {Text.Of(Worst)} (worst) to {Text.Of(Best)} (best)";
}
