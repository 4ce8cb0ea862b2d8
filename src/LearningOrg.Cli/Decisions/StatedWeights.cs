using LearningOrg.Core;
using LearningOrg.Core.Mcda;

namespace LearningOrg.Cli.Decisions;

/// <summary>Weights that somebody wrote down: as numbers, or as an order of importance.</summary>
internal static class StatedWeights
{
    /// <summary>As <c>0.4,0.3,0.3</c> in the order of the columns, or as <c>Cost:2,Speed:1</c> by name.</summary>
    public static WeightingAnswer Weigh(DecisionMatrix matrix, string text)
    {
        var criteria = NamesOf(matrix);
        var numbers = text.Split(',').Select(part => part.Trim()).ToArray();
        if (numbers.All(number => ValueShape.ReadNumber(number) is null))
        {
            if (CriterionList.TryReadPairs(text, "--weights", criteria, out var pairs) is { } unknown)
            {
                return No(unknown);
            }

            var twice = pairs.GroupBy(pair => pair.Name).FirstOrDefault(group => group.Count() > 1);
            if (twice is not null)
            {
                return No($"The weight of '{twice.Key}' is given twice; give one.");
            }

            var missing = criteria.Except(pairs.Select(pair => pair.Name)).ToArray();
            if (missing.Length > 0)
            {
                return No($"--weights leaves out {Phrases.List(missing)}; give every criterion a weight, if only 0.");
            }

            numbers = [.. criteria.Select(criterion => pairs.First(pair => pair.Name == criterion).Value)];
        }

        return numbers.Length == criteria.Length
            ? Normalized(numbers, criteria)
            : No(
                $"--weights has {Count(numbers.Length, "number")}, " +
                $"but there are {Count(criteria.Length, "criterion")}: {string.Join(", ", criteria)}.");
    }

    /// <summary>From the most important to the least.</summary>
    public static WeightingAnswer ByOrder(DecisionMatrix matrix, string name, string order, Func<int[], Weights> weigh)
    {
        var criteria = NamesOf(matrix);
        if (CriterionList.TryReadNames(order, $"--weights {name}", criteria, out var names) is { } problem)
        {
            return No(problem);
        }

        var missing = criteria.Except(names).ToArray();
        return missing.Length > 0
            ? No($"--weights {name} leaves out {Phrases.List(missing)}; name every criterion, the most important first.")
            : new(weigh([.. criteria.Select(criterion => names.IndexOf(criterion) + 1)]));
    }

    private static WeightingAnswer Normalized(string[] numbers, string[] criteria)
    {
        var weights = new double[numbers.Length];
        for (var place = 0; place < weights.Length; place++)
        {
            if (ValueShape.FromZero.Read(numbers[place]) is not double weight)
            {
                return No($"The weight of '{criteria[place]}' is '{numbers[place]}'; it must be {ValueShape.FromZero.Permitted}.");
            }

            weights[place] = weight;
        }

        return weights.Any(weight => weight > 0)
            ? new(Weights.Normalized(weights))
            : No("Every weight is 0; at least one criterion must count.");
    }

    private static string[] NamesOf(DecisionMatrix matrix) => [.. matrix.Criteria.Select(criterion => criterion.Name)];

    private static string Count(int count, string noun) =>
        count == 1 ? $"1 {noun}" : $"{count} {(noun == "criterion" ? "criteria" : $"{noun}s")}";

    private static WeightingAnswer No(string why) => new(null, why);
}
