using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Tests.PublishedCases;

namespace LearningOrg.Core.Tests.Mcda;

public class PrometheeTest
{
    [Fact(DisplayName = "PROMETHEE: hydro-electric plants, data of Brans, Vincke & Mareschal (1986); flows by the definition, on which two peers agree")]
    [PublishedCase("promethee2-brans1986-plants-data")]
    public void Plants()
    {
        var method = With(
            PreferenceFunction.UShape(10),
            PreferenceFunction.VShape(30),
            PreferenceFunction.Linear(50, 500),
            PreferenceFunction.Level(10, 60),
            PreferenceFunction.Usual,
            PreferenceFunction.Gaussian(5));
        var plants = Published.Decision(
            [1, 1, 1, 1, 1, 1],
            [-1, 1, -1, -1, -1, 1],
            [80, 90, 600, 54, 8, 5],
            [65, 58, 200, 97, 1, 1],
            [83, 60, 400, 72, 4, 7],
            [40, 80, 1000, 75, 7, 10],
            [52, 72, 600, 20, 3, 8],
            [94, 96, 700, 36, 5, 6]);
        var flows = method.Flows(plants);
        Same([0.2198691062, 0.3962962963, 0.2466273871, 0.3292567238, 0.4547219742, 0.3000719852], flows.Plus);
        Same([0.365533174, 0.3791341639, 0.3361510372, 0.3492592593, 0.1618220477, 0.3549437907], flows.Minus);
        Same([-0.1456640678, 0.0171621324, -0.0895236501, -0.0200025355, 0.2928999265, -0.0548718055], flows.Net);
        method.Rank(plants).Expect(1e-9, [-0.1456640678, 0.0171621324, -0.0895236501, -0.0200025355, 0.2928999265, -0.0548718055], [6, 2, 5, 3, 1, 4]);

        // The fifth is best in both flows; of the second and the third, one is preferred more and is less often passed over.
        Assert.All([0, 1, 2, 3, 5], other => Assert.Equal(PartialOrder.Preferred, flows.Compare(4, other)));
        Assert.Equal(PartialOrder.Outranked, flows.Compare(0, 4));
        Assert.Equal(PartialOrder.Incomparable, flows.Compare(1, 2));
        Assert.Equal(PartialOrder.Indifferent, flows.Compare(3, 3));
    }

    [Fact(DisplayName = "PROMETHEE: data of a JMcDM test; flows by the definition, where the library itself has them negated")]
    [PublishedCase("promethee2-jmcdm")]
    public void Negated_by_jmcdm()
    {
        var flows = With(
            PreferenceFunction.Linear(49, 100), PreferenceFunction.VShape(98), PreferenceFunction.Linear(45, 95), PreferenceFunction.Linear(30, 80))
            .Flows(Published.Decision(
                [0.25, 0.35, 0.22, 0.18],
                [1, 1, 1, 1],
                [42, 35, 43, 51],
                [89, 72, 92, 85],
                [14, 85, 17, 40],
                [57, 60, 45, 80],
                [48, 32, 43, 40],
                [71, 45, 60, 85],
                [69, 40, 72, 55],
                [64, 35, 70, 60]));
        Same([0.001530612245, 0.155223609444, 0.140816326531, 0.06793877551, 0, 0.042475710284, 0.019671068427, 0.007259463786], flows.Plus);
        Same(
            [0.071424489796, 0.006632653061, 0.079454341737, 0.020134693878, 0.098595918367, 0.041836734694, 0.052040816327, 0.064795918367],
            flows.Minus);
        Same(
            [-0.069893877551, 0.148590956383, 0.061361984794, 0.047804081633, -0.098595918367, 0.00063897559, -0.032369747899, -0.057536454582],
            flows.Net);
    }

    [Property(DisplayName = "PROMETHEE: sorting gives what comparing every two gives", MaxTest = 500)]
    public Property Sorting_is_comparing() => Prop.ForAll(Cases.ToArbitrary(), one =>
    {
        // Preferences have no unit: a flow is a mean of at most 39 sums of them, each off by some 40 roundings of numbers up to 40.
        var flows = new Promethee(one.Function).Flows(one.Matrix);
        var all = Enumerable.Range(0, one.Matrix.AlternativeCount).ToArray();
        return all.All(alternative =>
            Math.Abs(flows.Plus[alternative] - Mean(all, other => Preference(one, alternative, other))) < 1e-12 &&
            Math.Abs(flows.Minus[alternative] - Mean(all, other => Preference(one, other, alternative))) < 1e-12);
    });

    [Property(DisplayName = "PROMETHEE: thresholds that are small beside the range of the numbers cost no digits")]
    public Property Small_thresholds_cost_no_digits() => Prop.ForAll(Clusters.ToArbitrary(), numbers =>
    {
        var function = PreferenceFunction.Linear(0.001, 0.003);
        var flows = new Promethee(function).Flows(Published.Decision([1], [1], [.. numbers.Select(number => new[] { number })]));
        var all = Enumerable.Range(0, numbers.Length).ToArray();
        return all.All(one => Math.Abs(flows.Plus[one] - Mean(all, other => function.Of(numbers[one] - numbers[other]))) < 1e-12);
    });

