using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda.Weighting;
using LearningOrg.Core.Tests.PublishedCases;

namespace LearningOrg.Core.Tests.Mcda.Weighting;

public class AhpTest
{
    private static readonly JudgementMatrix House = Judged(
        [5, 3, 7, 6, 6, 1 / 3.0, 1 / 4.0], [1 / 3.0, 5, 3, 3, 1 / 5.0, 1 / 7.0], [6, 3, 4, 6, 1 / 5.0],
        [1 / 3.0, 1 / 4.0, 1 / 7.0, 1 / 8.0], [1 / 2.0, 1 / 5.0, 1 / 6.0], [1 / 5.0, 1 / 6.0], [1 / 2.0]);

    private static readonly JudgementMatrix EightCriteria = Judged(
        [7, 1 / 5.0, 1 / 8.0, 1 / 2.0, 1 / 3.0, 1 / 5.0, 1], [1 / 8.0, 1 / 9.0, 1 / 4.0, 1 / 5.0, 1 / 9.0, 1 / 8.0], [1 / 3.0, 4, 2, 1, 1],
        [7, 5, 3, 3], [1 / 2.0, 1 / 5.0, 1 / 5.0], [1 / 3.0, 1 / 3.0], [1]);

    private static readonly JudgementMatrix[] FourAlternatives =
    [
        Judged([3, 1 / 5.0, 2], [1 / 7.0, 1 / 3.0], [4]),
        Judged([1 / 2.0, 4, 5], [6, 7], [3]),
        Judged([1 / 2.0, 1 / 6.0, 3], [1 / 4.0, 5], [9]),
        Judged([7, 1 / 4.0, 2], [1 / 9.0, 1 / 5.0], [5]),
        Judged([6, 2, 3], [1 / 4.0, 1 / 3.0], [2]),
        Judged([1 / 4.0, 1 / 2.0, 1 / 7.0], [2, 1 / 3.0], [1 / 5.0]),
        Judged([3, 7, 1], [4, 1 / 3.0], [1 / 7.0]),
        Judged([2, 5, 8], [3, 6], [3]),
    ];

    private static readonly JudgementMatrix CarCriteria = Judged([1 / 2.0, 3], [4]);

    private static readonly JudgementMatrix[] Cars =
    [
        Judged([1 / 4.0, 4, 1 / 6.0], [4, 1 / 4.0], [1 / 5.0]),
        Judged([2, 5, 1], [3, 2], [1 / 4.0]),
        Judged([2, 4, 1], [3, 2], [1 / 5.0]),
    ];

    [Fact(DisplayName = "AHP: choice of a house, Saaty, EJOR 48 (1990); the eigenvector")]
    [PublishedCase("ahp-saaty1990-house")]
    public void House_of_saaty()
    {
        Same([0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333], House.Priorities(), 0.0006);
        var consistency = House.Consistency();
        Assert.Equal(9.669, consistency.Lambda, 0.0006);
        Assert.Equal(0.238, consistency.Index, 0.0006);
        Assert.Equal(0.169, consistency.Ratio!.Value, 0.0006);
        Assert.Equal(1.41, consistency.RandomIndex);
        Assert.Equal(false, consistency.IsAcceptable);
        Assert.Equal("CR 0.169 (too inconsistent)", consistency.ToString());
    }

    [Fact(DisplayName = "AHP: the other priorities differ visibly on inconsistent judgements")]
    public void Variants_differ()
    {
        Assert.True(Math.Abs(House.Priorities()[2].Value - House.Priorities(AhpPriority.GeometricMean)[2].Value) > 0.01);
        Assert.True(Math.Abs(House.Priorities()[2].Value - House.Priorities(AhpPriority.ColumnMean)[2].Value) > 0.001);
    }

    [Fact(DisplayName = "AHP: consistency test of the JMcDM library; column means")]
    [PublishedCase("ahp-jmcdm-consistency")]
    public void Consistency_of_jmcdm()
    {
        var consistency = EightCriteria.Consistency(AhpPriority.ColumnMean, RandomIndex.Of("JMcDM", 0.58, 0.9, 1.12, 1.24, 1.32, 1.41));
        Assert.Equal(8.72642777111301, consistency.Lambda, 1e-9);
        Assert.Equal(0.10377539587328702, consistency.Index, 1e-9);
        Assert.Equal(0.07359957154133831, consistency.Ratio!.Value, 1e-9);
        Assert.Equal(true, consistency.IsAcceptable);
    }

