using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Weighting;

namespace LearningOrg.Core.Tests.Mcda;

/// <summary>Every refusal names the place, what is wrong there and what is allowed.</summary>
public class ErrorMessagesTest
{
    private static readonly Criterion[] ValueAndEffort = [Criterion.Maximize("Value"), Criterion.Minimize("Effort")];

    public static TheoryData<Func<object>, string> Numbers => new()
    {
        {
            () => Matrix([1, 2], [3, double.NaN]),
            "'B' is NaN on 'Effort'. Every number must be finite; leave out an alternative that has none."
        },
        { () => Matrix([double.NegativeInfinity, 2], [3, 4]), "'A' is -Infinity on 'Value'. Every number must be finite;" },
        { () => Built(value: double.PositiveInfinity), "'Plan' is Infinity on 'Value'. Every number must be finite;" },
    };

    public static TheoryData<Func<object>, string> Shapes => new()
    {
        { () => Matrix([1, 2], [3]), "The row of 'B' has 1 numbers, but there are 2 criteria." },
        { () => Matrix([1, 2], [3, 4, 5]), "The row of 'B' has 3 numbers, but there are 2 criteria." },
        { () => Matrix([1, 2]), "There are 2 alternatives, but 1 rows of numbers." },
        { () => Matrix([1, 2], null!), "Value cannot be null. (Parameter 'rows[1]')" },
        {
            () => DecisionMatrix.FromRows([], ValueAndEffort, Weights.Equal(2), []),
            "A decision needs at least one alternative and one criterion, but has 0 and 2."
        },
        {
            () => DecisionMatrix.FromRows(["A"], [], Weights.Equal(1), [[]]),
            "A decision needs at least one alternative and one criterion, but has 1 and 0."
        },
        { () => DecisionMatrix.FromRows(["A"], ValueAndEffort, Weights.Equal(3), [[1, 2]]), "There are 3 weights, but 2 criteria." },
        { () => Matrix([1, 2], [3, 4]).WithWeights(Weights.Equal(1)), "There are 1 weights, but 2 criteria." },
        {
            () => new Topsis().ScoreAll(Matrix([1, 2], [3, 4]), places: 3),
            "scores has 3 places, but there are 2 alternatives."
        },
    };

    public static TheoryData<Func<object>, string> Names => new()
    {
        {
            () => DecisionMatrix.FromRows(["A", "A"], ValueAndEffort, Weights.Equal(2), [[1, 2], [3, 4]]),
            "There are two of the alternative 'A'. Name them apart."
        },
        {
            () => DecisionMatrix.FromRows(["A"], [ValueAndEffort[0], ValueAndEffort[0]], Weights.Equal(2), [[1, 2]]),
            "There are two of the criterion 'Value'. Name them apart."
        },
        {
            () => DecisionMatrix.FromRows(["A", " "], ValueAndEffort, Weights.Equal(2), [[1, 2], [3, 4]]),
            "alternatives[1] must not be blank."
        },
        {
            () => DecisionMatrix.FromRows(["A", "B "], ValueAndEffort, Weights.Equal(2), [[1, 2], [3, 4]]),
            "alternatives[1] must have no white space around it, but was 'B '."
        },
        {
            () => DecisionMatrix.FromRows(["A"], [ValueAndEffort[0], null!], Weights.Equal(2), [[1, 2]]),
            "Value cannot be null. (Parameter 'criteria[1]')"
        },
    };

    public static TheoryData<Func<object>, string> WeightsThatAreNone => new()
    {
        { () => Weights.Of(0.5, -0.5, 1), "Weight 2 of 3 is -0.5: each must lie in 0 to 1." },
        { () => Weights.Of(0.5, 1.5), "Weight 2 of 2 is 1.5: each must lie in 0 to 1." },
        { () => Weights.Of(0.5, 0.4), "The weights 0.5 and 0.4 sum to 0.9, not to 1. Correct them, or use Weights.Normalized" },
        { () => Weights.Normalized(3, -1), "Importance 2 of 2 is -1: each must be a finite number of at least 0." },
        { () => Weights.Normalized(double.NaN, 1), "Importance 1 of 2 is NaN: each must be a finite number of at least 0." },
        { () => Weights.Normalized(1, 1 / 0.0), "Importance 2 of 2 is Infinity: each must be a finite number of at least 0." },
        { () => Weights.Normalized(0, 0), "All importances are 0: at least one must be positive." },
        { () => Built(weight: -1), "The weight of 'Value' is -1: it must be a finite number of at least 0." },
        { () => Built(weight: double.NaN), "The weight of 'Value' is NaN: it must be a finite number of at least 0." },
        { () => Built(weight: 0), "All importances are 0: at least one must be positive." },
    };