    [Property(DisplayName = "PROMETHEE: net flows sum to 0, and the partial order is that of both flows")]
    public Property Net_flows_balance() => Prop.ForAll(Cases.ToArbitrary(), one =>
    {
        var flows = new Promethee(one.Function).Flows(one.Matrix);
        var all = Enumerable.Range(0, one.Matrix.AlternativeCount).ToArray();

        // Where a unit is no power of two, small flows that are the same on paper may differ in more than twelve digits' worth of rounding.
        const double noise = 1e-13;
        return Math.Abs(flows.Net.Sum()) < 1e-12 && all.All(a => all.All(b => flows.Compare(a, b) switch
        {
            PartialOrder.Preferred => flows.Net[a] > flows.Net[b] - noise && flows.Compare(b, a) is PartialOrder.Outranked,
            PartialOrder.Outranked => flows.Net[a] < flows.Net[b] + noise && flows.Compare(b, a) is PartialOrder.Preferred,
            (PartialOrder.Indifferent or PartialOrder.Incomparable) and var same => flows.Compare(b, a) == same,
            var unknown => throw new InvalidOperationException($"There is no {unknown}."),
        }));
    });

    [Fact]
    public void Preferences_follow_their_definitions()
    {
        Steps(PreferenceFunction.Usual, (-1, 0), (0, 0), (0.001, 1));
        Steps(PreferenceFunction.UShape(2), (2, 0), (2.001, 1));
        Steps(PreferenceFunction.VShape(4), (-4, 0), (0, 0), (1, 0.25), (4, 1), (5, 1));
        Steps(PreferenceFunction.Level(2, 4), (2, 0), (3, 0.5), (4, 0.5), (4.001, 1));
        Steps(PreferenceFunction.Linear(2, 4), (2, 0), (2.5, 0.25), (4, 1), (9, 1));
        Steps(PreferenceFunction.Gaussian(2), (-2, 0), (0, 0), (2, 1 - Math.Exp(-0.5)));
    }

    [Fact]
    public void Thresholds_are_checked()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PreferenceFunction.UShape(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PreferenceFunction.VShape(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PreferenceFunction.Level(3, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => PreferenceFunction.Linear(1, double.PositiveInfinity));
        Assert.Throws<ArgumentOutOfRangeException>(() => PreferenceFunction.Gaussian(double.NaN));
        var error = Assert.Throws<ArgumentException>(() => With(PreferenceFunction.Usual).Rank(Published.Decision([1, 1], [1, 1], [1, 2], [2, 1])));
        Assert.StartsWith("'C2' has no preference function. Give it one, if only the usual.", error.Message);
    }

    private static Promethee With(params PreferenceFunction[] functions) =>
        new(functions.Select((function, column) => (function, column)).ToDictionary(one => $"C{one.column + 1}", one => one.function));

    /// <summary>With ties, constant columns, columns far from their zero, and units from 1e-150 to 1e150.</summary>
    private static Gen<(DecisionMatrix Matrix, PreferenceFunction Function)> Cases =>
        from alternatives in Gen.Choose(1, 40)
        from criteria in Gen.Choose(1, 3)
        from directions in Gen.Elements(1, -1).ArrayOf(criteria)
        from tops in Gen.Elements(0, 3, 40).ArrayOf(criteria)
        from zeros in Gen.Elements(0, -7, 1e9).ArrayOf(criteria)
        from unit in Gen.Elements(1, 1e-150, 1e150)
        from whole in Gen.Choose(-40, 40).ArrayOf(criteria).ArrayOf(alternatives)
        let rows = whole.Select(row => row
            .Select((number, column) => (zeros[column] + (number % (tops[column] + 1) / 4.0)) * unit).ToArray()).ToArray()
        from q in Gen.Choose(0, 8).Select(number => number / 4.0 * unit)
        from wider in Gen.Choose(1, 12).Select(number => number / 4.0 * unit)
        from function in Gen.Elements(
            PreferenceFunction.Usual,
            PreferenceFunction.UShape(q),
            PreferenceFunction.VShape(wider),
            PreferenceFunction.Level(q, q + wider),
            PreferenceFunction.Linear(q, q + wider),
            PreferenceFunction.Gaussian(wider))
        select (Published.Decision([.. directions.Select((_, column) => column + 1.0)], directions, rows), function);

    private static Gen<double[]> Clusters =>
        (from place in Gen.Choose(-9, 9) from step in Gen.Choose(0, 60) select (place * 1e6) + (step * 1e-4)).ArrayOf(50);

    private static double Preference((DecisionMatrix Matrix, PreferenceFunction Function) of, int one, int other)
    {
        var sum = 0.0;
        for (var column = 0; column < of.Matrix.CriterionCount; column++)
        {
            var advantage = of.Matrix[one, column] - of.Matrix[other, column];
            sum += of.Matrix.Weights[column].Value * of.Function.Of(of.Matrix.Criteria[column].IsBenefit ? advantage : -advantage);
        }

        return sum;
    }

    private static double Mean(int[] all, Func<int, double> preference) => all.Length == 1 ? 0 : all.Sum(preference) / (all.Length - 1);

    private static void Steps(PreferenceFunction function, params (double Advantage, double Preference)[] steps) =>
        Assert.All(steps, step => Assert.Equal(step.Preference, function.Of(step.Advantage), 1e-15));

    private static void Same(double[] expected, IReadOnlyList<double> flows) =>
        Assert.All(expected.Select((flow, index) => (flow, index)), one => Assert.Equal(one.flow, flows[one.index], 1e-9));
}
