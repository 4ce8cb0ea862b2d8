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
public sealed class Promethee : ScoringMethod, IAdditiveMethod
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

    /// <summary>The flows of the alternatives, for the partial order of PROMETHEE I and to explain the scores of PROMETHEE II.</summary>
    /// <param name="matrix">The decision.</param>
    /// <exception cref="ArgumentException">A criterion is ordinal or has no function; the message names it.</exception>
    [MustUse]
    public PrometheeFlows Flows(DecisionMatrix matrix)
    {
        RefuseOrdinal(Guard.Against.Null(matrix));
        var count = matrix.AlternativeCount;
        var (plus, minus, net) = (new double[count], new double[count], new double[count]);
        using var preferred = new Scratch<double>(count);
        using var passedOver = new Scratch<double>(count);
        var unicriterion = new double[matrix.CriterionCount][];
        for (var criterion = 0; criterion < unicriterion.Length; criterion++)
        {
            var weight = matrix.Weights[criterion].Value;
            unicriterion[criterion] = new double[count];
            Compare(matrix, criterion, preferred.Span, passedOver.Span);
            Lanes.AddScaled(preferred.Span, weight / Others(count), plus);
            Lanes.AddScaled(passedOver.Span, weight / Others(count), minus);
            Balance(preferred.Span, passedOver.Span, unicriterion[criterion]);
            Lanes.AddScaled(unicriterion[criterion], weight, net);
        }

        return new(matrix, plus, minus, net, unicriterion);
    }

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores) => this.AddUp(matrix, scores);

    void IAdditiveMethod.AddContribution(DecisionMatrix matrix, int criterion, Span<double> scores)
    {
        using var preferred = new Scratch<double>(scores.Length);
        using var passedOver = new Scratch<double>(scores.Length);
        Compare(matrix, criterion, preferred.Span, passedOver.Span);
        Balance(preferred.Span, passedOver.Span, preferred.Span);
        Lanes.AddScaled(preferred.Span, matrix.Weights[criterion].Value, scores);
    }

    private static void Balance(ReadOnlySpan<double> preferred, ReadOnlySpan<double> passedOver, Span<double> flow)
    {
        for (var alternative = 0; alternative < flow.Length; alternative++)
        {
            flow[alternative] = (preferred[alternative] - passedOver[alternative]) / Others(flow.Length);
        }
    }

    // A single alternative is compared with nobody: nothing over one is the 0 that it should get.
    private static double Others(int count) => Math.Max(1, count - 1);

    private void Compare(DecisionMatrix matrix, int criterion, Span<double> preferred, Span<double> passedOver)
    {
        var function = FunctionOf(matrix.Criteria[criterion]);
        if (matrix.Criteria[criterion].IsBenefit)
        {
            PreferenceSums.Of(matrix.Column(criterion), function, preferred, passedOver);
        }
        else
        {
            // Who is preferred where less is better would be passed over where more is.
            PreferenceSums.Of(matrix.Column(criterion), function, passedOver, preferred);
        }
    }

    private PreferenceFunction FunctionOf(Criterion criterion) =>
        _everywhere ?? (_functions.TryGetValue(criterion.Name, out var function)
            ? function
            : throw new ArgumentException(
                $"'{criterion.Name}' has no preference function. Give it one, if only the usual.", nameof(criterion)));
}
