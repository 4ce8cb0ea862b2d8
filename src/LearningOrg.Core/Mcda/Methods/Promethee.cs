using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>Ranks by how much each alternative is preferred to the others less how much they are preferred to it (PROMETHEE II).</summary>
/// <remarks>
/// Brans, Vincke &amp; Mareschal, European Journal of Operational Research 24 (1986) 228–238. φ⁺ is the mean over the other alternatives of
/// the weighted preference for this one, φ⁻ that against it; the score φ = φ⁺ − φ⁻ lies in [−1, 1], more is better, and scores sum to 0.
/// <see cref="Flows"/> gives both, for the partial order of PROMETHEE I. Every criterion has its <see cref="PreferenceFunction"/>; interval
/// data will do, a constant column counts for nothing, a single alternative scores 0. Set-relative: adding an alternative can reorder the
/// others. By sorting each criterion, after Calders &amp; Van Assche, PROMETHEE Is Not Quadratic, Omega 76 (2018), arXiv:1603.00091: O(n·m
/// log m) time for m alternatives, but O(n·m²) with Gaussian functions.
/// </remarks>
public sealed class Promethee : ScoringMethod
{
    private readonly PreferenceFunction? _everywhere;
    private readonly Dictionary<string, PreferenceFunction> _functions = new(StringComparer.Ordinal);

    /// <summary>With the usual function on every criterion: any advantage counts in full.</summary>
    public Promethee()
        : this(PreferenceFunction.Usual)
    {
    }

    /// <summary>With one function on every criterion.</summary>
    /// <param name="everywhere">The function; thresholds only make sense where all criteria have one unit.</param>
    public Promethee(PreferenceFunction everywhere) => _everywhere = Guard.Against.Null(everywhere);

    /// <summary>With a function for each criterion.</summary>
    /// <param name="functions">The functions by the names of the criteria.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Promethee(IReadOnlyDictionary<string, PreferenceFunction> functions)
    {
        foreach (var function in Guard.Against.NullOrEmpty(functions))
        {
            _functions.Add(function.Key, Guard.Against.Null(function.Value, nameof(functions)));
        }
    }

    /// <inheritdoc/>
    public override string Name => "PROMETHEE II";

    /// <inheritdoc/>
    public override bool IsSetRelative => true;

    /// <summary>The flows of the alternatives, for the partial order of PROMETHEE I.</summary>
    /// <param name="matrix">The decision.</param>
    /// <exception cref="ArgumentException">A criterion is ordinal or has no function; the message names it.</exception>
    [MustUse]
    public PrometheeFlows Flows(DecisionMatrix matrix)
    {
        // Ranked first, because ranking checks the matrix and the scores.
        var net = Rank(matrix).Scores;
        var (plus, minus) = Outranking(matrix);
        return new(matrix.Alternatives, plus, minus, net);
    }

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        var (plus, minus) = Outranking(matrix);
        for (var alternative = 0; alternative < scores.Length; alternative++)
        {
            scores[alternative] = plus[alternative] - minus[alternative];
        }
    }

    private (double[] Plus, double[] Minus) Outranking(DecisionMatrix matrix)
    {
        var count = matrix.AlternativeCount;
        var (plus, minus, sums) = (new double[count], new double[count], new double[count]);
        for (var criterion = 0; criterion < matrix.CriterionCount && count > 1; criterion++)
        {
            var function = FunctionOf(matrix.Criteria[criterion]);
            var share = matrix.Weights[criterion].Value / (count - 1);
            var gains = new double[count];
            for (var alternative = 0; alternative < count; alternative++)
            {
                var number = matrix.Column(criterion)[alternative];
                gains[alternative] = matrix.Criteria[criterion].IsBenefit ? number : -number;
            }

            PreferenceSums.Of(gains, function, sums);
            Lanes.AddScaled(sums, share, plus);

            // Preferred to this one is what this one would be preferred to if less were better.
            PreferenceSums.Of(Array.ConvertAll(gains, gain => -gain), function, sums);
            Lanes.AddScaled(sums, share, minus);
        }

        return (plus, minus);
    }

    private PreferenceFunction FunctionOf(Criterion criterion) =>
        _everywhere ?? (_functions.TryGetValue(criterion.Name, out var function)
            ? function
            : throw new ArgumentException(
                $"'{criterion.Name}' has no preference function. Give it one, if only the usual.", nameof(criterion)));
}