    [Fact(DisplayName = "AHP: hierarchy of 8 criteria and 4 alternatives, test of the JMcDM library; column means")]
    [PublishedCase("ahp-jmcdm-hierarchy")]
    public void Hierarchy_of_jmcdm() => Same(
        [0.280105, 0.1482273, 0.3813036, 0.1903641],
        AhpHierarchy.Of(EightCriteria, FourAlternatives).Priorities(AhpPriority.ColumnMean),
        1e-5);

    [Fact(DisplayName = "AHP: choice of a car, test of the R package MCDA (Hodgett); the eigenvector")]
    [PublishedCase("ahp-car-hierarchy")]
    public void Hierarchy_of_cars() =>
        Same([0.2922, 0.2767, 0.0697, 0.3613], AhpHierarchy.Of(CarCriteria, Cars).Priorities(), 6e-5);

    [Fact]
    public void A_level_between_is_weighed_by_what_stands_above_it()
    {
        var cars = AhpHierarchy.Of(CarCriteria, Cars);
        var goal = JudgementMatrix.Of("now", "later").Prefer("now", over: "later", times: 3);
        var all = AhpHierarchy.Of(goal, cars, AhpHierarchy.Of(Cars[0])).Priorities();
        Assert.Equal((0.75 * cars.Priorities()[0].Value) + (0.25 * Cars[0].Priorities()[0].Value), all[0].Value, 1e-12);
    }

    [Fact]
    public void A_hierarchy_must_fit()
    {
        Refused("There are 3 criteria, but judgements of alternatives for 2.", () => AhpHierarchy.Of(CarCriteria, Cars[0], Cars[1]));
        Refused(
            "On 'later' C and B are compared, but on 'now' A and B. Compare the same, in the same order.",
            () => AhpHierarchy.Of(JudgementMatrix.Of("now", "later"), JudgementMatrix.Of("A", "B"), JudgementMatrix.Of("C", "B")));
    }

    [Property(DisplayName = "AHP: consistent judgements give back the weights they were made from, whatever the variant, and nothing to object to")]
    public Property Consistent_judgements() => Prop.ForAll(Gen.Choose(1, 9).ArrayOf().Where(marks => marks.Length is > 0 and < 9).ToArbitrary(), marks =>
    {
        var judgements = JudgementMatrix.FromRows(
            marks.Select((_, one) => $"T{one}"), [.. marks.Select(one => marks.Select(other => (double)one / other).ToArray())]);
        var weights = Weights.Normalized([.. marks.Select(mark => (double)mark)]);
        return Enum.GetValues<AhpPriority>().All(by =>
            judgements.Priorities(by).Zip(weights, (a, b) => Math.Abs(a.Value - b.Value) < 1e-12).All(same => same) &&
            judgements.Consistency(by) is { Index: < 1e-12, IsAcceptable: true }) && judgements.MostInconsistentTriad() is null;
    });

    [Property(DisplayName = "AHP: the eigenvector is one, up to rounding")]
    public Property Eigenvector_is_one() => Prop.ForAll(Gen.Choose(-8, 8).ArrayOf(10).ToArbitrary(), steps =>
    {
        var judgements = JudgementMatrix.Of("A", "B", "C", "D", "E");
        var step = 0;
        for (var one = 0; one < 5; one++)
        {
            for (var other = one + 1; other < 5; other++, step++)
            {
                var times = Math.Abs(steps[step]) + 1.0;
                judgements = judgements.Prefer(judgements.Names[one], judgements.Names[other], steps[step] < 0 ? 1 / times : times);
            }
        }

        var (weights, lambda) = (judgements.Priorities(), judgements.Consistency().Lambda);
        return lambda >= 5 && Enumerable.Range(0, 5).All(one =>
            Math.Abs(Enumerable.Range(0, 5).Sum(other => judgements[one, other] * weights[other].Value) - (lambda * weights[one].Value)) < 1e-10);
    });

    [Fact]
    public void The_most_inconsistent_triad_is_named()
    {
        var judgements = JudgementMatrix.Of("A", "B", "C", "D")
            .Prefer("A", over: "B", Preference.Weak).Prefer("B", over: "C", Preference.Weak).Prefer("A", over: "C", Preference.Strong)
            .Prefer("C", over: "D", Preference.Moderate).Prefer("D", over: "A", Preference.Moderate);
        var triad = judgements.MostInconsistentTriad();

        // A is 5 times C and C 3 times D, so A should be 15 times D, but is a third: 45 times too little.
        Assert.Equal(("A", "C", "D"), (triad!.First, triad.Second, triad.Third));
        Assert.Equal(1 - (1 / 45.0), triad.Inconsistency, 1e-12);
        Assert.Null(JudgementMatrix.Of("A", "B").Prefer("A", "B", 9).MostInconsistentTriad());
    }

