using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Formulas;

namespace LearningOrg.Core.Tests.Prioritization;

public class RefusalsReadAloudTest
{
    private sealed record Ticket(string Number, double? Reach, double? Impact, double? Confidence, double? Effort);

    private static readonly Rice<Ticket> Rice = new(t => t.Reach, t => t.Impact, t => t.Confidence, t => t.Effort);

    [Fact]
    public void What_is_missing_and_what_is_not_permitted_is_said_in_one_sentence()
    {
        var outcome = Rice.Score(new Ticket("CIM0000001", 500, null, 80, 0));
        Assert.False(outcome.TryAccept(out _, out var refusal));
        Assert.Equal("not-scorable", refusal.Code);
        Assert.Equal(
            "No RICE score: Impact is missing (needed: 0.25, 0.5, 1, 2 or 3), Confidence is 80 (allowed: 0 to 1) and Effort is 0 (allowed: more than 0).",
            refusal.Message);
    }

    [Fact]
    public void A_product_too_large_for_a_number_is_refused()
    {
        var outcome = Rice.Score(new Ticket("CIM0000001", double.MaxValue, 3, 1, 0.5));
        Assert.False(outcome.TryAccept(out _, out var refusal));
        Assert.Equal("No RICE score: its inputs are permitted, but multiply to more than a number can hold.", refusal.Message);
    }

    [Fact]
    public void An_explanation_reads_as_the_calculation()
    {
        Assert.True(Rice.Score(new Ticket("CIM0000001", 500, 2, 0.5, 4)).TryAccept(out var breakdown, out _));
        Assert.Equal("125 = 500 Reach × 2 Impact × 0.5 Confidence ÷ 4 Effort", breakdown.ToString());
    }

    [Fact]
    public void A_formula_prints_as_it_is_written_on_paper() =>
        Assert.Equal("RICE = Reach × Impact × Confidence ÷ Effort", Rice.Formula.ToString());

    [Fact]
    public void Weights_that_do_not_sum_to_one_are_refused_with_their_sum()
    {
        var builder = WeightedScoring<Ticket>.Named("Service improvements", "1")
            .Maximize("Reach", "people", t => t.Reach, from: 0, to: 1000, weight: 0.5)
            .Minimize("Effort", "person-days", t => t.Effort, from: 0, to: 60, weight: 0.3);
        var error = Assert.Throws<ArgumentException>(() => builder.Build());
        Assert.StartsWith(
            "The weights 0.5 and 0.3 sum to 0.8, not to 1. Correct them, or use Weights.Normalized to divide each by the sum.", error.Message);
    }

    [Fact]
    public void A_criterion_named_twice_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => WeightedScoring<Ticket>.Named("M", "1")
            .Maximize("Reach", "people", t => t.Reach, from: 0, to: 1000, weight: 0.5)
            .Maximize("reach", "people", t => t.Reach, from: 0, to: 1000, weight: 0.5));
        Assert.StartsWith("The model M already has a criterion named 'reach'.", error.Message);
    }

    [Fact]
    public void An_empty_range_is_refused_by_the_name_of_its_criterion()
    {
        var error = Assert.Throws<ArgumentException>(() => WeightedScoring<Ticket>.Named("M", "1")
            .Minimize("Effort", "person-days", t => t.Effort, from: 60, to: 0, weight: 1));
        Assert.StartsWith(
            "The range of 'Effort' goes from 60 to 0: 'to' must be more than 'from', whichever end is the better one.", error.Message);
    }

    [Fact]
    public void Dividing_by_what_may_be_zero_is_refused()
    {
        var effort = ScoringInput<Ticket>.Of("Effort", "person-days", PermittedValues.NonNegative, t => t.Effort);
        var error = Assert.Throws<ArgumentException>(() => Factor<Ticket>.DividedBy(effort));
        Assert.StartsWith("The formula divides by Effort, which may be 0 (0 or more). Permit positive numbers only.", error.Message);
    }

    [Fact]
    public void Spans_that_are_too_short_are_refused_before_anything_is_written()
    {
        var scores = new double[] { 42 };
        var error = Assert.Throws<ArgumentException>(() => Rice.ScoreInto<Ticket>(new Ticket[2], scores, new bool[2]));
        Assert.StartsWith("scores holds 1, but there are 2 items.", error.Message);
        Assert.Equal(42, scores[0]);
    }
}
