// Tests of a host. [test project]
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Prioritization;
using Xunit;

namespace Portal.Tests;

public class RegisterTests
{
    private static readonly DateTimeOffset Monday = new(2026, 6, 1, 9, 0, 0, TimeSpan.Zero);

    private static readonly ActorId Ada = ActorId.Of("ada");

    [Fact]
    public void An_entry_is_triaged()
    {
        var raised = Improvement.Raise(ImprovementId.Of("CIM1"), "Phones", ImprovementSource.Idea, Ada, Monday).Now;
        var triaged = raised.Triage(Ada, Monday).AsT0.Now; // LO1003
        Assert.Equal(ImprovementStage.Triaged, triaged.Stage);
    }

    [Fact]
    public void An_entry_needs_an_actor()
    {
        var raised = Improvement.Raise(ImprovementId.Of("CIM1"), "Phones", ImprovementSource.Idea, Ada, Monday).Now;
        Assert.Throws<ArgumentException>(() => raised.Triage(default, Monday)); // no LO2001: the test expects the refusal
        Assert.Throws<ArgumentException>(() => raised.Approve(new ActorId(), Monday)); // no LO1002, LO2001: the same
        Assert.Throws<ArgumentException>(() => { _ = raised.Triage(default, Monday); }); // no LO2001: the same in a block
    }

    [Fact]
    public void Numbers_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Weight.Of(1.5)); // no LO2002: expected
        Assert.Throws<ArgumentException>(() => Weights.Of(0.5, 0.3, 0.3)); // no LO2003: expected
        var error = Record.Exception(() => Weights.Of([0.1, 0.2])); // no LO2003: expected
        Assert.NotNull(error);
        Assert.Throws<ArgumentException>(() => DecisionMatrix.FromRows(
            ["a", "a"], [Criterion.Maximize("x")], Weights.Equal(1), [[1.0], [2.0]])); // no LO2004: expected
    }

    [Theory]
    [InlineData(0.25)]
    public void Scores_are_compared_within_a_tolerance(double expected)
    {
        var score = Score.Of(expected, ScoringModelId.Of("m", "1", "u"));
        Assert.Equal(expected, score.Value, 12); // no LO2005: a tolerance in digits
        Assert.True(score.Value == expected); // LO2005
    }

    [Fact]
    public void Clocks_of_tests_are_clocks_too()
    {
        var raised = Improvement.Raise(ImprovementId.Of("CIM1"), "Phones", ImprovementSource.Idea, Ada, Monday).Now;
        Assert.True(raised.Triage(Ada, DateTimeOffset.Now).IsT0); // LO3001
    }
}
