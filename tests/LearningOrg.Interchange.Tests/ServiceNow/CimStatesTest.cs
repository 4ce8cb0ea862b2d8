using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.ServiceNow;

namespace LearningOrg.Interchange.Tests.ServiceNow;

public class CimStatesTest
{
    // States and closure codes as the product documents them: "Improvement field descriptions", release Australia.
    private static readonly string[] Documented =
        ["New", "Accepted", "Assess", "Approved", "In Progress", "On Hold", "Monitor/Review", "Closed", "Canceled"];

    [Fact]
    public void Every_documented_state_and_closure_code_is_in_the_table()
    {
        Assert.Equal(Documented, CimStates.Labels);
        Assert.Equal(["Successful", "Unsuccessful", "Withdrawn"], CimStates.ClosureCodes);
    }

    [Theory]
    [InlineData("New", null, "raised")]
    [InlineData("Accepted", null, "triaged")]
    [InlineData("Assess", null, "assessed")]
    [InlineData("Approved", null, "approved")]
    [InlineData("In Progress", null, "in-progress")]
    [InlineData("On Hold", null, "on-hold")]
    [InlineData("Monitor/Review", null, "verifying")]
    [InlineData("Closed", "Successful", "achieved")]
    [InlineData("Closed", "Unsuccessful", "not-achieved")]
    [InlineData("Closed", "Withdrawn", "withdrawn")]
    [InlineData("Canceled", null, "rejected")]
    public void A_state_and_a_stage_mean_each_other(string state, string? code, string stage)
    {
        Assert.Equal(ImprovementStage.FromCode(stage), CimStates.Find(state, code)!.Stage);
        Assert.Equal((state, code), (CimStates.Of(ImprovementStage.FromCode(stage)).State, CimStates.Of(ImprovementStage.FromCode(stage)).ClosureCode));
    }

    [Theory]
    [InlineData("sustained", "Closed (Successful)")]
    [InlineData("regressed", "Closed (Unsuccessful)")]
    [InlineData("duplicate", "Canceled")]
    [InlineData("superseded", "Closed (Withdrawn)")]
    public void Stages_without_a_state_have_the_nearest(string stage, string state) =>
        Assert.Equal(state, CimStates.Of(ImprovementStage.FromCode(stage)).ToString());

    [Fact]
    public void Every_stage_has_a_state() => Assert.All(ImprovementStage.All, stage => Assert.Contains(CimStates.Of(stage), CimStates.All));

    [Theory]
    [InlineData("implement", "In Progress")]
    [InlineData("Review", "Monitor/Review")]
    [InlineData("CANCELLED", "Canceled")]
    [InlineData("on hold", "On Hold")]
    [InlineData("3", null)]
    public void States_go_by_other_names_too(string name, string? label) => Assert.Equal(label, CimStates.Label(name));
}
