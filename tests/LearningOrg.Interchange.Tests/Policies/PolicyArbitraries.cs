using FsCheck;
using FsCheck.Fluent;
using LearningOrg.Core;
using LearningOrg.Core.Prioritization.Policies;

namespace LearningOrg.Interchange.Tests.Policies;

/// <summary>Valid policies of all nine models, with awkward text and awkward numbers.</summary>
internal static class PolicyArbitraries
{
    private static Gen<string> Texts { get; } =
        from words in Gen.NonEmptyListOf(Gen.Elements(
            "Reach", "Größe", "\"quoted\"", "it's", "C:\\temp", "日本", "🙂", "<b>&", "null", "{", "]", "a,b;c", "\u0001", "\ttab", "2 - Medium", "%"))
        let text = string.Join(" ", words).Trim()
        select text.Length == 0 ? "x" : text;

    private static Gen<string?> OptionalTexts { get; } =
        Gen.OneOf(Gen.Constant<string?>(null), Gen.Constant<string?>(string.Empty), Gen.Constant<string?>(" two\nlines\r\n"), Texts.Select(text => (string?)text));

    private static Gen<double> Numbers { get; } = Gen.OneOf(
        Gen.Choose(-80, 4000).Select(eighths => eighths / 8.0),
        ArbMap.Default.GeneratorFor<NormalFloat>().Select(number => number.Get),
        Gen.Elements(0.1 + 0.2, 1.0 / 3, 1e300, -1e300, double.Epsilon, 9007199254740993.0, -0.0, 123456789.123456789));

    private static Gen<(double From, double To)> Ranges { get; } =
        from one in Numbers
        from other in Numbers
        let low = Math.Min(one, other)
        let high = Math.Max(one, other)
        select low < high && !double.IsInfinity(high - low) ? (low, high) : (0, 1);

    /// <summary>Labels that rise; a scale read from a file is named after its criterion.</summary>
    private static Gen<RatingScale?> LabelsOf(string criterion) => Gen.Frequency(
        (3, Gen.Constant<RatingScale?>(null)),
        (1,
            from count in Gen.Choose(2, 5)
            from texts in Gen.ArrayOf(Texts, count)
            from steps in Gen.ArrayOf(Gen.Choose(1, 40).Select(step => step / 8.0), count)
            from start in Gen.Choose(-10, 10)
            select (RatingScale?)RatingScale.WithNumbers(
                criterion,
                [.. texts.Select((text, level) => ($"{text} {level}", start + steps.Take(level + 1).Sum()))])));

    private static Gen<(double At, double Value)[]> PointsOver(double low, double high, Direction direction) =>
        from isStraight in Gen.Elements(true, false)
        from inner in Gen.Choose(0, 3)
        from raw in Gen.ArrayOf(Gen.Choose(0, 100), inner + 2)
        let values = raw.Order().Select(value => value / 100.0).ToArray()
        let ordered = direction is Direction.More ? values : [.. values.Reverse()]
        let points = ordered.Select((value, index) => (At: PlaceOf(index, ordered.Length, low, high), Value: value)).ToArray()
        let isRising = points.Zip(points.Skip(1)).All(pair => pair.First.At < pair.Second.At)
        select isStraight || !isRising || values[0].Equals(values[^1]) ? [] : points;

    private static Gen<PolicyCriterion> WeightedCriterion(int index, double weight) =>
        from text in Texts
        from input in Texts
        from description in OptionalTexts
        from unit in Gen.OneOf(Gen.Constant<string?>(null), Texts.Select(unit => (string?)unit))
        from direction in Gen.Elements(Direction.More, Direction.Less)
        from range in Ranges
        from points in PointsOver(range.From, range.To, direction)
        from labels in LabelsOf($"{text} {index}")
        from scale in Gen.Elements(ScaleType.Ratio, ScaleType.Interval)
        select new PolicyCriterion($"{text} {index}", input)
        {
            Description = description,
            Unit = unit,
            Direction = direction,
            Scale = labels is null ? scale : ScaleType.Ordinal,
            From = range.From,
            To = range.To,
            Points = points,
            Labels = labels,
            Weight = weight,
        };

    private static Gen<PolicyCriterion[]> WeightedCriteria { get; } =
        from parts in Gen.NonEmptyListOf(Gen.Choose(0, 20))
        let shares = parts.Sum() == 0 ? [1] : parts.Take(8).Sum() == 0 ? [1] : parts.Take(8).ToArray()
        from criteria in Gen.CollectToArray(Enumerable.Range(0, shares.Length), index => WeightedCriterion(index, shares[index] / (double)shares.Sum()))
        select criteria;

    private static Gen<PolicyCriterion[]> Roles(PolicyModel model) =>
        from roles in Gen.Shuffle(model.Roles.ToArray())
        from criteria in Gen.CollectToArray(roles, Role)
        select criteria;

    private static Gen<PolicyCriterion> Role(string role) =>
        from input in Texts
        from description in OptionalTexts
        from labels in LabelsOf(role)
        select new PolicyCriterion(role, input)
        {
            Description = description,
            Labels = labels,
            Scale = labels is null ? ScaleType.Ratio : ScaleType.Ordinal,
        };

    private static Gen<KeyValuePair<string, string>[]> SettingsOf(PolicyModel model) =>
        from names in Gen.SubListOf(model.Settings.ToArray())
        from values in Gen.ArrayOf(Texts, names.Count)
        select names.Zip(values, KeyValuePair.Create).ToArray();

    public static Arbitrary<PrioritizationPolicy> AnyPolicy()
    {
        var policies =
            from model in Gen.Elements(PolicyModel.All.ToArray())
            from name in Texts
            from version in Texts
            from description in OptionalTexts
            from criteria in model == PolicyModel.WeightedScoring ? WeightedCriteria : Roles(model)
            from settings in SettingsOf(model)
            select PrioritizationPolicy.Of(name, version, model, criteria, settings.ToDictionary(), description ?? string.Empty)
                .Match(policy => policy, refusal => throw new InvalidOperationException(refusal.Message));
        return policies.ToArbitrary();
    }

    private static double PlaceOf(int index, int count, double low, double high) =>
        index == 0 ? low : index == count - 1 ? high : low + ((high - low) * index / (count - 1));
}
