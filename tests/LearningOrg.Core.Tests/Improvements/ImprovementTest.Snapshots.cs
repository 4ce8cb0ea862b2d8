using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Snapshots;

namespace LearningOrg.Core.Tests.Improvements;

/// <summary>The way back from a snapshot trusts nothing; each error names the member.</summary>
public class ImprovementSnapshotTest
{
    private static readonly ImprovementSnapshot Raised = ImprovementChartTest.At(ImprovementStage.Raised).ToSnapshot() with
    {
        Details = new() { Inputs = [new("reach", 120, "calls per month")] },
    };

    private static readonly ImprovementSnapshot Assessed = ImprovementChartTest.At(ImprovementStage.Assessed).ToSnapshot();

    private static readonly ImprovementSnapshot Rejected = ImprovementChartTest.At(ImprovementStage.Rejected).ToSnapshot();

    public static TheoryData<string, ImprovementSnapshot, string> Broken { get; } = new()
    {
        { "SchemaVersion", Raised with { SchemaVersion = 2 }, "SchemaVersion is 2, but this library reads 1 only." },
        { "SchemaVersion", Raised with { SchemaVersion = 0 }, "SchemaVersion is 0, but this library reads 1 only." },
        { "Id", Raised with { Id = "" }, "Id must not be blank." },
        { "Id", Raised with { Id = " CIM1" }, "Id must have no white space around it, but was ' CIM1'." },
        { "Title", Raised with { Title = " " }, "Title must not be blank." },
        { "Details.Description", Raised with { Details = new() { Description = "" } }, "Details.Description must not be blank." },
        { "Details.SourceReference", Raised with { Details = new() { SourceReference = "" } }, "Details.SourceReference must not be blank." },
        { "Details.Service", Raised with { Details = new() { Service = "" } }, "Details.Service must not be blank." },
        { "Details.Category", Raised with { Details = new() { Category = "" } }, "Details.Category must not be blank." },
        {
            "Source", Raised with { Source = "Idea" },
            "'Idea' is not a code of ImprovementSource. Allowed: customer-service-review, staff-suggestion, internal-process-review, " +
            "kpi-monitoring, assessment-or-benchmark, supplier-review, major-incident-review, problem-review, change-review, " +
            "project-implementation-review, post-mortem, idea or external-lesson."
        },
        {
            "Stage", Raised with { Stage = "Approved" },
            "'Approved' is not a code of ImprovementStage. Allowed: raised, triaged, assessed, approved, in-progress, verifying, achieved, " +
            "not-achieved, sustained, regressed, on-hold, rejected, withdrawn, duplicate or superseded."
        },
        { "RaisedBy", Raised with { RaisedBy = "" }, "RaisedBy must not be blank." },
        { "RaisedAt", Raised with { RaisedAt = default }, "RaisedAt is the default instant, which stands for none." },
        { "Revision", Raised with { Revision = 0 }, "Revision must be at least 1." },
        { "Details.Inputs[0].Name", Raised with { Details = new() { Inputs = [new("", 1, "calls")] } }, "Details.Inputs[0].Name must not be blank." },
        { "Details.Inputs[0].Value", Raised with { Details = new() { Inputs = [new("reach", double.NaN, "calls")] } }, "Details.Inputs[0].Value must be a finite number." },
        { "Details.Inputs[0].Unit", Raised with { Details = new() { Inputs = [new("reach", 1, "")] } }, "Details.Inputs[0].Unit must not be blank." },
        { "Details.Inputs[0].Value", Raised with { Details = new() { Inputs = [new("reach", null, "calls")] } }, "Details.Inputs[0].Value is missing. Give it, or the two ends of a range." },
        {
            "Details.Inputs[0].Low", Raised with { Details = new() { Inputs = [new("reach", 2, "calls", High: 3)] } },
            "Details.Inputs[0].Low is missing, though there is a High. Give both or neither."
        },
        {
            "Details.Inputs[0].High", Raised with { Details = new() { Inputs = [new("reach", null, "calls", Low: 3)] } },
            "Details.Inputs[0].High is missing, though there is a Low. Give both or neither."
        },
        { "Details.Inputs[0].Low", Raised with { Details = new() { Inputs = [new("reach", 2, "calls", double.NaN, 3)] } }, "Details.Inputs[0].Low must be a finite number." },
        { "Details.Inputs[0].High", Raised with { Details = new() { Inputs = [new("reach", 2, "calls", 1, double.PositiveInfinity)] } }, "Details.Inputs[0].High must be a finite number." },
        {
            "Details.Inputs[0].High", Raised with { Details = new() { Inputs = [new("reach", 5, "calls", 1, 3)] } },
            "Details.Inputs[0].High does not fit: of 5 (1 to 3) the numbers must not fall, and their range must be finite."
        },
        {
            "Details.Inputs[0].High", Raised with { Details = new() { Inputs = [new("reach", null, "calls", 3, 1)] } },
            "Details.Inputs[0].High does not fit: of 3 to 1 the numbers must not fall, and their range must be finite."
        },
        {
            "Details.Inputs[1].Name", Raised with { Details = new() { Inputs = [new("reach", 1, "calls"), new("Reach", 2, "calls")] } },
            "'Reach' stands twice. Name each once."
        },
        {
            "LastEventAt", Raised with { LastEventAt = Raised.RaisedAt.AddSeconds(-1) },
            "LastEventAt contradicts the rest of CIM0000007: it was raised at 2026-03-01T09:00:00+00:00, and that is later."
        },
        {
            "Score", Raised with { Stage = "assessed" },
            "Score contradicts the rest of CIM0000007: once it is Assessed it has a score."
        },
        {
            "Score", Assessed with { Stage = "triaged" },
            "Score contradicts the rest of CIM0000007: while it is Triaged it has no score."
        },
        { "Score.Value", Assessed with { Score = Assessed.Score! with { Value = double.PositiveInfinity } }, "Score.Value must be a finite number." },
        { "Score.Model", Assessed with { Score = Assessed.Score! with { Model = " " } }, "Score.Model must not be blank." },
        { "AssessedBy", Assessed with { AssessedBy = null }, "AssessedBy is missing beside the score. Give both or neither." },
        { "AssessedAt", Assessed with { AssessedAt = null }, "AssessedAt is missing beside the score. Give both or neither." },
        {
            "AssessedAt", Raised with { AssessedAt = Raised.RaisedAt },
            "AssessedAt is given, though there is no score. Give both or neither."
        },
        {
            "AssessedAt", Assessed with { AssessedAt = Assessed.LastEventAt.AddSeconds(1) },
            "AssessedAt contradicts the rest of CIM0000007: it was raised at 2026-03-01T09:00:00+00:00, " +
            "and its last event was at 2026-03-01T09:00:00+00:00."
        },
        {
            "EndingReason", Rejected with { EndingReason = null, EndedAt = null },
            "EndingReason contradicts the rest of CIM0000007: it has such a reason exactly when it is Rejected, Withdrawn, Duplicate or Superseded."
        },
        {
            "EndingReason", Raised with { EndingReason = "No owner", EndedAt = Raised.RaisedAt },
            "EndingReason contradicts the rest of CIM0000007: it has such a reason exactly when it is Rejected, Withdrawn, Duplicate or Superseded."
        },
        { "EndingReason", Rejected with { EndingReason = "" }, "EndingReason must not be blank." },
    };

