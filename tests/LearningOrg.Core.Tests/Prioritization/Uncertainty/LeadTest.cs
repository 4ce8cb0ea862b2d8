using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Uncertainty;

namespace LearningOrg.Core.Tests.Prioritization.Uncertainty;

public class LeadTest
{
    private sealed record Job(string Id, double Value, double Urgency, Estimate Size);

    private static readonly Wsjf<Job> Sum = new(job => job.Value, job => job.Urgency, _ => 1, _ => null, "backlog");

    private static readonly ValueEffort<Job> Product = new(job => job.Value, _ => null);

    private static EstimatedList<Job> Ranked(IScoringModel<Job> model, params Job[] jobs) =>
        model.PrioritizeEstimates(jobs, job => job.Id, (job, input) => input.Name is "Job size" or "Effort" ? job.Size : null);

    [Fact]
    public void A_sum_leads_by_its_parts()
    {
        // A: (8 + 1 + 1) ÷ 2; B: (3 + 5 + 1) ÷ 2.
        var ranked = Ranked(Sum, new("A", 8, 1, Estimate.Exactly(2)), new("B", 3, 5, Estimate.Exactly(2)));
        var lead = ranked.Lead("B", "A");
        Assert.Equal("A outranks B by 0.50: +2.50 Business value, −2.00 Time criticality.", lead.ToString());
        Assert.Equal(("A", "B", false, false, false, 0.5, null), (lead.Above, lead.Below, lead.IsTie, lead.IsOpen, lead.IsProduct, lead.Gap, lead.Ratio));
        Assert.Equal(["+2.5 Business value", "−2 Time criticality", "+0 Risk reduction"], lead.Parts.Select(part => part.ToString()));
    }

    [Fact]
    public void A_product_leads_by_its_factors_and_estimates_may_leave_that_open()
    {
        // A: 8 ÷ 4, between 1 and 4; B: 3 ÷ 2.
        var ranked = Ranked(Product, new("A", 8, 0, Estimate.ThreePoint(2, 4, 8)), new("B", 3, 0, Estimate.Exactly(2)));
        var lead = ranked.Lead("A", "B");
        Assert.Equal("A scores 1.33 × B: Value × 2.67, Effort × 0.5. The estimates leave the order open.", lead.ToString());
        Assert.True(lead.IsProduct && lead.IsOpen);
        Assert.Equal((8 / 3.0, 0.5), (lead.Parts[0].Ratio, lead.Parts[1].Ratio));
        Assert.Equal("Effort × 0.5", lead.Parts[1].ToString());
    }

    [Fact]
    public void Where_a_factor_is_zero_there_is_no_ratio()
    {
        var lead = Ranked(Product, new("A", 8, 0, Estimate.Exactly(4)), new("B", 0, 0, Estimate.Exactly(2))).Lead("A", "B");
        Assert.Equal("A outranks B by 2.", lead.ToString());
        Assert.Equal("Value 8 against 0", lead.Parts[0].ToString());
        Assert.Null(lead.Ratio);
    }

    [Fact]
    public void Of_two_that_tie_the_one_asked_for_is_first()
    {
        var ranked = Ranked(Product, new("A", 8, 0, Estimate.Exactly(4)), new("B", 4, 0, Estimate.Exactly(2)));
        Assert.Equal("B and A tie: Value × 0.5, Effort × 2.", ranked.Lead("B", "A").ToString());
        Assert.False(ranked.Lead("B", "A").IsOpen);
    }

    [Fact]
    public void Who_has_no_score_is_not_compared()
    {
        var ranked = Ranked(Product, new("A", 8, 0, Estimate.Exactly(4)), new("B", 4, 0, Estimate.Exactly(0)));
        Assert.StartsWith(
            "'B' has no score to compare. No Value/effort score: Effort is 0 (allowed: more than 0).",
            Assert.Throws<ArgumentException>("other", () => ranked.Lead("A", "B")).Message);
        Assert.StartsWith("No item has the id 'C'.", Assert.Throws<ArgumentException>("id", () => ranked.Lead("C", "A")).Message);
        Assert.StartsWith("'A' is compared with itself.", Assert.Throws<ArgumentException>("other", () => ranked.Lead("A", "A")).Message);
    }

    [Property(DisplayName = "the parts of a lead add up to its gap, or multiply to its ratio")]
    public Property Leads_add_up() => Prop.ForAll(
        (from model in Gen.Elements(Guess.Models) from guesses in Guess.Several.Where(guesses => guesses.Length > 1) select (model.Model, guesses)).ToArbitrary(),
        given =>
        {
            var lead = Guess.Ranked(given.Model, given.guesses).Lead("G0", "G1");
            Assert.True(lead.Gap >= -1e-9);
            if (!lead.IsProduct)
            {
                Assert.Equal(lead.Gap, lead.Parts.Sum(part => part.Amount!.Value), 1e-9);
            }
            else if (lead.Ratio is { } ratio)
            {
                Assert.Equal(1, lead.Parts.Aggregate(1.0, (product, part) => product * part.Ratio!.Value) / ratio, 1e-9);
            }
        });
}