    [Fact]
    public void A_ratio_of_a_tenth_is_acceptable()
    {
        Assert.Equal(true, new AhpConsistency(3.116, 0.058, 0.1, 0.58).IsAcceptable);
        Assert.Equal("CR 0.1 (acceptable)", new AhpConsistency(3.116, 0.058, 0.1, 0.58).ToString());
        Assert.Equal(false, new AhpConsistency(3.118, 0.059, 0.1017, 0.58).IsAcceptable);
    }

    [Fact]
    public void Two_things_never_contradict_each_other() =>
        Assert.Equal(new AhpConsistency(2, 0, 0, 0), JudgementMatrix.Of("A", "B").Prefer("A", "B", 7).Consistency());

    [Fact]
    public void Judgements_that_are_not_reciprocal_are_refused_by_pair()
    {
        Refused(
            "'B' is 0.33 times as important as 'A', but 'A' 3 times as important as 'B'. One must be 1 ÷ the other.",
            () => JudgementMatrix.FromRows(["A", "B"], [[1, 3], [0.33, 1]]));
        Refused("'A' is 2 times as important as 'A', but", () => JudgementMatrix.FromRows(["A"], [[2]]));
        Refused(
            "'A' is 0 times as important as 'B': a judgement must be a positive, finite number.",
            () => JudgementMatrix.FromRows(["A", "B"], [[1, 0], [1, 1]]));
        Refused("'A' is NaN times as important as 'B'", () => JudgementMatrix.Of("A", "B").Prefer("A", "B", double.NaN));
        Refused("'B' is Infinity times as important as 'A'", () => JudgementMatrix.Of("A", "B").Prefer("A", "B", double.Epsilon));
        Refused("There are 2 things to compare, but 1 rows of judgements. Give each a row.", () => JudgementMatrix.FromRows(["A", "B"], [[1, 1]]));
        Refused(
            "The row of 'B' has 1 judgements, but there are 2 things to compare. Give one for each.",
            () => JudgementMatrix.FromRows(["A", "B"], [[1, 1], [1]]));
    }

    [Fact]
    public void Names_are_checked()
    {
        Refused("'A' stands twice. Name things apart.", () => JudgementMatrix.Of("A", "A"));
        Refused("'C' is not among A and B.", () => JudgementMatrix.Of("A", "B").Prefer("A", over: "C", Preference.Strong));
        Refused(
            "'A' is compared with itself. Name another one.",
            () => JudgementMatrix.Of("A", "B").Prefer("A", over: "A", Preference.Equal));
    }

    [Fact(DisplayName = "AHP: random indices of Saaty, The Analytic Hierarchy Process (1980), for 1 to 15 things")]
    public void Random_indices_of_saaty() => Assert.Equal(
        [0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
        Enumerable.Range(1, 15).Select(RandomIndex.Saaty1980.For));

    [Fact]
    public void A_table_of_random_indices_has_an_end()
    {
        Refused("The table of Saaty (1980) ends at 15 things, but 16 are compared.", () => RandomIndex.Saaty1980.For(16));
        Refused("The table of mine ends at 3 things, but 4 are compared.", () => RandomIndex.Of("mine", 0.5).For(4));
        Assert.ThrowsAny<ArgumentException>(() => RandomIndex.Of("mine", 0));
    }

    private static JudgementMatrix Judged(params double[][] aboveTheDiagonal)
    {
        var judgements = JudgementMatrix.Of([.. Enumerable.Range(1, aboveTheDiagonal.Length + 1).Select(one => $"T{one}")]);
        for (var one = 0; one < aboveTheDiagonal.Length; one++)
        {
            for (var other = 0; other < aboveTheDiagonal[one].Length; other++)
            {
                judgements = judgements.Prefer(judgements.Names[one], judgements.Names[one + 1 + other], aboveTheDiagonal[one][other]);
            }
        }

        return judgements;
    }

    private static void Refused(string message, Func<object> call) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(call).Message);

    private static void Same(double[] expected, Weights weights, double tolerance)
    {
        Assert.Equal(expected.Length, weights.Count);
        for (var one = 0; one < expected.Length; one++)
        {
            Assert.Equal(expected[one], weights[one].Value, tolerance);
        }
    }
}