    [Theory(DisplayName = "INV-7 what no improvement would have written is an error that names the member")]
    [MemberData(nameof(Broken), DisableDiscoveryEnumeration = true)]
    public void Restore_refuses_what_no_improvement_would_have_written(string member, ImprovementSnapshot snapshot, string message)
    {
        var error = Assert.ThrowsAny<ArgumentException>(() => Improvement.Restore(snapshot));
        Assert.Equal(member, error.ParamName);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact(DisplayName = "INV-7 a missing text is an error that names the member")]
    public void Restore_refuses_missing_text()
    {
        Assert.Throws<ArgumentNullException>("Id", () => Improvement.Restore(Raised with { Id = null! }));
        Assert.Throws<ArgumentNullException>("Title", () => Improvement.Restore(Raised with { Title = null! }));
        Assert.Throws<ArgumentNullException>("Source", () => Improvement.Restore(Raised with { Source = null! }));
        Assert.Throws<ArgumentNullException>("Stage", () => Improvement.Restore(Raised with { Stage = null! }));
        Assert.Throws<ArgumentNullException>("RaisedBy", () => Improvement.Restore(Raised with { RaisedBy = null! }));
        Assert.Throws<ArgumentNullException>("Details.Inputs[0]", () => Improvement.Restore(Raised with { Details = new() { Inputs = [null!] } }));
        Assert.Throws<ArgumentNullException>("snapshot", () => Improvement.Restore(null!));
    }

    [Fact]
    public void Snapshots_are_equal_when_their_inputs_are()
    {
        Assert.Equal(Raised, Raised with { Details = new() { Inputs = [new("reach", 120, "calls per month")] } });
        Assert.NotEqual(Raised, Raised with { Details = new() { Inputs = [new("reach", 121, "calls per month")] } });
    }
}
