using LearningOrg.Core.Improvements;

namespace LearningOrg.Core.Tests.Improvements;

/// <summary>The way back from a snapshot trusts nothing; each error names the member.</summary>
public class ImprovementSnapshotTest
{
    private static readonly ImprovementSnapshot Raised = ImprovementChartTest.At(ImprovementStage.Raised).ToSnapshot() with
    {
        Inputs = [new("reach", 120, "calls per month")],
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
        { "Description", Raised with { Description = "" }, "Description must not be blank." },
        { "SourceReference", Raised with { SourceReference = "" }, "SourceReference must not be blank." },
        { "Service", Raised with { Service = "" }, "Service must not be blank." },
        { "Category", Raised with { Category = "" }, "Category must not be blank." },
        {
            "Source", Raised with { Source = "Idea" },
            "'Idea' is not a code of ImprovementSource. Allowed: customer-service-review, staff-suggestion, internal-process-review, " +
            "kpi-monitoring, assessment-or-benchmark, supplier-review, major-incident-review, problem-review, change-review, " +
            "project-implementation-review, post-mortem, idea or external-lesson."
        },
        {
            "Stage", Raised with { Stage = "approved" },
            "'approved' is not a code of ImprovementStage. Allowed: raised, triaged, assessed or rejected."
        },
        { "RaisedBy", Raised with { RaisedBy = "" }, "RaisedBy must not be blank." },
        { "RaisedAt", Raised with { RaisedAt = default }, "RaisedAt is the default instant, which stands for none." },
        { "Revision", Raised with { Revision = 0 }, "Revision must be at least 1." },
        { "Inputs[0].Name", Raised with { Inputs = [new("", 1, "calls")] }, "Inputs[0].Name must not be blank." },
        { "Inputs[0].Value", Raised with { Inputs = [new("reach", double.NaN, "calls")] }, "Inputs[0].Value must be a finite number." },
        { "Inputs[0].Unit", Raised with { Inputs = [new("reach", 1, "")] }, "Inputs[0].Unit must not be blank." },
        { "Inputs[0].Value", Raised with { Inputs = [new("reach", null, "calls")] }, "Inputs[0].Value is missing. Give it, or the two ends of a range." },
        {
            "Inputs[0].Low", Raised with { Inputs = [new("reach", 2, "calls", High: 3)] },
            "Inputs[0].Low is missing, though there is a High. Give both or neither."
        },
        {
            "Inputs[0].High", Raised with { Inputs = [new("reach", null, "calls", Low: 3)] },
            "Inputs[0].High is missing, though there is a Low. Give both or neither."
        },
        { "Inputs[0].Low", Raised with { Inputs = [new("reach", 2, "calls", double.NaN, 3)] }, "Inputs[0].Low must be a finite number." },
        { "Inputs[0].High", Raised with { Inputs = [new("reach", 2, "calls", 1, double.PositiveInfinity)] }, "Inputs[0].High must be a finite number." },
        {
            "Inputs[0].High", Raised with { Inputs = [new("reach", 5, "calls", 1, 3)] },
            "Inputs[0].High does not fit: of 5 (1 to 3) the numbers must not fall, and their range must be finite."
        },
        {
            "Inputs[0].High", Raised with { Inputs = [new("reach", null, "calls", 3, 1)] },
            "Inputs[0].High does not fit: of 3 to 1 the numbers must not fall, and their range must be finite."
        },
        {
            "Inputs[1].Name", Raised with { Inputs = [new("reach", 1, "calls"), new("Reach", 2, "calls")] },
            "The input 'Reach' stands twice. Give each input a name of its own."
        },
        {
            "LastEventAt", Raised with { LastEventAt = Raised.RaisedAt.AddSeconds(-1) },
            "LastEventAt contradicts the rest of CIM0000007: it was raised at 2026-03-01T09:00:00+00:00, and that is later."
        },
        {
            "ScoreValue", Raised with { Stage = "assessed" },
            "ScoreValue contradicts the rest of CIM0000007: once it is Assessed it has a score."
        },
        {
            "ScoreValue", Assessed with { Stage = "triaged" },
            "ScoreValue contradicts the rest of CIM0000007: while it is Triaged it has no score."
        },
        { "ScoreValue", Assessed with { ScoreValue = double.PositiveInfinity }, "ScoreValue must be a finite number." },
        { "ScoreModel", Assessed with { ScoreModel = " " }, "ScoreModel must not be blank." },
        { "ScoreModel", Assessed with { ScoreModel = null }, "ScoreModel is missing, though there is a score. Give both or neither." },
        {
            "ScoreModelVersion", Assessed with { ScoreModelVersion = null },
            "ScoreModelVersion is missing, though there is a score. Give both or neither."
        },
        { "ScoreUnit", Assessed with { ScoreUnit = null }, "ScoreUnit is missing, though there is a score. Give both or neither." },
        { "AssessedBy", Assessed with { AssessedBy = null }, "AssessedBy is missing, though there is a score. Give both or neither." },
        { "AssessedAt", Assessed with { AssessedAt = null }, "AssessedAt is missing, though there is a score. Give both or neither." },
        { "ScoreUnit", Raised with { ScoreUnit = "points" }, "ScoreUnit is given, though there is no score. Give both or neither." },
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
            "RejectionReason", Rejected with { RejectionReason = null },
            "RejectionReason contradicts the rest of CIM0000007: it has a reason for rejection exactly when it is Rejected."
        },
        {
            "RejectionReason", Raised with { RejectionReason = "No owner" },
            "RejectionReason contradicts the rest of CIM0000007: it has a reason for rejection exactly when it is Rejected."
        },
        { "RejectionReason", Rejected with { RejectionReason = "" }, "RejectionReason must not be blank." },
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
        Assert.Throws<ArgumentNullException>("Inputs", () => Raised with { Inputs = null! });
        Assert.Throws<ArgumentNullException>("Inputs[0]", () => Improvement.Restore(Raised with { Inputs = [null!] }));
        Assert.Throws<ArgumentNullException>("snapshot", () => Improvement.Restore(null!));
    }

    [Fact]
    public void Snapshots_are_equal_when_their_inputs_are()
    {
        Assert.Equal(Raised, Raised with { Inputs = [new("reach", 120, "calls per month")] });
        Assert.NotEqual(Raised, Raised with { Inputs = [new("reach", 121, "calls per month")] });
    }
}
