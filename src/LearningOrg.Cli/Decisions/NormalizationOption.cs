using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Normalizations;

namespace LearningOrg.Cli.Decisions;

/// <summary>How columns are made comparable, where a method leaves that open.</summary>
internal static class NormalizationOption
{
    private const string Ranges = "reference-range";

    private static readonly Dictionary<string, Func<INormalization>> Ready = new(StringComparer.Ordinal)
    {
        ["max"] = () => new MaxNormalization(),
        ["min-max"] = () => new MinMaxNormalization(),
        ["sum"] = () => new SumNormalization(),
        ["vector"] = () => new VectorNormalization(),
        ["enhanced-accuracy"] = () => new EnhancedAccuracyNormalization(),
        ["logarithmic"] = () => new LogarithmicNormalization(),
    };

    /// <summary>The option and the one that belongs to it.</summary>
    /// <param name="otherwise">The default.</param>
    /// <param name="own">What a method does where it does not normalize by any of these.</param>
    public static MethodOption[] With(string otherwise, params string[] own) =>
    [
        new("normalization", "column scale", ValueShape.OneOf([.. own, .. Ready.Keys, Ranges]), otherwise),
        new("bounds", "the range of a criterion, for normalization=reference-range", ValueShape.Bounds, null, IsPerCriterion: true),
    ];

    /// <summary>The normalization; <c>null</c> where the method's own was named.</summary>
    public static INormalization? Of(OptionValues values, DecisionMatrix matrix)
    {
        var word = values.Word("normalization");
        if (word != Ranges && values.Has("bounds"))
        {
            throw new ArgumentException(
                $"bounds would not count: normalization is {word}. Leave them out, or give --option normalization={Ranges}.");
        }

        if (word != Ranges)
        {
            return Ready.TryGetValue(word, out var make) ? make() : null;
        }

        var bounds = values.ForAll<(double Lower, double Upper)>("bounds");
        return new ReferenceRangeNormalization([.. matrix.Criteria.Zip(bounds, (criterion, ends) => criterion.IsBenefit
            ? ReferenceRange.Of(criterion.Name, worst: ends.Lower, best: ends.Upper)
            : ReferenceRange.Of(criterion.Name, worst: ends.Upper, best: ends.Lower))]);
    }
}
