using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Prioritization;

namespace LearningOrg.Core.Tests.Prioritization;

/// <summary>What sets each model apart from the others, beyond the laws that all keep.</summary>
public class ModelDefinitionsTest
{
    private static readonly Gen<double> Number = Gen.Choose(1, 400).Select(n => n / 4.0);

    [Property(DisplayName = "INV-35 RICE rises in reach, impact and confidence, falls in effort; homogeneous of degree 1 in reach and −1 in effort")]
    public Property Rice_is_homogeneous() => Prop.ForAll(
        (from reach in Number
         from impact in Gen.Elements(0.25, 0.5, 1, 2)
         from confidence in Gen.Choose(1, 99).Select(n => n / 100.0)
         from effort in Number
         from k in Gen.Choose(2, 50)
         select (reach, impact, confidence, effort, k)).ToArbitrary(),
        x =>
        {
            var score = Rice(x.reach, x.impact, x.confidence, x.effort);
            return Rice(x.reach + 1, x.impact, x.confidence, x.effort) > score
                && Rice(x.reach, x.impact + (x.impact == 2 ? 1 : x.impact), x.confidence, x.effort) > score
                && Rice(x.reach, x.impact, x.confidence + 0.01, x.effort) > score
                && Rice(x.reach, x.impact, x.confidence, x.effort + 1) < score
                && Close(Rice(x.k * x.reach, x.impact, x.confidence, x.effort), x.k * score)
                && Close(Rice(x.reach, x.impact, x.confidence, x.k * x.effort), score / x.k);
        });

    [Fact(DisplayName = "INV-42 RPN lies in 1 to 1000, takes 120 values, none of them from 901 to 999")]
    public void Rpn_takes_few_values()
    {
        var rpn = new RiskPriorityNumber<(int S, int O, int D)>(x => x.S, x => x.O, x => x.D);
        var values = (
            from s in Enumerable.Range(1, 10)
            from o in Enumerable.Range(1, 10)
            from d in Enumerable.Range(1, 10)
            select Value(rpn, (s, o, d))).ToHashSet();
        Assert.Equal(120, values.Count);
        Assert.Equal((1, 1000), (values.Min(), values.Max()));
        Assert.DoesNotContain(values, value => value is > 900 and < 1000);
    }

    [Property(DisplayName = "INV-43 the opportunity score lies from importance to twice the importance, and is the importance when satisfaction reaches it")]
    public Property Opportunity_score_is_bounded() => Prop.ForAll(
        Gen.Choose(0, 40).Select(n => n / 4.0).Two().ToArbitrary(),
        x =>
        {
            var (importance, satisfaction) = x;
            var score = Value(new OpportunityScore<int>(_ => importance, _ => satisfaction), 0);
            return score >= importance && score <= 2 * importance && (satisfaction < importance || score == importance);
        });

    [Fact]
    public void The_two_variants_of_ice_order_differently()
    {
        (double I, double C, double E)[] ideas = [(10, 10, 1), (6, 6, 6)];
        Assert.Equal((6, 6, 6), First(IceVariant.Product));
        Assert.Equal((10, 10, 1), First(IceVariant.Mean));

        (double, double, double) First(IceVariant variant) =>
            new Ice<(double I, double C, double E)>(variant, x => x.I, x => x.C, x => x.E).Prioritize(ideas, x => x.ToString())[0].Item;
    }

    [Theory]
    [InlineData(5, 3, "quick-win")]
    [InlineData(5, 3.1, "big-bet")]
    [InlineData(4.9, 3, "fill-in")]
    [InlineData(4.9, 3.1, "time-sink")]
    public void A_value_at_its_threshold_is_high_and_an_effort_at_its_threshold_is_low(double value, double effort, string quadrant)
    {
        var model = new ValueEffort<(double V, double E)>(x => x.V, x => x.E);
        Assert.True(model.TryQuadrant((value, effort), ValueEffortThresholds.Of(highValue: 5, lowEffort: 3), out var found, out _));
        Assert.Same(ValueEffortQuadrant.FromCode(quadrant), found);
    }

    [Fact]
    public void A_quadrant_needs_both_inputs()
    {
        var model = new ValueEffort<double>(x => x, _ => null);
        Assert.False(model.TryQuadrant(1, ValueEffortThresholds.Of(highValue: 5, lowEffort: 3), out _, out var refusal));
        Assert.Equal("No Value/effort score: Effort is missing (needed: more than 0).", refusal.Message);
    }

    [Fact]
    public void The_order_of_two_ideas_survives_a_third()
    {
        // With equal weights and division by the column's maximum, (3, 1) and (2, 2) score 75.0 and 83.3; add (3, 5), and they score 60.0 and 53.3.
        var model = WeightedScoring<(double A, double B)>.Named("Two criteria", "1")
            .Maximize("A", "points", x => x.A, from: 0, to: 5, weight: 0.5)
            .Maximize("B", "points", x => x.B, from: 0, to: 5, weight: 0.5)
            .Build();
        var two = model.Prioritize([(3, 1), (2, 2)], x => x.ToString());
        var three = model.Prioritize([(3, 1), (2, 2), (3, 5)], x => x.ToString());
        Assert.Equal(two.Select(place => (place.Id, place.Score)), three.Where(place => place.Id != "(3, 5)").Select(place => (place.Id, place.Score)));
    }

    private static double Rice(double reach, double impact, double confidence, double effort) =>
        Value(new Rice<int>(_ => reach, _ => impact, _ => confidence, _ => effort), 0);

    private static double Value<T>(IScoringModel<T> model, T item) =>
        model.Score(item).Match(breakdown => breakdown.Score.Value, refusal => throw new InvalidOperationException(refusal.Message));

    private static bool Close(double a, double b) => Math.Abs(a - b) <= 1e-12 * Math.Max(Math.Abs(a), Math.Abs(b));
}
