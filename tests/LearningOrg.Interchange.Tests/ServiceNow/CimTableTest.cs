using System.Text;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement;
using LearningOrg.Interchange.ServiceNow;

namespace LearningOrg.Interchange.Tests.ServiceNow;

public class CimTableTest
{
    private const string Closed = """
        "state": "Closed", "closure_code": "Successful", "assigned_to": "grace", "work_start": "2026-03-10 08:00:00", "work_end": "2026-04-10 08:00:00",
        "closed_at": "2026-05-20 08:00:00", "closed_by": "head"
        """;

    private static readonly Metric Hours = Metric.Decreasing("Mean time to resolve", "hours");

    private static readonly ImprovementPlan Plan = ImprovementPlan.Of(
        Baseline.Of(Hours, 24, Day(3, 2)), Target.Of(Hours, 18, Day(6, 30)));

    [Fact]
    public void A_record_of_the_table_API_becomes_an_entry()
    {
        var entry = Cim.Entry(Cim.Record("""
            "description": "One call in three", "business_justification": "It costs", "expected_outcomes": "None is left", "state": "Accepted",
            "assigned_to": {"value": "46d44a", "display_value": "Grace Hopper", "link": "https://example.org/46d44a"}, "business_service": "Identity",
            "business_process": "Access", "type": "Process", "cim_estimate": "Extra Large", "strategic_objective": "Fewer calls, Faster",
            "priority": "2 - High", "source_id": "PRB0000042", "sys_updated_on": {"value": "2026-03-05 10:00:00", "display_value": "05.03.2026 11:00"}
            """));
        Assert.Equal("CIM0001001 [Triaged] Fewer second calls", entry.ToString());
        Assert.Equal((ImprovementSource.Idea, ActorId.Of("ada"), ActorId.Of("Grace Hopper")), (entry.Source, entry.RaisedBy, entry.Owner!.Value));
        Assert.Equal((Day(3, 1).AddHours(9), Day(3, 5).AddHours(10)), (entry.RaisedAt, entry.LastEventAt));
        Assert.Equal<string?[]>(
            ["One call in three", "It costs", "None is left", "Identity", "Access", "PRB0000042"],
            [entry.Description, entry.Details.Justification, entry.Details.ExpectedOutcome, entry.Service, entry.Details.Process, entry.SourceReference]);
        Assert.Equal((ImprovementType.Process, ImprovementSize.ExtraLarge), (entry.Details.Type, entry.Details.Size));
        Assert.Equal(["Fewer calls", "Faster"], entry.Details.Strategies);
        Assert.Equal("priority = 2 from 1 - Critical to 5 - Planning", Assert.Single(entry.Inputs).ToString());
    }

    [Fact]
    public void A_record_with_a_place_for_everything_has_no_notices() => Assert.Empty(Cim.Notices(Cim.Record("\"state\": \"New\", \"description\": \"\"")));

    [Fact]
    public void An_export_by_columns_and_one_by_labels_say_the_same()
    {
        var byColumns = Cim.Csv("number,short_description,opened_by,opened_at,state,u_source\r\nCIM1,x,ada,2026-03-01 09:00:00,Accepted,idea\r\n");
        var byLabels = Cim.Csv("Number;Short description;Opened by;Opened;State;Source\nCIM1;x;ada;2026-03-01 09:00:00;Accepted;Idea\n");
        Assert.Equal(Cim.Entry(byColumns), Cim.Entry(byLabels));
    }

    [Fact]
    public void A_record_closed_as_successful_is_not_achieved_by_saying_so() => Assert.Equal(
        [
            "CIM0001001, state 'Closed': it claims Achieved, and is taken over as Triaged, as far as the evidence goes: it lacks a score, which the " +
                "table does not have",
            "CIM0001001, work_start '2026-03-10 08:00:00': it is left out: only work that was approved has begun, which takes evidence",
            "CIM0001001, work_end '2026-04-10 08:00:00': it is left out: only work that has begun has ended, which takes evidence",
            "CIM0001001, closed_at '2026-05-20 08:00:00': it is left out, since the entry is not closed",
            "CIM0001001, closed_by 'head': it is left out, since the entry is not closed",
        ],
        Cim.Notices(Cim.Record(Closed)));

