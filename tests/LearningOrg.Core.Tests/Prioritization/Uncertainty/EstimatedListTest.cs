using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Formulas;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Core.Prioritization.Uncertainty;

namespace LearningOrg.Core.Tests.Prioritization.Uncertainty;

public class EstimatedListTest
{
    private sealed record Idea(string Title, double? Value, Estimate? Effort);

    private static readonly ValueEffort<Idea> Model = new(idea => idea.Value, _ => null);

    private static EstimatedList<Idea> Ranked(params Idea[] ideas) =>
        Model.PrioritizeEstimates(ideas, idea => idea.Title, (idea, input) => input.Name == "Effort" ? idea.Effort : null);

    [Fact]
    public void Overlapping_is_not_transitive_so_places_have_ranges_and_partners()
    {
        var ranked = Ranked(
            new("C", 35, Estimate.Between(10, 17.5)), new("A", 60, Estimate.Between(10, 12)), new("B", 33, Estimate.Between(6, 11)));
        Assert.Equal(
            [
                "1–2. A: 5.45454545455 (Value/effort 1), from 5 to 6",
                "1–3. B: 3.88235294118 (Value/effort 1), from 3 to 5.5",
                "2–3. C: 2.54545454545 (Value/effort 1), from 2 to 3.5",
            ],
            ranked.Select(place => place.ToString()));
        Assert.Equal(["B", "A C", "B"], ranked.Select(place => string.Join(" ", place.TiedWith.Select(other => other.Id))));
        Assert.Equal("3 ranked by Value/effort 1, 3 of them with uncertain scores, 0 without a score", ranked.ToString());
    }

    [Fact]
    public void Ranges_that_only_touch_may_tie_but_neither_passes_the_other()
    {
        var ranked = Ranked(new("A", 60, Estimate.Between(10, 12)), new("B", 60, Estimate.Between(12, 20)));
        Assert.Equal(["1 1 B", "1 2 A"], ranked.Select(place => $"{place.Rank} {place.WorstRank} {place.TiedWith[0].Id}"));
    }

    [Fact]
    public void What_is_not_estimated_is_read_by_the_model_itself()
    {
        var ranked = Ranked(new Idea("A", 60, Estimate.ThreePoint(10, 11, 12)));
        Assert.Equal("5.45454545455 = 60 Value ÷ 11 Effort", ranked[0].Breakdown.ToString());
        Assert.Equal(Estimate.Exactly(60), ranked[0].EstimateOf("value"));
        Assert.Equal(Estimate.ThreePoint(10, 11, 12), ranked[0].EstimateOf("Effort"));
        Assert.Null(ranked[0].EstimateOf("Reach"));
    }

    [Fact]
    public void What_cannot_be_scored_stands_apart_with_its_reason()
    {
        var ranked = Ranked(
            new("A", 1, null),
            new("B", 1, Estimate.Between(0, 3)),
            new("C", -1, Estimate.Exactly(0)),
            new("D", 1e308, Estimate.Between(0.1, 3)),
            new("E", 1, Estimate.Between(1, 3)));
        Assert.Equal("E", Assert.Single(ranked).Id);
        Assert.Equal(
            [
                "A: No Value/effort score: Effort is missing (needed: more than 0).",
                "B: No Value/effort score: Effort is 0 in the estimate 0 to 3 (allowed: more than 0).",
                "C: No Value/effort score: Value is -1 (allowed: 0 or more) and Effort is 0 (allowed: more than 0).",
                "D: No Value/effort score: its inputs are permitted, but multiply to more than a number can hold.",
            ],
            ranked.Unscored.Select(item => item.ToString()));
    }

    [Fact]
    public void A_stated_number_must_be_on_the_scale_and_the_middle_of_a_range_need_not()
    {
        var model = new Wsjf<Estimate>(_ => 5, _ => 3, _ => 0, size => size.Likely, "backlog");
        EstimatedList<Estimate> Of(Estimate size) => model.PrioritizeEstimates([size], _ => "A", (known, input) => input.Name == "Job size" ? known : null);
        Assert.Equal((8 / 8.0, 8 / 5.0), Of(Estimate.Between(5, 8)).Select(place => (place.LeastScore.Value, place.GreatestScore.Value)).Single());
        Assert.Equal(
            "A: No WSJF score: Job size is 6 in the estimate 5 to 8 (allowed: 1, 2, 3, 5, 8, 13 or 20).",
            Of(Estimate.ThreePoint(5, 6, 8)).Unscored.Single().ToString());
    }

