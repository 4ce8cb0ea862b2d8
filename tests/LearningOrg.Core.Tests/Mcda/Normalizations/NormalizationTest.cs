using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Normalizations;

namespace LearningOrg.Core.Tests.Mcda.Normalizations;

public class NormalizationTest
{
    private static readonly ReferenceRangeNormalization Reference = new(ReferenceRange.Of("+", 0, 50), ReferenceRange.Of("-", 50, 0));

    private static readonly INormalization[] All =
    [
        new MaxNormalization(), new VectorNormalization(), new MinMaxNormalization(), new SumNormalization(), new LogarithmicNormalization(),
        new EnhancedAccuracyNormalization(), Reference, new TargetNormalization(("another", 0)),
    ];

    private static readonly INormalization[] BestIsOne = [new MaxNormalization(), new MinMaxNormalization(), new EnhancedAccuracyNormalization()];

    private static readonly INormalization[] SumIsOne = [new SumNormalization(), new LogarithmicNormalization()];

    [Property(DisplayName = "results lie in [0, 1]")]
    public Property Results_are_in_range() => Prop.ForAll(Columns.ToArbitrary(), column => Everywhere(All, column, (_, normalized) =>
        normalized.All(number => number is >= 0 and <= 1)));

    [Property(DisplayName = "better gets more, the same gets the same")]
    public Property Results_are_monotone() => Prop.ForAll(Columns.ToArbitrary(), column => Everywhere(All, column, (benefit, normalized) =>
    {
        for (var one = 0; one < column.Length; one++)
        {
            for (var other = 0; other < column.Length; other++)
            {
                var order = benefit ? column[one].CompareTo(column[other]) : column[other].CompareTo(column[one]);
                if (order != normalized[one].CompareTo(normalized[other]))
                {
                    return false;
                }
            }
        }

        return true;
    }));

    [Property(DisplayName = "the best gets 1, where the normalization promises it")]
    public Property Best_gets_one() => Prop.ForAll(Columns.ToArbitrary(), column =>
        Everywhere(BestIsOne, column, (_, normalized) => normalized.Max() == 1));

    [Property(DisplayName = "results sum to 1, where the normalization promises it")]
    public Property Shares_sum_to_one() => Prop.ForAll(Columns.ToArbitrary(), column =>
        Everywhere(SumIsOne, column, (_, normalized) => Math.Abs(normalized.Sum() - 1) < 1e-12));

    [Property(DisplayName = "with a reference range, a number counts the same whatever else is on the list")]
    public Property Reference_range_is_not_set_relative() => Prop.ForAll(Columns.ToArbitrary(), column =>
        Everywhere([Reference], column, (benefit, normalized) =>
            normalized.SequenceEqual(column.Select(number => Normalized(Reference, benefit, [number])[0]))));

    [Fact]
    public void Each_follows_its_definition()
    {
        Expect(new VectorNormalization(), [3, 4], [0.6, 0.8], [0.4, 0.2]);
        Expect(new MinMaxNormalization(), [2, 3, 6], [0, 0.25, 1], [1, 0.75, 0]);
        Expect(new SumNormalization(), [1, 2, 2], [0.2, 0.4, 0.4], [0.5, 0.25, 0.25]);
        Expect(new LogarithmicNormalization(), [2, 4, 32], [1 / 8.0, 2 / 8.0, 5 / 8.0], [7 / 16.0, 6 / 16.0, 3 / 16.0]);
        Expect(new EnhancedAccuracyNormalization(), [10, 9, 7], [1, 0.75, 0.25], [0.4, 0.6, 1]);
        Expect(Reference, [0, 10, 50], [0, 0.2, 1], [1, 0.8, 0]);
    }

    [Fact]
    public void Constant_columns_are_declared()
    {
        Expect(new VectorNormalization(), [4, 4, 4, 4], [0.5, 0.5, 0.5, 0.5], [0.5, 0.5, 0.5, 0.5]);
        Expect(new MinMaxNormalization(), [0.1, 0.1, 0.1], [1, 1, 1], [1, 1, 1]);
        Expect(new SumNormalization(), [7, 7], [0.5, 0.5], [0.5, 0.5]);
        Expect(new LogarithmicNormalization(), [1, 1], [0.5, 0.5], [0.5, 0.5]);
        Expect(new LogarithmicNormalization(), [5, 5, 5], [1 / 3.0, 1 / 3.0, 1 / 3.0], [1 / 3.0, 1 / 3.0, 1 / 3.0]);
        Expect(new LogarithmicNormalization(), [9], [1], [1]);
        Expect(new EnhancedAccuracyNormalization(), [0.1, 0.1, 0.1], [1, 1, 1], [1, 1, 1]);
    }