    [Fact]
    public void With_a_score_it_is_assessed_and_with_a_plan_and_an_approval_it_is_verified_once_it_was_measured()
    {
        var assessed = new CimEvidence { Assessment = new(Score.Of(5, ScoringModelId.Of("RICE", "1", "points")), ActorId.Of("grace"), Day(3, 3)) };
        Assert.Equal(ImprovementStage.Assessed, StageOf(assessed));
        Assert.Equal(ImprovementStage.Assessed, StageOf(assessed with { Plan = Plan }));
        var approved = assessed with { Plan = Plan, Approval = new(ActorId.Of("head"), Day(3, 4)) };
        Assert.Equal(ImprovementStage.Verifying, StageOf(approved));
        Assert.Equal(ImprovementStage.Verifying, StageOf(approved with { Measurements = [MeasuredValue.Of(Hours, 16, Day(4, 1))] }));
        Assert.Equal(ImprovementStage.Achieved, StageOf(approved with { Measurements = [MeasuredValue.Of(Hours, 16, Day(5, 1))] }));
    }

    [Fact]
    public void What_was_measured_counts_more_than_the_closure_code()
    {
        var file = Cim.Record(Closed, With(All(20)));
        Assert.Equal(ImprovementStage.NotAchieved, Cim.Entry(file).Stage);
        Assert.Equal(["CIM0001001, state 'Closed': it was closed as Successful, and what was measured says Not achieved, which counts"], Cim.Notices(file));
    }

    [Fact]
    public void The_published_case_of_a_quarter_less_is_achieved_with_its_evidence()
    {
        // Mean time to resolve 24 h, target −25 % = 18 h, measured 16 h: attainment (16−24)/(18−24).
        var entry = Cim.Entry(Cim.Record(Closed, With(All(16))));
        Assert.Equal((ImprovementStage.Achieved, 8.0 / 6), (entry.Stage, entry.Verification!.Attainment));
        Assert.Equal(
            (Day(3, 10).AddHours(8), Day(4, 10).AddHours(8), Day(5, 20).AddHours(8)),
            (entry.StartedAt!.Value, entry.CompletedAt!.Value, entry.ClosedAt!.Value));
    }

    [Theory]
    [InlineData("\"state\": \"Closed\"", "CIM0001001, closure_code: it is missing, so that nobody knows how the record was closed; allowed are " +
        "Successful, Unsuccessful, Withdrawn.")]
    [InlineData("\"state\": \"Closed\", \"closure_code\": \"Done\"", "CIM0001001, closure_code 'Done': it is not known, so that nobody knows")]
    [InlineData("\"state\": \"7\"", "CIM0001001, state '7': it is none of New, Accepted, Assess, Approved, In Progress, On Hold, Monitor/Review, " +
        "Closed, Canceled; the entry is taken over as Raised.")]
    [InlineData("\"description\": \"x\"", "CIM0001001, state: it is missing; the entry is taken over as Raised.")]
    [InlineData("\"state\": \"New\", \"type\": \"People,Process\"", "CIM0001001, type 'People,Process': an entry has one type; of these it takes People")]
    [InlineData("\"state\": \"New\", \"type\": \"Magic\"", "CIM0001001, type 'Magic': it is none of People, Process, Technology, and is left out")]
    [InlineData("\"state\": \"New\", \"cim_estimate\": \"XXL\"", "CIM0001001, cim_estimate 'XXL': it is none of Small, Medium, Large, Extra large, " +
        "and is left out")]
    [InlineData("\"state\": \"New\", \"priority\": \"0\"", "CIM0001001, priority '0': it is none of 1 - Critical, 2 - High, 3 - Moderate, 4 - Low, " +
        "5 - Planning, and is left out")]
    [InlineData("\"state\": \"New\", \"work_notes\": \"Called them\"", "CIM0001001, work_notes 'Called them': it has no place in an entry and is left " +
        "out; taken over are number, ")]
    [InlineData("\"state\": \"New\", \"base_value\": 24", "CIM0001001, base_value '24': it is left out: a plan also needs a unit, a direction and " +
        "when the baseline was measured")]
    [InlineData("\"state\": \"New\", \"sys_updated_on\": \"05.03.2026\"", "CIM0001001, sys_updated_on '05.03.2026': it is not an instant of the form " +
        "yyyy-MM-dd HH:mm:ss")]
    [InlineData("\"state\": \"New\", \"parent\": \"CIM9\"", "CIM0001001, parent 'CIM9': no record of that number is in the file or the register; the " +
        "entry stands by itself.")]
    [InlineData("\"state\": \"New\", \"parent\": \"CIM0001001\"", "CIM0001001, parent 'CIM0001001': it leads back to the record itself")]
    public void What_has_no_place_is_reported_by_number_field_and_value(string fields, string notice) =>
        Assert.StartsWith(notice, Cim.Notices(Cim.Record(fields)).First(), StringComparison.Ordinal);

