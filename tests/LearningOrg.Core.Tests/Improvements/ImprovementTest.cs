using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Improvements.Work;

namespace LearningOrg.Core.Tests.Improvements;

public class ImprovementTest
{
    private static readonly DateTimeOffset At = ImprovementArbitraries.Start;
    private static readonly ImprovementId Id = ImprovementId.Of("CIM0000007");
    private static readonly ActorId Ada = ActorId.Of("ada");
    private static readonly Score Score = Score.Of(250, ScoringModelId.Of("RICE", "1", "points"));

    private static readonly ImprovementDetails Details = new()
    {
        Description = "One call in three is a second call.",
        SourceReference = "PRB0000042",
        Service = "Identity",
        Category = "Access",
        Inputs = [PriorityInput.Of("reach", 120, "calls per month"), PriorityInput.Of("effort", 1.5, "person-months")],
    };

    [Fact]
    public void A_raised_improvement_tells_all_that_was_told()
    {
        var (now, happened) = Improvement.Raise(Id, "Stop the second call", ImprovementSource.KpiMonitoring, Ada, At, Details);

        Assert.Equal(new ImprovementRaised(Id, Ada, At, "Stop the second call", ImprovementSource.KpiMonitoring, Details), happened);
        Assert.Equal(Id, now.Id);
        Assert.Equal("Stop the second call", now.Title);
        Assert.Equal(ImprovementSource.KpiMonitoring, now.Source);
        Assert.Equal("One call in three is a second call.", now.Description);
        Assert.Equal("PRB0000042", now.SourceReference);
        Assert.Equal("Identity", now.Service);
        Assert.Equal("Access", now.Category);
        Assert.Equal(Details.Inputs, now.Inputs);
        Assert.Equal(Ada, now.RaisedBy);
        Assert.Equal(At, now.RaisedAt);
        Assert.Equal(ImprovementStage.Raised, now.Stage);
        Assert.Null(now.Assessment);
        Assert.Null(now.Ending);
        Assert.Equal(At, now.LastEventAt);
        Assert.Equal(1, now.Revision);
    }

    [Fact]
    public void A_new_assessment_replaces_the_last_one_and_a_rejection_keeps_it()
    {
        var better = Score.Of(300, Score.Model);
        var assessed = Accept(ImprovementChartTest.At(ImprovementStage.Assessed).Assess(better, ActorId.Of("grace"), At.AddDays(1)));
        Assert.Equal(new Assessment(better, ActorId.Of("grace"), At.AddDays(1)), assessed.Assessment);

        var rejected = Accept(assessed.Reject("No owner in this budget year", Ada, At.AddDays(2)));
        Assert.Equal(assessed.Assessment, rejected.Assessment);
        Assert.Equal(new Ending("No owner in this budget year", Other: null, At.AddDays(2)), rejected.Ending);
        Assert.Equal(At.AddDays(2), rejected.LastEventAt);
    }

    [Fact]
    public void A_verb_in_the_instant_of_the_last_event_is_in_sequence() =>
        Assert.True(ImprovementChartTest.At(ImprovementStage.Raised).Triage(Ada, At.ToOffset(TimeSpan.FromHours(5))).IsT0);

    [Fact]
    public void An_input_is_found_whatever_the_case_and_a_missing_one_is_null()
    {
        var improvement = Improvement.Raise(Id, "Stop the second call", ImprovementSource.Idea, Ada, At, Details).Now;
        Assert.Equal(120, improvement.Input("Reach")?.Value);
        Assert.Null(improvement.Input("impact"));
        Assert.Throws<ArgumentNullException>("name", () => improvement.Input(null!));
    }

    [Fact]
    public void The_inputs_are_copied_at_the_door()
    {
        var inputs = new[] { PriorityInput.Of("reach", 120, "calls per month") };
        var improvement = Improvement.Raise(Id, "Title", ImprovementSource.Idea, Ada, At, new ImprovementDetails { Inputs = inputs }).Now;
        inputs[0] = PriorityInput.Of("reach", 1, "calls per month");
        Assert.Equal(120, improvement.Inputs[0].Value);
    }