    [Fact]
    public void Columns_of_zeros_are_declared()
    {
        Expect(new VectorNormalization(), [0, 0], [0, 0], [1, 1]);
        Expect(new MinMaxNormalization(), [0, 0], [1, 1], [1, 1]);
        Expect(new EnhancedAccuracyNormalization(), [0, 0], [1, 1], [1, 1]);
        Refuses(new SumNormalization(), true, [0, 0], "'+' goes from 0 to 0; dividing by its best number needs numbers from 0 on, not all 0.");
        Refuses(new SumNormalization(), false, [0, 1], "'-' goes from 0 to 1; dividing by its best number needs positive numbers.");
        Refuses(new LogarithmicNormalization(), true, [0, 1], "'+' goes down to 0; logarithmic normalization needs numbers from 1 on.");
    }

    [Fact]
    public void Large_numbers_give_no_nonsense()
    {
        Expect(new VectorNormalization(), [3e300, 4e300], [0.6, 0.8], [0.4, 0.2]);
        Expect(new VectorNormalization(), [3e-300, 4e-300], [0.6, 0.8], [0.4, 0.2]);
        Expect(new SumNormalization(), [1e308, 1e308], [0.5, 0.5], [0.5, 0.5]);
        Refuses(new MinMaxNormalization(), true, [-1e308, 1e308], "The numbers of '+' are too large or too small to calculate with. Measure in another unit.");
        Refuses(new EnhancedAccuracyNormalization(), false, [-1e308, 1e308], "The numbers of '-' are too large or too small to calculate with.");
    }

    [Fact]
    public void Reference_ranges_are_checked()
    {
        Refuses(Reference, true, [3, 51], "'+' has the number 51, outside of its range, 0 to 50. Correct the number, or declare a wider range.");
        Refuses(new ReferenceRangeNormalization(ReferenceRange.Of("x", 0, 1)), true, [1], "'+' has no reference range. Declare it with Criterion.Within.");
        Refuses(
            new ReferenceRangeNormalization(ReferenceRange.Of("-", 0, 50)),
            false,
            [1],
            "The range of -: 0 (worst) to 50 (best) contradicts the criterion, of which less is better.");
        Assert.StartsWith(
            "The range of 'x' goes from 1 to 1: its length must be a finite number, and not 0.",
            Assert.Throws<ArgumentException>(() => ReferenceRange.Of("x", 1, 1)).Message);
        Assert.StartsWith(
            "There are two ranges for 'x'. Declare one.",
            Assert.Throws<ArgumentException>(() => new ReferenceRangeNormalization(ReferenceRange.Of("x", 0, 1), ReferenceRange.Of("x", 0, 2))).Message);
    }

    private static Gen<double[]> Columns => Gen.Choose(1, 7).SelectMany(count => Gen.Choose(4, 200).Select(number => number / 4.0).ArrayOf(count));

    private static bool Everywhere(INormalization[] normalizations, double[] column, Func<bool, double[], bool> holds) =>
        normalizations.All(normalization => holds(true, Normalized(normalization, true, column)) && holds(false, Normalized(normalization, false, column)));

    private static double[] Normalized(INormalization normalization, bool benefit, double[] column)
    {
        var normalized = new double[column.Length];
        normalization.Normalize(column, benefit ? Criterion.Maximize("+") : Criterion.Minimize("-"), normalized);
        return normalized;
    }

    private static void Expect(INormalization normalization, double[] column, double[] benefit, double[] cost)
    {
        for (var index = 0; index < column.Length; index++)
        {
            Assert.Equal(benefit[index], Normalized(normalization, true, column)[index], 1e-14);
            Assert.Equal(cost[index], Normalized(normalization, false, column)[index], 1e-14);
        }
    }

    private static void Refuses(INormalization normalization, bool benefit, double[] column, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => Normalized(normalization, benefit, column)).Message);
}