    [Fact]
    public void Records_that_lack_what_every_entry_has_are_left_out_and_named()
    {
        var file = Cim.Json("""
            {"result": [{"short_description": "x", "opened_by": "ada", "opened_at": "2026-03-01 09:00:00"}, {"number": "CIM2", "opened_at": "never"}]}
            """);
        Assert.Empty(file.Entries);
        const string Rest = "there is none to be read, and the record is left out; every entry has number, short_description, opened_by, opened_at";
        Assert.Equal(
            [
                $"record 1, number: {Rest}",
                "CIM2, opened_at 'never': it is not an instant of the form yyyy-MM-dd HH:mm:ss, with or without an offset such as +01:00; it is read " +
                    "as missing",
                $"CIM2, short_description: {Rest}", $"CIM2, opened_by: {Rest}", $"CIM2, opened_at 'never': {Rest}",
            ],
            file.Notices.Select(notice => notice.ToString()));
    }

    [Fact]
    public void Where_an_entry_came_from_is_assumed_aloud()
    {
        var file = Cim.Json("""
            {"result": {"number": "CIM1", "short_description": "x", "opened_by": "ada", "opened_at": "2026-03-01T09:00:00+01:00", "state": "New"}}
            """);
        Assert.Equal(ImprovementSource.StaffSuggestion, Cim.Entry(file).Source);
        Assert.Equal(["CIM1, u_source: it is not said where the entry came from; it is taken to be staff-suggestion"], Cim.Notices(file));
    }

    [Fact]
    public void An_instance_says_what_it_calls_fields_and_what_its_values_mean()
    {
        var options = new CimReadOptions
        {
            Fields = new Dictionary<string, string> { ["u_why"] = "business_justification" },
            Choices = new Dictionary<(string, string), string> { [("state", "2")] = "Accepted", [("cim_estimate", "9")] = "Large" },
            DateFormat = "dd.MM.yyyy HH:mm",
            TimeZone = TimeZoneInfo.CreateCustomTimeZone("Test/East", TimeSpan.FromHours(3), null, null),
        };
        var file = Cim.Csv(
            "number,short_description,opened_by,opened_at,state,u_why,cim_estimate,source\nCIM1,x,ada,01.03.2026 09:00,2,It costs,9,idea\n", options);
        var entry = Cim.Entry(file);
        Assert.Empty(Cim.Notices(file));
        Assert.Equal(
            (ImprovementStage.Triaged, "It costs", ImprovementSize.Large, Day(3, 1).AddHours(6)),
            (entry.Stage, entry.Details.Justification, entry.Details.Size, entry.RaisedAt));
        Assert.Equal(["Times without an offset are read as Test/East."], file.Remarks);
    }

    [Fact]
    public void On_hold_waits_from_as_far_as_the_evidence_goes()
    {
        var file = Cim.Record("\"state\": \"On Hold\", \"on_hold_reason\": \"Waits for the supplier\", \"sys_updated_on\": \"2026-03-20 09:00:00\"");
        var pause = Cim.Entry(file).Pause!;
        Assert.Equal(
            ("Waits for the supplier", ImprovementStage.Triaged, Day(3, 20).AddHours(9), Day(4, 19).AddHours(9)),
            (pause.Reason, pause.Before, pause.Since, pause.ReviewAt));
        Assert.Equal(["state", "hold"], Cim.Opened(file).Notices.Select(notice => notice.Field));
    }

    [Theory]
    [InlineData("\"state\": \"Canceled\", \"close_notes\": \"No budget\", \"closed_at\": \"2026-03-09 09:00:00\"", "rejected", new string[0])]
    [InlineData("\"state\": \"Closed\", \"closure_code\": \"Withdrawn\", \"close_notes\": \"No budget\", \"closed_at\": \"2026-03-09 09:00:00\"",
        "withdrawn", new string[0])]
    [InlineData("\"state\": \"Canceled\", \"closed_at\": \"2026-03-09 09:00:00\"", "rejected", new[] { "close_notes" })]
    [InlineData("\"state\": \"Canceled\", \"close_notes\": \"No budget\"", "rejected", new[] { "closed_at" })]
    public void What_ended_ends_with_a_reason(string fields, string stage, string[] reported)
    {
        var file = Cim.Record(fields);
        Assert.Equal(ImprovementStage.FromCode(stage), Cim.Entry(file).Stage);
        Assert.Equal(reported, Cim.Opened(file).Notices.Select(notice => notice.Field));
    }