    [Fact(DisplayName = "INV-10 what an entry needs is asked for at the door")]
    public void Raise_refuses_what_is_no_entry()
    {
        var source = ImprovementSource.Idea;
        Assert.Throws<ArgumentException>("id", () => Improvement.Raise(default, "Title", source, Ada, At));
        Assert.Throws<ArgumentException>("title", () => Improvement.Raise(Id, " ", source, Ada, At));
        Assert.Throws<ArgumentNullException>("title", () => Improvement.Raise(Id, null!, source, Ada, At));
        Assert.Throws<ArgumentNullException>("source", () => Improvement.Raise(Id, "Title", null!, Ada, At));
        Assert.Throws<ArgumentException>("by", () => Improvement.Raise(Id, "Title", source, default, At));
        Assert.Throws<ArgumentException>("at", () => Improvement.Raise(Id, "Title", source, Ada, default));
    }

    [Fact]
    public void A_programmers_mistake_throws_in_every_verb()
    {
        var triaged = ImprovementChartTest.At(ImprovementStage.Triaged);
        Assert.Throws<ArgumentException>("by", () => triaged.Triage(default, At));
        Assert.Throws<ArgumentException>("by", () => triaged.Assess(Score, default, At));
        Assert.Throws<ArgumentException>("score", () => triaged.Assess(default, Ada, At));
        Assert.Throws<ArgumentException>("by", () => triaged.Reject("No owner", default, At));
        Assert.Throws<ArgumentException>("reason", () => triaged.Reject("\t", Ada, At));
        Assert.Throws<ArgumentNullException>("reason", () => triaged.Reject(null!, Ada, At));
    }

    [Fact]
    public void Details_are_never_blank_and_input_names_are_unique()
    {
        Assert.Throws<ArgumentException>("Description", () => new ImprovementDetails { Description = "" });
        Assert.Throws<ArgumentException>("SourceReference", () => new ImprovementDetails { SourceReference = " " });
        Assert.Throws<ArgumentException>("Service", () => new ImprovementDetails { Service = " " });
        Assert.Throws<ArgumentException>("Category", () => Details with { Category = " " });
        Assert.Throws<ArgumentNullException>("Inputs", () => new ImprovementDetails { Inputs = null! });
        Assert.Throws<ArgumentNullException>("Inputs[0]", () => new ImprovementDetails { Inputs = [null!] });
        Assert.Throws<ArgumentException>("Tags", () => new ImprovementDetails { Tags = ["quick", "quick"] });
        Assert.Throws<ArgumentException>("Strategies[0]", () => new ImprovementDetails { Strategies = [" "] });
        var twice = Assert.Throws<ArgumentException>("Inputs", () => new ImprovementDetails
        {
            Inputs = [PriorityInput.Of("reach", 1, "calls"), PriorityInput.Of("Reach", 2, "calls")],
        });
        Assert.StartsWith("'Reach' stands twice in Inputs. Name each once.", twice.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void An_input_is_a_finite_number(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(value), () => PriorityInput.Of("reach", value, "calls"));

    [Fact]
    public void An_input_has_a_name_and_a_unit()
    {
        Assert.Throws<ArgumentException>("name", () => PriorityInput.Of(" reach", 1, "calls"));
        Assert.Throws<ArgumentException>("unit", () => PriorityInput.Of("reach", 1, ""));
    }

    [Fact]
    public void The_default_id_stands_for_none()
    {
        Assert.True(default(ImprovementId).IsUnassigned);
        Assert.Equal("(unassigned)", default(ImprovementId).ToString());
        Assert.Equal(string.Empty, default(ImprovementId).Value);
        Assert.False(Id.IsUnassigned);
        Assert.Throws<ArgumentException>("value", () => ImprovementId.Of("CIM0000007 "));
        Assert.Throws<ArgumentException>("value", () => ImprovementId.Of(""));
    }

    [Fact]
    public void An_outcome_is_never_null_inside()
    {
        Assert.Throws<ArgumentNullException>(() => new ImprovementOutcome((NotPermitted)null!));
        Assert.Throws<ArgumentNullException>(() => new ImprovementOutcome((OutOfSequence)null!));
        Assert.Throws<ArgumentNullException>(() => new ImprovementOutcome((Accepted<Improvement, ImprovementEvent>)null!));
    }

    private static Improvement Accept(ImprovementOutcome outcome) =>
        outcome.TryAccept(out var now, out var refusal) ? now : throw new InvalidOperationException(refusal.Message);
}
