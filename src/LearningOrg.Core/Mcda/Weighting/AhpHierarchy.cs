using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>A goal, the criteria it divides into, level by level, and at the bottom the alternatives compared on each.</summary>
/// <remarks>
/// Saaty (1990). The priority of an alternative is the sum, over the criteria, of its priority on the criterion times the priority of the
/// criterion (distributive mode). Set-relative: adding an alternative can reorder the others. Immutable.
/// </remarks>
public sealed class AhpHierarchy
{
    private readonly Sequence<AhpHierarchy> _below;

    private AhpHierarchy(JudgementMatrix judgements, Sequence<AhpHierarchy> below)
    {
        Judgements = judgements;
        _below = below;
    }

    /// <summary>The judgements of the uppermost level: of criteria, or of alternatives at the bottom.</summary>
    public JudgementMatrix Judgements { get; }

    /// <summary>What stands under each of the things judged, in their order; empty at the bottom.</summary>
    public IReadOnlyList<AhpHierarchy> Below => _below;

    /// <summary>The alternatives, in their order.</summary>
    public IReadOnlyList<string> Alternatives => _below.Count == 0 ? Judgements.Names : _below[0].Alternatives;

    /// <summary>Alternatives compared on one criterion: the bottom of a hierarchy.</summary>
    /// <param name="alternatives">The judgements.</param>
    public static AhpHierarchy Of(JudgementMatrix alternatives) => new(Guard.Against.Null(alternatives), Sequence<AhpHierarchy>.Empty);

    /// <summary>Criteria, and under each the alternatives compared on it.</summary>
    /// <param name="criteria">The judgements of the criteria.</param>
    /// <param name="alternatives">Those of the alternatives, one for each criterion, of the same alternatives in the same order.</param>
    /// <exception cref="ArgumentException">
    /// The counts do not fit, or the alternatives are not the same; the message names the criterion.
    /// </exception>
    public static AhpHierarchy Of(JudgementMatrix criteria, params JudgementMatrix[] alternatives) =>
        Of(criteria, Array.ConvertAll(Guard.Against.Null(alternatives), judgements => Of(judgements)));

    /// <summary>Criteria, and under each a hierarchy of its own.</summary>
    /// <param name="criteria">The judgements of the criteria.</param>
    /// <param name="below">One for each criterion, all down to the same alternatives in the same order.</param>
    /// <exception cref="ArgumentException">
    /// The counts do not fit, or the alternatives are not the same; the message names the criterion.
    /// </exception>
    public static AhpHierarchy Of(JudgementMatrix criteria, params AhpHierarchy[] below)
    {
        Guard.Against.Null(criteria);
        var levels = Sequence.Of(Guard.Against.Null(below).Select(level => Guard.Against.Null(level, nameof(below))).ToArray());
        if (levels.Count != criteria.Count)
        {
            throw new ArgumentException(
                $"There are {Text.Of(criteria.Count)} criteria, but judgements of alternatives for {Text.Of(levels.Count)}.",
                nameof(below));
        }

        for (var criterion = 1; criterion < levels.Count; criterion++)
        {
            if (!levels[criterion].Alternatives.SequenceEqual(levels[0].Alternatives))
            {
                throw new ArgumentException(
                    $"On '{criteria.Names[criterion]}' {Text.List(levels[criterion].Alternatives)} are compared, " +
                    $"but on '{criteria.Names[0]}' {Text.List(levels[0].Alternatives)}. Compare the same, in the same order.",
                    nameof(below));
            }
        }

        return new(criteria, levels);
    }

    /// <summary>The priorities of the alternatives, in their order; together one.</summary>
    /// <param name="by">How priorities are taken from judgements, on every level.</param>
    [MustUse]
    public Weights Priorities(AhpPriority by = AhpPriority.Eigenvector)
    {
        var own = Judgements.Priorities(by);
        if (_below.Count == 0)
        {
            return own;
        }

        var totals = new double[Alternatives.Count];
        for (var criterion = 0; criterion < _below.Count; criterion++)
        {
            var priorities = _below[criterion].Priorities(by);
            for (var alternative = 0; alternative < totals.Length; alternative++)
            {
                totals[alternative] += own[criterion].Value * priorities[alternative].Value;
            }
        }

        return Weights.Normalized(totals);
    }
}
