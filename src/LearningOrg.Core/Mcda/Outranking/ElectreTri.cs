using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Outranking;

/// <summary>Sorts alternatives into ordered categories that profiles keep apart (ELECTRE TRI-B).</summary>
/// <remarks>
/// Yu, ELECTRE TRI: aspects méthodologiques et manuel d'utilisation, LAMSADE (1992). Credibility as in <see cref="ElectreIII"/>, between
/// alternatives and profiles, but thresholds that grow with a number are taken at that of the profile, whichever of the two outranks the
/// other; one does from the cut λ. The pessimistic category lies above the highest profile that the alternative outranks; the optimistic
/// one below the lowest profile that outranks it and is not outranked by it. From 1, the worst, to one more than there are profiles, the
/// best. The score is the pessimistic category; <see cref="Solve"/> has both. Not set-relative: adding an alternative never moves another.
/// Each profile must be nowhere worse than the one below and somewhere better, in the direction of the criterion. Default λ = 0.75.
/// Interval data will do as long as no threshold is a share. Constant columns and single alternatives are like any others; a criterion
/// without weight neither counts nor vetoes. O(n·m·k) time for m alternatives and k profiles.
/// </remarks>
public sealed class ElectreTri : ScoringMethod
{
    private const double DefaultCut = 0.75;
    private readonly Sequence<Sequence<double>> _profiles;
    private readonly ThresholdsByCriterion _thresholds;
    private readonly double _cut;
    private string? _name;

    /// <summary>With the same thresholds on every criterion, and the cut at 0.75.</summary>
    /// <param name="profiles">What keeps the categories apart, from the worst up; each a number for each criterion, in their order.</param>
    /// <param name="everywhere">The thresholds; they only make sense where all criteria have one unit.</param>
    /// <exception cref="ArgumentException">There is no profile, or a number is not finite.</exception>
    public ElectreTri(IEnumerable<IReadOnlyList<double>> profiles, OutrankingThresholds everywhere)
        : this(profiles, everywhere, DefaultCut)
    {
    }

    /// <summary>With the same thresholds on every criterion, and a cut.</summary>
    /// <param name="profiles">What keeps the categories apart, from the worst up; each a number for each criterion, in their order.</param>
    /// <param name="everywhere">The thresholds; they only make sense where all criteria have one unit.</param>
    /// <param name="cut">λ: the credibility from which one outranks another.</param>
    /// <exception cref="ArgumentException">There is no profile, a number is not finite or the cut is not from 0.5 to 1.</exception>
    public ElectreTri(IEnumerable<IReadOnlyList<double>> profiles, OutrankingThresholds everywhere, [InclusiveRange(0.5, 1)] double cut)
        : this(profiles, new ThresholdsByCriterion(Guard.Against.Null(everywhere)), cut)
    {
    }

    /// <summary>With thresholds for each criterion, and the cut at 0.75.</summary>
    /// <param name="profiles">What keeps the categories apart, from the worst up; each a number for each criterion, in their order.</param>
    /// <param name="thresholds">The thresholds by the names of the criteria.</param>
    /// <exception cref="ArgumentException">There is no profile or threshold, or a number is not finite.</exception>
    public ElectreTri(IEnumerable<IReadOnlyList<double>> profiles, IReadOnlyDictionary<string, OutrankingThresholds> thresholds)
        : this(profiles, thresholds, DefaultCut)
    {
    }

    /// <summary>With thresholds for each criterion, and a cut.</summary>
    /// <param name="profiles">What keeps the categories apart, from the worst up; each a number for each criterion, in their order.</param>
    /// <param name="thresholds">The thresholds by the names of the criteria.</param>
    /// <param name="cut">λ: the credibility from which one outranks another.</param>
    /// <exception cref="ArgumentException">There is no profile or threshold, a number is not finite or the cut is not from 0.5 to
    /// 1.</exception>
    public ElectreTri(
        IEnumerable<IReadOnlyList<double>> profiles,
        IReadOnlyDictionary<string, OutrankingThresholds> thresholds,
        [InclusiveRange(0.5, 1)] double cut)
        : this(profiles, new ThresholdsByCriterion(thresholds), cut)
    {
    }

    private ElectreTri(IEnumerable<IReadOnlyList<double>> profiles, ThresholdsByCriterion thresholds, double cut)
    {
        _profiles = Sequence.Of(Guard.Against.Null(profiles).Select(profile =>
            Sequence.Of(Guard.Against.Null(profile, nameof(profiles))
                .Select(number => Guard.Against.NotFinite(number, nameof(profiles))))));
        Guard.Against.NullOrEmpty(_profiles, nameof(profiles));
        _thresholds = thresholds;
        _cut = Guard.Against.OutsideOf(cut, 0.5, 1);
    }

    /// <inheritdoc/>
    public override string Name => _name ??= $"ELECTRE TRI (λ = {Text.Of(_cut)})";

    /// <inheritdoc/>
    public override bool IsSetRelative => false;

    /// <summary>Both categories of each alternative.</summary>
    /// <param name="matrix">The decision.</param>
    /// <exception cref="ArgumentException">A criterion is ordinal or has no thresholds, or a profile does not fit the criteria or is not
    /// above the one below; the message names the place.</exception>
    [MustUse]
    public ElectreTriSolution Solve(DecisionMatrix matrix)
    {
        // Ranked first, because ranking checks the matrix.
        var ranking = Rank(matrix);
        var (pessimistic, optimistic) = Assign(matrix);
        return new(ranking, pessimistic, optimistic, _profiles.Count + 1);
    }

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        ProfileGuards.RefuseMisfits(matrix, _profiles);
        var (pessimistic, _) = Assign(matrix);
        for (var alternative = 0; alternative < scores.Length; alternative++)
        {
            scores[alternative] = pessimistic[alternative];
        }
    }

    private (int[] Pessimistic, int[] Optimistic) Assign(DecisionMatrix matrix)
    {
        var (count, limits) = (matrix.AlternativeCount, _profiles.Count);
        var (thresholds, columns, cut) = (_thresholds.For(matrix), Credibility.Columns(matrix), SignificantDigits.Key(_cut));
        double[][] profiles = [.. columns.Select((_, criterion) => _profiles.Select(profile => profile[criterion]).ToArray())];

        // Thresholds belong to the profile, whichever of the two is said to outrank the other.
        var reaches = Array.ConvertAll(
            Credibility.Of(matrix, thresholds, columns, profiles, takenAtOthers: true).Degree, SignificantDigits.Key);
        var reached = Array.ConvertAll(Credibility.Of(matrix, thresholds, profiles, columns).Degree, SignificantDigits.Key);
        var (pessimistic, optimistic) = (new int[count], new int[count]);
        for (var alternative = 0; alternative < count; alternative++)
        {
            var low = limits;
            while (low > 0 && reaches[(alternative * limits) + low - 1] < cut)
            {
                low--;
            }

            var high = 0;
            while (high < limits && (reached[(high * count) + alternative] < cut || reaches[(alternative * limits) + high] >= cut))
            {
                high++;
            }

            (pessimistic[alternative], optimistic[alternative]) = (low + 1, high + 1);
        }

        return (pessimistic, optimistic);
    }
}
