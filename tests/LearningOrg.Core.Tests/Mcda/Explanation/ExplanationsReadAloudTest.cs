using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Explanation;
using LearningOrg.Core.Mcda.Methods;

namespace LearningOrg.Core.Tests.Mcda.Explanation;

/// <summary>Explanations and refusals, read aloud.</summary>
public class ExplanationsReadAloudTest
{
    private static readonly DecisionMatrix Decision = Decisions.Plans;
    private static readonly WeightedSum InRanges = Decisions.PlansInRanges;

    [Fact]
    public void A_lead_in_one_sentence()
    {
        var why = Explain.Lead(Decision, InRanges, "B", "A");
        Assert.Equal("A outranks B by 0.12: +0.20 Value, −0.08 Effort.", why.ToString());
        Assert.Equal(["+0.2 Value", "−0.08 Effort"], why.Differences.Select(part => part.ToString()));
    }

    [Fact]
    public void A_score_in_one_sentence()
    {
        var why = Explain.Score(Decision, InRanges, "A");
        Assert.Equal("A scores 0.730: +0.450 Value, +0.280 Effort.", why.ToString());
        Assert.Equal("+0.45 Value", why.Contributions[0].ToString());
    }

    [Fact]
    public void Less_can_be_better()
    {
        var spotis = new Spotis([(0, 12), (0, 20)]);
        Assert.Equal("B scores 0.390 (less is better): +0.350 Value, +0.040 Effort.", Explain.Score(Decision, spotis, "B").ToString());
        Assert.Equal("A outranks B by 0.12: +0.20 Value, −0.08 Effort.", Explain.Lead(Decision, spotis, "A", "B").ToString());
    }

    [Fact]
    public void Those_that_tie_do()
    {
        Assert.Equal("A and C tie.", Explain.Lead(Decision, InRanges, "C", "A").ToString());
        var level = Published.Decision([1, 1], [1, 1], [2, 4], [4, 2]);
        Assert.Equal("A1 and A2 tie: −0.25 C1, +0.25 C2.", Explain.Lead(level, new WeightedSum(), "A1", "A2").ToString());
    }

    [Fact]
    public void Flows_and_shares_are_called_so()
    {
        var flows = Explain.Lead(Decision, new Promethee(), "A", "B");
        Assert.Equal("A outranks B by 0.30: +0.90 Value, −0.60 Effort (unicriterion flows).", flows.ToString());
        var both = new Game(has => has[0] * has[1]);
        var matrix = Published.Decision([1, 1], [1, 1], [1, 3], [0, 1]);
        Assert.Equal("A1 outranks A2 by 3.0: +2.0 C1, +1.0 C2 (Shapley shares).", Explain.Lead(matrix, both, "A1", "A2").ToString());
        Assert.Equal(
            "A1 scores 3.00: 0.00 with the worst number of each criterion, +2.00 C1, +1.00 C2 (Shapley shares).",
            Explain.Score(matrix, both, "A1").ToString());
    }

    [Fact]
    public void Flips_in_one_sentence()
    {
        var flips = Explain.Flips(Decision, InRanges, "A", "B");
        Assert.Equal("B would be above A if Value of A fell from 9 below 6.6.", flips[0].ToString());
        Assert.Equal("B would be above A if Effort of A rose from 6 above 12.", flips[2].ToString());
        var tried = Explain.Flips(Published.Decision([3, 1], [1, 1], [8, 4], [10, 3], [9, 1]), new WeightedSum(), "A1", "A2");
        Assert.Equal(
            [
                "A1 would be above A2 if C2 of A2 fell from 3 below about 1.6.",
                "A1 would be above A2 if C1 of A1 rose from 8 above about 9.16667.",
                "A1 would be above A2 if C1 of A2 fell from 10 below about 8.75.",
            ],
            tried.Select(flip => flip.ToString()));
        Assert.All(tried, flip => Assert.False(flip.IsExact));
    }