    [Fact]
    public void What_is_divided_by_must_not_have_zero_within()
    {
        var divisor = ScoringInput<Estimate>.Of("Sign", "sign", PermittedValues.OneOf(-1, 1), _ => null);
        var model = new Own(ScoringFormula<Estimate>.Of(
            ScoringModelId.Of("Own", "1", "points"), Term<Estimate>.Of("Inverse", Factor<Estimate>.Fixed("one", 1), Factor<Estimate>.DividedBy(divisor))));
        var ranked = model.PrioritizeEstimates([Estimate.Between(-1, 1)], _ => "A", (known, _) => known);
        Assert.Equal("A: No Own score: Sign is 0 in the estimate -1 to 1 (allowed: -1 or 1).", ranked.Unscored.Single().ToString());
    }

    [Fact]
    public void An_input_that_enters_both_ways_widens_the_range_beyond_the_truth()
    {
        // x × 2 − x × 1 is x, from 1 to 2; step by step it is from 2 − 2 to 4 − 1.
        var input = ScoringInput<Estimate>.Of("x", "points", PermittedValues.Any, _ => null);
        var model = new Own(ScoringFormula<Estimate>.Of(
            ScoringModelId.Of("Own", "1", "points"),
            Term<Estimate>.Of("Gain", Factor<Estimate>.Times(input), Factor<Estimate>.Fixed("two", 2)),
            Term<Estimate>.Of("Loss", Factor<Estimate>.Times(input), Factor<Estimate>.Fixed("minus one", -1))));
        var place = model.PrioritizeEstimates([Estimate.Between(1, 2)], _ => "A", (known, _) => known)[0];
        Assert.Equal((0, 1.5, 3), (place.LeastScore.Value, place.Score.Value, place.GreatestScore.Value));
    }

    [Fact]
    public void A_policy_ranks_estimates_by_its_criteria()
    {
        var policy = PolicyTemplates.For(PolicyModel.Cd3)!;
        var ranked = policy.PrioritizeEstimates(
            [("A", Estimate.Between(2, 4)), ("B", Estimate.Exactly(1))],
            item => item.Item1,
            (item, criterion) => criterion.Input == "duration" ? item.Item2 : Estimate.Exactly(12));
        Assert.Equal(["1 B 12 12", "2 A 3 6"], ranked.Select(place => $"{place.Rank} {place.Id} {place.LeastScore.Value} {place.GreatestScore.Value}"));
        Assert.Equal("Default CD3", ranked.Model.Name);
    }

    [Fact]
    public void Places_are_found_by_id_and_by_position()
    {
        var ranked = Ranked(new("A", 1, Estimate.Exactly(1)), new("B", 2, Estimate.Exactly(1)));
        Assert.True(ranked.TryFind("A", out var place));
        Assert.Equal(ranked[1], place);
        Assert.False(ranked.TryFind("C", out place));
        Assert.Equal("(unassigned)", place.ToString());
        Assert.Throws<InvalidOperationException>(() => default(EstimatedItem<Idea>).Rank);
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => ranked[2]);
        Assert.Contains("the list ranks 2 items", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_model_names_its_inputs_as_a_policy_names_its_criteria() => Assert.All(PolicyTemplates.All, policy =>
        Assert.Equal(
            policy.Criteria.Select(criterion => criterion.Name).Order(StringComparer.Ordinal),
            policy.Bind<object>((_, _) => null).Formula.Inputs.Select(input => input.Name).Order(StringComparer.Ordinal)));

    [Fact]
    public void An_item_without_an_id_and_an_estimate_that_is_none_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Model.PrioritizeEstimates([new("A", 1, null)], _ => null!, (_, _) => null));
        var error = Assert.Throws<ArgumentException>(() => Ranked(new Idea("A", 1, default(Estimate))));
        Assert.StartsWith("The estimate of Effort is unassigned: it is the default Estimate. Give null where nothing is known.", error.Message);
    }

    private sealed record Own(ScoringFormula<Estimate> Formula) : IScoringModel<Estimate>;
}
