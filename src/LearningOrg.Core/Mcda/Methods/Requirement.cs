using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>What methods that divide or take logarithms ask of a column; refusals name the criterion.</summary>
internal static class Requirement
{
    public static void PositiveNumbers(DecisionMatrix matrix, int criterion, string method)
    {
        if (Reductions.Minimum(matrix.Column(criterion)) <= 0)
        {
            throw Unfit(matrix, criterion, method, "every number on it must be positive");
        }
    }

    public static void NoNegativeNumbers(DecisionMatrix matrix, int criterion, string method)
    {
        if (Reductions.Minimum(matrix.Column(criterion)) < 0)
        {
            throw Unfit(matrix, criterion, method, "no number on it may be negative");
        }
    }

    public static void Between(DecisionMatrix matrix, int criterion, double lower, double upper, string method)
    {
        var column = matrix.Column(criterion);
        if (Reductions.Minimum(column) < lower || Reductions.Maximum(column) > upper)
        {
            throw Unfit(matrix, criterion, method, $"every number on it must lie in the declared {Text.Of(lower)} to {Text.Of(upper)}");
        }
    }

    /// <summary>Methods that hold one declared value per criterion need as many values as there are criteria.</summary>
    public static void OneForEachCriterion(DecisionMatrix matrix, int count, string what, string method)
    {
        if (count != matrix.CriterionCount)
        {
            throw new ArgumentException(
                $"{method} was given {Text.Of(count)} {what}, but there are {Text.Of(matrix.CriterionCount)} criteria. " +
                "Give one for each, in their order.",
                nameof(matrix));
        }
    }

    public static (double Lower, double Upper) DeclaredRange(Criterion criterion, string method) => criterion.Range is { } range
        ? (Math.Min(range.Worst, range.Best), Math.Max(range.Worst, range.Best))
        : throw new ArgumentException(
            $"'{criterion.Name}' has no reference range; for {method} declare it with {nameof(Criterion)}.{nameof(Criterion.Within)}, " +
            "or give bounds.",
            nameof(criterion));

    public static ArgumentException Unfit(DecisionMatrix matrix, int criterion, string method, string need)
    {
        var column = matrix.Column(criterion);
        var (minimum, maximum) = (Reductions.Minimum(column), Reductions.Maximum(column));
        return new(
            $"'{matrix.Criteria[criterion].Name}' goes from {Text.Of(minimum)} to {Text.Of(maximum)}; for {method} {need}.",
            nameof(matrix));
    }
}
