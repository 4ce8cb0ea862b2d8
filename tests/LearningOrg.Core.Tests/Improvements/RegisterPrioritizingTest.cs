using LearningOrg.Core.Improvements;
using LearningOrg.Core.Mcda.Robustness;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Core.Prioritization.Uncertainty;

namespace LearningOrg.Core.Tests.Improvements;

public class RegisterPrioritizingTest
{
    private static readonly ActorId Ada = ActorId.Of("ada");
    private static readonly DateTimeOffset At = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly PrioritizationPolicy Cd3 = PolicyTemplates.For(PolicyModel.Cd3)!;

    private static readonly ContinualImprovementRegister Register = Raise(
        Raise(
            Raise(
                Raise(
                    ContinualImprovementRegister.Open("Ours", Ada, At),
                    "CIM1", PriorityInput.Of("Cost of delay", 12, "EUR"), PriorityInput.Of("duration", Estimate.Between(2, 6), "weeks")),
                "CIM2", PriorityInput.Of("cost-of-delay", 12, "EUR"), PriorityInput.Of("Duration", Estimate.ThreePoint(3, 4, 12), "weeks")),
            "CIM3", PriorityInput.Of("cost_of_delay", 1, "EUR"), PriorityInput.Of("duration", 2, "weeks")),
        "CIM4", PriorityInput.Of("cost_of_delay", 1, "EUR"));

    [Fact]
    public void Entries_are_ranked_with_the_ranks_that_estimates_leave_open()
    {
        var ranked = Register.Prioritize(Cd3);
        Assert.Equal(
            ["1–2. CIM1: 3 (Default CD3 1.0), from 2 to 6", "1–2. CIM2: 3 (Default CD3 1.0), from 1 to 4", "3. CIM3: 0.5 (Default CD3 1.0)"],
            ranked.Select(place => place.ToString()));
        Assert.Equal(["CIM2"], ranked[0].TiedWith.Select(place => place.Id));
        Assert.Equal("CIM4: No Default CD3 score: Duration is missing (needed: more than 0).", ranked.Unscored.Single().ToString());
        Assert.Same(Register.Find(ImprovementId.Of("CIM1")), ranked[0].Item);
        Assert.Equal("3 = 12 Cost of delay ÷ 4 Duration", ranked[0].Breakdown.ToString());
    }

    [Fact]
    public void How_likely_the_ranks_are_is_told_on_request()
    {
        var shares = Register.Prioritize(Cd3).Acceptability(options: new SmaaOptions { Samples = 2000 });
        Assert.Equal(["CIM1", "CIM2", "CIM3"], shares.Alternatives);
        Assert.Equal(1, shares.Acceptability(2, 3));
        Assert.InRange(shares.Acceptability(0, 1), 0.5, 0.99);
    }

    [Fact]
    public void Rejected_entries_are_left_out()
    {
        Assert.True(Register.Apply(ImprovementId.Of("CIM1"), entry => entry.Reject("No budget", Ada, At)).TryAccept(out var now, out _));
        Assert.Equal(["CIM2", "CIM3"], now.Prioritize(Cd3).Select(place => place.Id));
    }

    [Fact]
    public void Of_two_inputs_with_the_same_key_the_first_counts()
    {
        var register = Raise(
            ContinualImprovementRegister.Open("Ours", Ada, At),
            "CIM1", PriorityInput.Of("cost of delay", 1, "EUR"), PriorityInput.Of("cost-of-delay", 2, "EUR"), PriorityInput.Of("duration", 1, "weeks"));
        Assert.Equal(1, register.Prioritize(Cd3)[0].Score.Value);
    }

    [Theory]
    [InlineData("Business Value")]
    [InlineData(" business-value ")]
    [InlineData("BUSINESS_VALUE")]
    public void Names_have_one_key_however_they_are_written(string name) => Assert.Equal("business_value", InputName.Key(name));

    [Fact]
    public void An_estimate_that_is_none_is_no_input() =>
        Assert.Throws<ArgumentException>("estimate", () => PriorityInput.Of("effort", default(Estimate), "weeks"));

    private static ContinualImprovementRegister Raise(ContinualImprovementRegister register, string id, params PriorityInput[] inputs) =>
        register.Raise(ImprovementId.Of(id), id, ImprovementSource.Idea, Ada, At, new ImprovementDetails { Inputs = inputs }).TryAccept(out var now, out _)
            ? now
            : throw new InvalidOperationException(id);
}
