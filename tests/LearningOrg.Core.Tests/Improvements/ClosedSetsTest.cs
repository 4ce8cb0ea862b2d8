using FsCheck.Xunit;
using LearningOrg.Core.Improvements;

namespace LearningOrg.Core.Tests.Improvements;

public class ClosedSetsTest
{
    [Fact]
    public void There_are_thirteen_sources_with_codes_of_their_own()
    {
        Assert.Equal(13, ImprovementSource.All.Count);
        Assert.Equal(13, ImprovementSource.All.Select(source => source.Code).Distinct().Count());
        Assert.Equal(Enumerable.Range(0, 13), ImprovementSource.All.Select(source => source.Order));
        Assert.All(ImprovementSource.All, source => Assert.Same(source, ImprovementSource.FromCode(source.Code)));
        Assert.All(ImprovementSource.All, source => Assert.Equal(source.Code, source.Name.ToLowerInvariant().Replace(' ', '-')));
    }

    [Fact]
    public void A_stage_is_found_by_its_code_and_answers_for_itself()
    {
        Assert.Equal(Enumerable.Range(0, ImprovementStage.All.Count), ImprovementStage.All.Select(stage => stage.Order));
        Assert.All(ImprovementStage.All, stage => Assert.Same(stage, ImprovementStage.FromCode(stage.Code)));
        Assert.All(ImprovementStage.All, stage => Assert.Equal(
            stage.Code,
            stage.Match(
                raised: () => "raised",
                triaged: () => "triaged",
                assessed: () => "assessed",
                approved: () => "approved",
                inProgress: () => "in-progress",
                verifying: () => "verifying",
                achieved: () => "achieved",
                notAchieved: () => "not-achieved",
                sustained: () => "sustained",
                regressed: () => "regressed",
                onHold: () => "on-hold",
                rejected: () => "rejected",
                withdrawn: () => "withdrawn",
                duplicate: () => "duplicate",
                superseded: () => "superseded")));
    }

    [Property(DisplayName = "INV-7 an unknown code never becomes a default")]
    public bool An_unknown_code_fails(string? code) =>
        ImprovementStage.All.Any(stage => stage.Code == code)
        || Record.Exception(() => ImprovementStage.FromCode(code!)) is ArgumentException;

    [Fact]
    public void An_unknown_code_is_answered_with_those_allowed()
    {
        var error = Assert.Throws<ArgumentException>("code", () => ImprovementStage.FromCode("Raised"));
        Assert.StartsWith(
            "'Raised' is not a code of ImprovementStage. Allowed: raised, triaged, assessed, approved, in-progress, verifying, achieved, " +
            "not-achieved, sustained, regressed, on-hold, rejected, withdrawn, duplicate or superseded.",
            error.Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("code", () => ImprovementSource.FromCode("KPI"));
        Assert.Throws<ArgumentNullException>("code", () => ImprovementSource.FromCode(null!));
    }
}
