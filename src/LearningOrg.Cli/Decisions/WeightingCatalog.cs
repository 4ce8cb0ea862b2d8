using LearningOrg.Core;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Weighting;

namespace LearningOrg.Cli.Decisions;

/// <summary>Everything that <c>--weights</c> can be.</summary>
internal static class WeightingCatalog
{
    public const string Default = "equal";

    /// <summary>What numbers of one's own look like.</summary>
    public const string Numbers = "0.4,0.3,0.3";

    private const string Order = "A,B,C";

    /// <summary>In the order in which they are listed.</summary>
    public static IReadOnlyList<WeightingEntry> All { get; } =
    [
        Of("equal", "the same weight for every criterion", new EqualWeights()),
        Of("entropy", "by how unevenly the numbers of a criterion are spread", new EntropyWeights()),
        Of("critic", "by deviation, and by how little a criterion repeats the others", new CriticWeights()),
        Of("merec", "by how much the alternatives lose when the criterion is removed", new MerecWeights()),
        Of("std", "by the standard deviation of the normalized numbers", new StandardDeviationWeights()),
        Of("cilos", "by how little is lost on a criterion when another is served best", new CilosWeights()),
        Of("idocriw", "entropy and cilos together", new IdocriwWeights()),
        Of("angular", "by the angle to a column in which all alternatives are the same", new AngularWeights()),
        new(
            "ahp",
            "judgements.csv",
            "from pairwise judgements: a square table of 3, 1/3, 0.2 with the criteria on both sides",
            AhpWeighting.Weigh),
        Ordered(
            "rank-order-centroid",
            "from the order of importance: the centre of all weights that keep it",
            SurrogateWeights.RankOrderCentroid),
        Ordered("rank-sum", "from the order of importance: in equal steps", SurrogateWeights.RankSum),
        Ordered("rank-reciprocal", "from the order of importance: in shares of the first", SurrogateWeights.RankReciprocal),
    ];

    /// <summary>What is wrong with a value, as far as it shows without the matrix; <c>null</c> where nothing is.</summary>
    public static string? ProblemIn(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return $"--weights is blank; write numbers as {Numbers}, or one of {Names()}.";
        }

        var (name, argument) = Split(text);
        return Find(name) switch
        {
            null when text.Contains(':') || text.Contains(',') || ValueShape.ReadNumber(text) is not null => null,
            null => $"--weights is '{text}', which is neither numbers, as {Numbers}, nor a weighting; " +
                NearNames.Hint(text, [.. All.Select(entry => entry.Name)]),
            { Argument: null } when argument is not null => $"--weights {name} takes nothing behind it; '{argument}' is too much.",
            { Argument: { } needed } when string.IsNullOrWhiteSpace(argument) =>
                $"--weights {name} needs more behind it, as {name}:{needed}.",
            _ => null,
        };
    }

    public static WeightingAnswer Weigh(string text, DecisionMatrix matrix)
    {
        var (name, argument) = Split(text);
        return Find(name) is { } entry ? entry.Weigh(matrix, argument ?? string.Empty) : StatedWeights.Weigh(matrix, text);
    }

    private static string Names() => string.Join(", ", All.Select(entry => entry.Usage));

    private static WeightingEntry? Find(string name) => All.FirstOrDefault(entry => entry.Name == name);

    private static (string Name, string? Argument) Split(string text)
    {
        var place = text.IndexOf(':', StringComparison.Ordinal);
        return place < 0 ? (text, null) : (text[..place], text[(place + 1)..]);
    }

    private static WeightingEntry Of(string name, string description, IWeightingMethod method) =>
        new(name, null, description, (matrix, _) => new(method.Weigh(matrix)));

    private static WeightingEntry Ordered(string name, string description, Func<int[], Weights> weigh) =>
        new(name, Order, description, (matrix, order) => StatedWeights.ByOrder(matrix, name, order, weigh));
}