    [Fact]
    public void Canceled_work_that_was_begun_is_withdrawn()
    {
        var file = Cim.Record(
            "\"state\": \"Canceled\", \"close_notes\": \"x\", \"assigned_to\": \"grace\", \"work_start\": \"2026-03-10 08:00:00\", \"closed_at\": " +
                "\"2026-05-20 08:00:00\"",
            With(All(16) with { Measurements = [] }));
        Assert.Equal(ImprovementStage.Withdrawn, Cim.Entry(file).Stage);
        Assert.Equal(
            ["CIM0001001, state 'Canceled': work on it had begun, so that it is taken over as Withdrawn: only what was not approved is turned down"],
            Cim.Notices(file));
    }

    [Fact]
    public void Parts_know_their_whole_whichever_stands_first()
    {
        var file = Cim.Csv(
            "number,short_description,opened_by,opened_at,state,source,parent\n" +
            "CIM2,part,ada,2026-03-01 09:00:00,New,idea,CIM1\n" +
            "CIM1,whole,ada,2026-03-02 09:00:00,New,idea,\n");
        Assert.Equal("CIM2", Assert.Single(Cim.Opened(file).Register.PartsOf(ImprovementId.Of("CIM1"))).Id.Value);
    }

    [Fact]
    public void A_register_takes_what_is_new_to_it_and_no_older_than_it()
    {
        var register = ContinualImprovementRegister.Open("IT improvements", ActorId.Of("head"), Day(3, 2));
        var file = Cim.Csv(
            "number,short_description,opened_by,opened_at,state,source\n" +
            "CIM1,old,ada,2026-03-01 09:00:00,New,idea\n" +
            "CIM2,new,ada,2026-03-02 09:00:00,New,idea\n" +
            "CIM2,twin,ada,2026-03-03 09:00:00,New,idea\n");
        var import = file.AddTo(register);
        Assert.Equal(["CIM2 [Raised] new"], import.Register.Select(entry => entry.ToString()));
        Assert.Equal(
            [
                "CIM2, number 'CIM2': an earlier record has it too, and this one is left out; give each its own",
                "CIM1, number 'CIM1': it was opened before 'IT improvements' was, at 2026-03-02T00:00:00+00:00, and is left out; open a register at " +
                    "the oldest of its entries",
            ],
            import.Notices.Select(notice => notice.ToString()));
        Assert.Equal(Day(3, 1).AddHours(9), Cim.Opened(file).Register.OpenedAt);
        Assert.Equal("1 entry added to IT improvements, 2 records left out, 2 notices", import.ToString());
        Assert.Equal(["CIM2"], file.Dropped);
        Assert.Equal(["CIM1", "CIM2"], import.Dropped);
    }

    [Fact]
    public void Records_that_no_entry_could_be_made_of_are_told()
    {
        var file = Cim.Csv(
            "number,short_description,opened_by,opened_at,state,source\n" +
            "CIM1,x,ada,01/03/2026 09:00,New,idea\n" +
            ",y,ada,2026-03-01 09:00:00,New,idea\n");
        Assert.Equal(["CIM1", "record 2"], file.Dropped);
        var import = Cim.Opened(file);
        Assert.Empty(import.Register);
        Assert.Equal(["CIM1", "record 2"], import.Dropped);
        Assert.Equal(file.Dropped, import.Notices.Where(notice => notice.Reason.Contains("left out")).Select(notice => notice.Number).Distinct());
        Assert.Empty(Cim.Record(string.Empty).Dropped);
    }

