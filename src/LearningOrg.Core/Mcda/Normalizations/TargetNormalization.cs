using Ardalis.GuardClauses;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Normalizations;

/// <summary>
/// Takes from 1 the distance to a target as a share of the spread: 1 − |x − t| ÷ (max(xₘₐₓ, t) − min(xₘᵢₙ, t)) ("nominal is best").
/// </summary>
/// <remarks>
/// Jahan, Bahraminasab &amp; Edwards, A Target-Based Normalization Technique for Materials Selection, Materials &amp; Design 35 (2012)
/// 647–654. For criteria of which neither more nor less is better but a certain number: a pH, a temperature. A criterion without a target
/// has its best number for one, which makes it <see cref="MinMaxNormalization"/>; the direction of one with a target does not count.
/// Results lie in [0, 1]; what hits the target gets 1. Neither unit nor zero matters: interval data will do. A constant column gets 1 on
/// the target and 0 off it. Set-relative. More than the target is as bad as less, so that a method with this normalization may rank a
/// dominating alternative below: declare targets only where more is not wanted. Immutable.
/// </remarks>
public sealed class TargetNormalization : INormalization
{
    private readonly Dictionary<string, double> _targets = new(StringComparer.Ordinal);

    /// <summary>With targets for some criteria.</summary>
    /// <param name="targets">The name of each, letter by letter, and the number that is best; finite.</param>
    /// <exception cref="ArgumentException">There is none, a name is blank, a number not finite, or a criterion has two.</exception>
    public TargetNormalization(params (string Criterion, double Target)[] targets)
    {
        foreach (var (criterion, target) in Guard.Against.NullOrEmpty(targets))
        {
            Guard.Against.Untidy(criterion, nameof(targets));
            Guard.Against.NotFinite(target, nameof(targets));
            if (_targets.ContainsKey(criterion))
            {
                throw new ArgumentException($"There are two targets for '{criterion}'. Declare one.", nameof(targets));
            }

            _targets.Add(criterion, target);
        }
    }

    /// <inheritdoc/>
    public void Normalize(ReadOnlySpan<double> column, Criterion criterion, Span<double> normalized)
    {
        if (!_targets.TryGetValue(Guard.Against.Null(criterion).Name, out var target))
        {
            new MinMaxNormalization().Normalize(column, criterion, normalized);
            return;
        }

        var spread = Math.Max(Reductions.Maximum(column), target) - Math.Min(Reductions.Minimum(column), target);
        ColumnGuards.RefuseImmeasurable(spread, criterion);
        for (var index = 0; index < column.Length; index++)
        {
            normalized[index] = spread == 0 ? 1 : 1 - (Math.Abs(column[index] - target) / spread);
        }
    }

    /// <summary>As <c>target</c>.</summary>
    public override string ToString() => "target";
}