    [Theory]
    [InlineData(1, "A1 outranks A2 by 1.0: +1.0 C1 (Shapley shares).")]
    [InlineData(12345.678, "A1 outranks A2 by 12346: +12346 C1 (Shapley shares).")]
    [InlineData(0.0034, "A1 outranks A2 by 0.0034: +0.0034 C1 (Shapley shares).")]
    [InlineData(3.5e-20, "A1 outranks A2 by 3.5E-20: +3.5E-20 C1 (Shapley shares).")]
    public void Numbers_have_as_many_decimals_as_the_lead_needs(double lead, string sentence) => Assert.Equal(
        sentence, Explain.Lead(Published.Decision([1], [1], [lead], [0]), new Game(has => has[0]), "A1", "A2").ToString());

    [Fact]
    public void A_change_too_small_for_six_digits_is_told_apart()
    {
        var flip = new Flip("A", "B", "A", Criterion.Maximize("Value"), 8, 7.9999999, 1e-8, true);
        Assert.Equal("B would be above A if Value of A fell from 8 below 7.9999999.", flip.ToString());
    }

    [Fact]
    public void What_rounds_to_nothing_is_left_unsaid()
    {
        var sum = new Game(has => has[0] + has[1]);
        Assert.Equal(
            "A1 outranks A2 by 1.0: +1.0 C1 (Shapley shares).",
            Explain.Lead(Published.Decision([1, 1], [1, 1], [1, 0.001], [0, 0]), sum, "A1", "A2").ToString());
    }

    [Fact]
    public void Names_that_nobody_has_are_refused()
    {
        Refused("'X' is no alternative of the decision; there are A, B and C.", () => Explain.Score(Decision, InRanges, "X"));
        Refused("'X' is no alternative of the decision; there are A, B and C.", () => Explain.Lead(Decision, InRanges, "A", "X"));
        Refused("'a' is no alternative of the decision; there are A, B and C.", () => Explain.Flips(Decision, InRanges, "a", "B"));
        Refused("'A' cannot be above or below itself.", () => Explain.Lead(Decision, InRanges, "A", "A"));
        var single = Published.Decision([1], [1], [3]);
        Refused("'X' is no alternative of the decision; there is only A1.", () => Explain.Score(single, new Topsis(), "X"));
        var many = Published.Decision([1], [1], [.. Enumerable.Range(1, 12).Select(row => new double[] { row })]);
        Refused(
            "'X' is no alternative of the decision; there are A1, A2, A3, A4, A5, A6, A7, A8, A9, A10 and 2 more.",
            () => Explain.Score(many, new Topsis(), "X"));
    }

    [Fact]
    public void More_than_twelve_criteria_are_not_shared_out()
    {
        var ones = Enumerable.Repeat(1.0, 13).ToArray();
        var matrix = Published.Decision(ones, [.. ones.Select(_ => 1)], [.. ones.Select((_, place) => 2.0 + place)], ones);
        Refused(
            "TOPSIS is no sum of criteria, and to share out 13 of them takes 2^13 rankings. 'A1' may differ on 12 criteria at most",
            () => Explain.Lead(matrix, new Topsis(), "A1", "A2"));
        Assert.Equal(13, Explain.Lead(matrix.With(0, 7, 1), new Topsis(), "A1", "A2").Differences.Count);
        Assert.Equal(13, Explain.Lead(matrix, new WeightedSum(), "A1", "A2").Differences.Count);
    }

    [Fact]
    public void What_the_method_refuses_on_the_way_is_said()
    {
        // The mean of 20, −9 and −8 is positive, that of −9, −9 and −8 is not.
        var matrix = Published.Decision([1, 1], [1, 1], [20, 1], [-9, 2], [-8, 1]);
        Refused(
            "EDAS takes the decision, but not with 'A1' changed on some criteria, which its Shapley shares need: 'C1' goes from -9 to -8;",
            () => Explain.Lead(matrix, new Edas(), "A1", "A2"));
    }

    [Fact]
    public void Scores_that_are_no_numbers_are_refused() => Refused(
        "game gives 'A1' no finite score",
        () => Explain.Score(Published.Decision([1], [1], [1], [0]), new Game(has => 1 / (1 - has[0])), "A1"));

    private static void Refused(string message, Func<object> explain) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => { _ = explain(); }).Message);
}