    public static TheoryData<Func<object>, string> Judgements => new()
    {
        {
            () => JudgementMatrix.FromRows(["Cost", "Speed"], [[1, 3], [0.5, 1]]),
            "'Speed' is 0.5 times as important as 'Cost', but 'Cost' 3 times as important as 'Speed'. One must be 1 ÷ the other."
        },
        {
            () => JudgementMatrix.FromRows(["Cost", "Speed"], [[1, -3], [-1.0 / 3, 1]]),
            "'Speed' is -0.333333333333 times as important as 'Cost': a judgement must be a positive, finite number."
        },
        {
            () => JudgementMatrix.Of("Cost", "Speed").Prefer("Cost", over: "Speed", times: double.NaN),
            "'Cost' is NaN times as important as 'Speed': a judgement must be a positive, finite number."
        },
        { () => JudgementMatrix.Of("Cost", "Speed").Prefer("Cost", over: "Taste", times: 2), "'Taste' is not among Cost and Speed." },
    };

    public static TheoryData<Func<object>, string> Options => new()
    {
        { () => PreferenceFunction.Linear(q: 3, p: 2), "p must be a finite number above 3. (Parameter 'p')\nActual value was 2." },
        { () => PreferenceFunction.Level(q: 3, p: 3), "p must be a finite number above 3." },
        { () => PreferenceFunction.UShape(-1), "q must be a finite number of at least 0. (Parameter 'q')\nActual value was -1." },
        { () => PreferenceFunction.VShape(double.NaN), "p must be a finite number above 0." },
        { () => PreferenceFunction.Gaussian(0), "s must be a finite number above 0." },
        { () => new Vikor(1.5), "v must lie in 0 to 1. (Parameter 'v')\nActual value was 1.5." },
        { () => new Waspas(double.NaN), "lambda must lie in 0 to 1." },
        { () => new Codas(-1), "tau must be a finite number of at least 0." },
        { () => new Aras([1, -2]), "ideal[1] must be a finite number of at least 0. (Parameter 'ideal[1]')\nActual value was -2." },
        { () => new Spotis([(0, 1), (3, 2)]), "The bounds 3 to 2 leave no room: the upper must be above the lower." },
        { () => new Spotis([(-1e308, 1e308)]), "The bounds -1E+308 to 1E+308 lie too far apart to subtract. Measure in another unit." },
        {
            () => new Rafsi([1e308], [-1e308]),
            "The ideal 1E+308 and the anti-ideal -1E+308 lie too far apart to subtract. Measure in another unit."
        },
        {
            () => ReferenceRange.Of("Effort", 5, 5),
            "The range of 'Effort' goes from 5 to 5: its length must be a finite number, and not 0."
        },
    };

    /// <summary>Numbers that are numbers, but too large or too small for what a method does with them.</summary>
    public static TheoryData<Func<object>, string> Extremes => new()
    {
        { () => new Copras().Rank(Huge), "The numbers of 'Value' are too large or too small to calculate with. Measure in another unit." },
        { () => new Aras().Rank(Huge), "The numbers of 'Value' are too large or too small to calculate with. Measure in another unit." },
        { () => new CoCoSo().Rank(Wide), "The numbers of 'Value' are too large or too small to calculate with. Measure in another unit." },
        {
            () => new Mabac().ScoreAll(Wide, places: 2),
            "MABAC gives 'A' no finite score: numbers are too large or too small to calculate with, most of all those on 'Value'."
        },
    };

    private static DecisionMatrix Huge => Matrix([1e308, 1], [1.5e308, 2]);

    private static DecisionMatrix Wide => Matrix([1e308, 1], [-1e308, 2]);

    [Theory]
    [MemberData(nameof(Numbers))]
    [MemberData(nameof(Shapes))]
    [MemberData(nameof(Names))]
    [MemberData(nameof(WeightsThatAreNone))]
    [MemberData(nameof(Judgements))]
    [MemberData(nameof(Options))]
    [MemberData(nameof(Extremes))]
    public void A_refusal_names_the_place_and_what_is_allowed(Func<object> action, string message) =>
        Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(action).Message.ReplaceLineEndings("\n"));

    private static DecisionMatrix Matrix(params double[][] rows) =>
        DecisionMatrix.FromRows(["A", "B"], ValueAndEffort, Weights.Equal(2), rows);

    private static DecisionMatrix Built(double value = 1, double weight = 1) =>
        DecisionMatrix.Of(["Plan"], plan => plan).Maximize("Value", _ => value, weight).ToMatrix();
}

file static class Scoring
{
    public static double[] ScoreAll(this ScoringMethod method, DecisionMatrix matrix, int places)
    {
        var scores = new double[places];
        method.ScoreInto(matrix, scores);
        return scores;
    }
}
