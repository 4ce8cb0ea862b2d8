using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Outranking;

namespace LearningOrg.Cli.Decisions;

/// <summary>What the methods that outrank are told.</summary>
internal static class ElectreOptions
{
    private static readonly Dictionary<string, ElectreScaling> Scalings =
        Enum.GetValues<ElectreScaling>().ToDictionary(scaling => scaling.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static MethodOption Scaling { get; } =
        new("scaling", "how objections are made comparable", ValueShape.OneOf([.. Scalings.Keys.Order(StringComparer.Ordinal)]), "sum");

    public static MethodOption[] Thresholds { get; } =
    [
        new("q", "indifference threshold: a loss up to it does not count", ValueShape.FromZero, "0", IsPerCriterion: true),
        new("p", "preference threshold: a loss from it counts in full; q by default", ValueShape.FromZero, null, IsPerCriterion: true),
        new("v", "veto threshold: a loss from it forbids outranking; none by default", ValueShape.FromZero, null, IsPerCriterion: true),
    ];

    public static ElectreScaling ScalingOf(OptionValues values) => Scalings[values.Word("scaling")];

    public static ElectreII ElectreII(OptionValues values)
    {
        foreach (var (lower, upper) in (ReadOnlySpan<(string, string)>)[("p1", "p0"), ("p2", "p1"), ("q1", "q0")])
        {
            if (values.Number(lower) > values.Number(upper))
            {
                throw new ArgumentException(FormattableString.Invariant(
                    $"{lower} is '{values.Number(lower)}'; it must not be above {upper}, which is {values.Number(upper)}."));
            }
        }

        var (p0, p1, p2) = (values.Number("p0"), values.Number("p1"), values.Number("p2"));
        return new(p0, p1, p2, values.Number("q0"), values.Number("q1"), ScalingOf(values));
    }

    public static Dictionary<string, OutrankingThresholds> ThresholdsOf(OptionValues values) =>
        values.Criteria.ToDictionary(criterion => criterion, criterion => ThresholdsOf(values, criterion), StringComparer.Ordinal);

    /// <summary>Profiles from the worst up, out of limits that are given criterion by criterion.</summary>
    public static double[][] ProfilesOf(OptionValues values, DecisionMatrix matrix)
    {
        var limits = values.ForAll<double[]>("limits");
        for (var place = 0; place < limits.Count; place++)
        {
            if (limits[place].Length != limits[0].Length)
            {
                throw new ArgumentException(
                    $"limits of '{values.Criteria[place]}' are {limits[place].Length}, but those of '{values.Criteria[0]}' are {limits[0].Length}; " +
                    "give every criterion as many.");
            }

            var isBenefit = matrix.Criteria[place].IsBenefit;
            if (limits[place].Zip(limits[place].Skip(1)).Any(step => isBenefit ? step.Second < step.First : step.Second > step.First))
            {
                throw new ArgumentException(
                    $"limits of '{values.Criteria[place]}' are '{string.Join('/', limits[place].Select(limit => FormattableString.Invariant($"{limit}")))}'; " +
                    $"they must go from the worst up, and on it {(isBenefit ? "more" : "less")} is better.");
            }
        }

        return [.. limits[0].Select((_, profile) => limits.Select(criterion => criterion[profile]).ToArray())];
    }

    private static OutrankingThresholds ThresholdsOf(OptionValues values, string criterion)
    {
        var q = values.For<double>("q", criterion)!.Value;
        var p = NotBelow(q, "q", values.For<double>("p", criterion) ?? q, "p", criterion);
        return OutrankingThresholds.Of(q, p, values.For<double>("v", criterion) is { } veto ? NotBelow(p, "p", veto, "v", criterion) : null);
    }

    private static double NotBelow(double least, string below, double threshold, string name, string criterion) => threshold >= least
        ? threshold
        : throw new ArgumentException(FormattableString.Invariant(
            $"{name} of '{criterion}' is '{threshold}'; it must not be below its {below}, which is {least}."));
}