    [Fact]
    public void A_register_is_written_as_the_table_API_answers()
    {
        var register = ContinualImprovementRegister.Open("IT improvements", ActorId.Of("head"), Day(3, 1));
        var at = Day(3, 1).ToOffset(TimeSpan.FromHours(1));
        var raised = register.Raise(ImprovementId.Of("CIM1"), "Fewer \"second\" calls", ImprovementSource.Idea, ActorId.Of("ada"), at);
        Assert.True(raised.TryAccept(out var now, out _));
        using var stream = new MemoryStream();
        CimTable.WriteJson(now, stream);
        var text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.StartsWith(
            "{\n  \"result\": [\n    {\n      \"number\": \"CIM1\",\n      \"short_description\": \"Fewer \\\"second\\\" calls\",\n",
            text,
            StringComparison.Ordinal);
        Assert.Contains("\"opened_at\": \"2026-03-01 00:00:00\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_in_CSV_is_a_formula_to_a_spreadsheet_program()
    {
        var register = ContinualImprovementRegister.Open("IT improvements", ActorId.Of("head"), Day(3, 1))
            .Raise(ImprovementId.Of("CIM1"), "=1+1", ImprovementSource.Idea, ActorId.Of("ada"), Day(3, 1), new() { Description = "-5" }).AsT0.Now;
        using var stream = new MemoryStream();
        var notice = Assert.Single(CimTable.WriteCsv(register, stream).Notices);
        Assert.Equal(("CIM1", "short_description", "=1+1"), (notice.Number, notice.Field, notice.Value));
        Assert.Contains("CIM1,'=1+1,-5,", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
        Assert.Equal("=1+1", Cim.Entry(Cim.ThroughCsv(register, CimHeader.FieldNames).File).Title);
        Assert.Empty(Cim.ThroughJson(register).Export.Notices);
    }

    [Theory]
    [InlineData("[]", "Cannot read cim.json, $: there is no 'result'. Save the answer of the Table API as it comes: {\"result\": [{…}]}.")]
    [InlineData("{\"result\": 3}", "Cannot read cim.json, $.result: it is no list of records. Save the answer of the Table API as it comes: " +
        "{\"result\": [{…}]}.")]
    [InlineData("{\"result\": [{}, 3]}", "Cannot read cim.json, $.result[1]: it is no record. Write an object in braces, with a member for each field.")]
    [InlineData("{\"result\": [{\"state\": []}]}", "Cannot read cim.json, $.result[0].state: it is neither text nor a value with a display value. " +
        "Write \"…\", or {\"value\": \"…\", \"display_value\": \"…\"}.")]
    [InlineData("{\"result\": [{\"a\": 1, \"a\": 2}]}", "Cannot read cim.json, $.result[0]: 'a' stands twice. Remove one of them.")]
    [InlineData("{\"result\": [{\"a\": \"\\ud800\"}]}", "Cannot read cim.json, $.result[0]: a text holds half a character (an unpaired surrogate). " +
        "Correct the text.")]
    [InlineData("", "Cannot read cim.json: it is empty. Write it again, or name another file.")]
    public void JSON_that_is_no_table_is_refused(string text, string message) => Assert.Equal(message, Cim.JsonRefusal(text));

    [Theory]
    [InlineData("", "Cannot read cim.csv: it is empty. Export again, with a header.")]
    [InlineData("a,b\n1,2\n", "Cannot read cim.csv, header: it has no known column. Known are number, short_description,")]
    [InlineData("number,Number\n1,2\n", "Cannot read cim.csv, header: columns 1 and 2 are both named Number. Rename or remove one of them.")]
    [InlineData("number\n1,2\n", "Cannot read cim.csv, row 2: it has 2 cells, but the header has 1. Put quotes around cells that hold the delimiter.")]
    public void CSV_that_is_no_table_is_refused(string text, string message) => Assert.StartsWith(message, Cim.CsvRefusal(text), StringComparison.Ordinal);

    private static ImprovementStage StageOf(CimEvidence evidence) => Cim.Entry(Cim.Record(Closed, With(evidence))).Stage;

    private static CimReadOptions With(CimEvidence evidence) => new() { Evidence = _ => evidence };

    private static CimEvidence All(double hours) => new()
    {
        Assessment = new(Score.Of(5, ScoringModelId.Of("RICE", "1", "points")), ActorId.Of("grace"), Day(3, 3)),
        Plan = Plan,
        Approval = new(ActorId.Of("head"), Day(3, 4)),
        Measurements = [MeasuredValue.Of(Hours, hours, Day(5, 1))],
    };

    private static DateTimeOffset Day(int month, int day) => new(2026, month, day, 0, 0, 0, TimeSpan.Zero);
}
