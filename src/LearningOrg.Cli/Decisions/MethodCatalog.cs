using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;

namespace LearningOrg.Cli.Decisions;

/// <summary>Every method that <c>--method</c> can name, with its options: what the help, the errors and the completion all go by.</summary>
internal static partial class MethodCatalog
{
    /// <summary>In the order in which they are listed.</summary>
    public static IReadOnlyList<MethodEntry> All { get; } =
    [
        Normalizing(
            "weighted-sum",
            "the weighted sum of normalized numbers (SAW)",
            NormalizationOption.With("max"),
            (_, normalization) => new WeightedSum(normalization!)),
        Normalizing(
            "weighted-product",
            "the product of the numbers, each raised to its weight (WPM)",
            NormalizationOption.With("none", "none"),
            (_, normalization) => normalization is null ? new WeightedProduct() : new WeightedProduct(normalization)),
        MethodEntry.Of(
            "waspas",
            "a mixture of weighted sum and weighted product",
            values => new Waspas(values.Number("lambda")),
            Lambda("the sum")),
        MethodEntry.Of("topsis", "closeness to the ideal and distance from the anti-ideal", _ => new Topsis()),
        new(
            "vikor",
            "a compromise between the majority and the worst-served criterion; less is better",
            [new("v", "weight of the majority", ValueShape.Share, "0.5")],
            (values, matrix) => VikorAnswer.Of(new Vikor(values.Number("v")), matrix),
            (values, _) => new Vikor(values.Number("v"))),
        new(
            "promethee-i",
            "pairwise preference: a partial order that lets alternatives stand side by side",
            PreferenceOptions.All,
            (values, matrix) => PrometheeAnswer.Partial(PreferenceOptions.Make(values), matrix)),
        new(
            "promethee-ii",
            "pairwise preference: what is preferred less what it is outranked by",
            PreferenceOptions.All,
            (values, matrix) => PrometheeAnswer.Complete(PreferenceOptions.Make(values), matrix),
            (values, _) => PreferenceOptions.Make(values)),
        .. Electre,
        MethodEntry.Of("copras", "what benefits add and costs take, in proportion to the whole", _ => new Copras()),
        MethodEntry.Of(
            "aras",
            "the share of an ideal alternative's worth",
            values => values.Has("ideal") ? new Aras(values.ForAll<double>("ideal")) : new Aras(),
            PerCriterion("ideal", "the ideal number, by default the best in the file", ValueShape.FromZero)),
        MethodEntry.Of("edas", "the distance above and below the average alternative", _ => new Edas()),
        MethodEntry.Of("mabac", "the distance from the border between good and bad", _ => new Mabac()),
        MethodEntry.Of("marcos", "utility between the anti-ideal and the ideal", _ => new Marcos()),
        MethodEntry.Of(
            "spotis",
            "the distance to the best point of declared bounds; less is better, no rank reversal",
            DeclaredPoints.Spotis,
            PerCriterion("bounds", "needed: the lowest and the highest possible number", ValueShape.Bounds),
            PerCriterion("point", "the number wished for, by default the better bound", ValueShape.AnyNumber)),
        MethodEntry.Of("moora", "benefits less costs after vector normalization (ratio system)", _ => new MooraRatioSystem()),
        MethodEntry.Of(
            "moora-reference-point",
            "the largest distance from the best on any criterion; less is better",
            _ => new MooraReferencePoint()),
        MethodEntry.Of("full-multiplicative-form", "benefits multiplied, divided by costs", _ => new FullMultiplicativeForm()),
        MethodEntry.Of("multimoora", "the ratio system, the reference point and the multiplicative form together", _ => new Multimoora()),
        MethodEntry.Of(
            "codas",
            "the distance from the worst point, straight and along the axes",
            values => new Codas(values.Number("tau")),
            new MethodOption("tau", "from which straight difference the other counts too", ValueShape.FromZero, "0.02")),
        Normalizing(
            "cocoso",
            "three compromises between a weighted sum and a sum of powers",
            [Lambda("the sum"), .. NormalizationOption.With("range", "range")],
            (values, normalization) => new CoCoSo(values.Number("lambda"), normalization)),
        MethodEntry.Of("mairca", "the gap to the ideal, every alternative being expected alike; less is better", _ => new Mairca()),
        MethodEntry.Of("ocra", "relative performance on costs and on benefits", _ => new Ocra()),
        MethodEntry.Of(
            "rafsi",
            "where the numbers lie between declared points; no rank reversal",
            DeclaredPoints.Rafsi,
            PerCriterion("ideal", "needed: the ideal number", ValueShape.AnyNumber),
            PerCriterion("anti-ideal", "needed: the anti-ideal number", ValueShape.AnyNumber),
            new MethodOption("ratio", "how many times better than the anti-ideal the ideal is", ValueShape.AboveOne, "6")),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(method => method.Name)];

    public static MethodEntry? Find(string name) => All.FirstOrDefault(method => method.Name == name);

    private static MethodOption Lambda(string part) => new("lambda", $"share of {part}", ValueShape.Share, "0.5");

    private static MethodOption PerCriterion(string name, string description, ValueShape shape) =>
        new(name, description, shape, null, IsPerCriterion: true);

    private static MethodEntry Normalizing(
        string name, string description, MethodOption[] options, Func<OptionValues, INormalization?, ScoringMethod> make)
    {
        return new(name, description, options, (values, matrix) => Answer.Of(Make(values, matrix).Rank(matrix)), Make);

        ScoringMethod Make(OptionValues values, DecisionMatrix matrix) => make(values, NormalizationOption.Of(values, matrix));
    }
}
