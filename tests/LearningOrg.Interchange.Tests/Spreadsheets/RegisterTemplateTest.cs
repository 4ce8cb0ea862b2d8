using System.Text;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Matrices;
using LearningOrg.Interchange.Spreadsheets;
using MiniExcelLibs;

namespace LearningOrg.Interchange.Tests.Spreadsheets;

public class RegisterTemplateTest
{
    private const string Columns =
        "id,title,source,raised by,raised at,description,justification,expected outcome,source reference,service,process,category,type,size,timescale," +
        "owner,strategies,tags,links";

    // Clocks go forward on 29 March 2026 at 2:00 and back on 25 October at 3:00, as in central Europe.
    private static readonly TimeZoneInfo Summertime = TimeZoneInfo.CreateCustomTimeZone(
        "Test/Summertime",
        TimeSpan.FromHours(1),
        "Test",
        "Test",
        "Test summer",
        [
            TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
                DateTime.MinValue.Date,
                DateTime.MaxValue.Date,
                TimeSpan.FromHours(1),
                TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), 3, 5, DayOfWeek.Sunday),
                TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 3, 0, 0), 10, 5, DayOfWeek.Sunday)),
        ]);

    [Fact]
    public void An_empty_template_is_a_header()
    {
        using var stream = new MemoryStream();
        RegisterTemplate.WriteCsv(stream);
        Assert.Equal("\uFEFF" + Columns + "\r\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void An_empty_workbook_has_the_header_and_explains_every_column_on_its_second_sheet()
    {
        using var stream = new MemoryStream();
        RegisterTemplate.WriteXlsx(stream);
        Assert.Equal(["Register", "Columns"], Named(stream));
        Assert.Equal([Columns], Texts(stream, "Register"));
        var explained = Texts(stream, "Columns").ToArray();
        Assert.Equal("column,needed,what it is,what is allowed", explained[0]);
        Assert.Equal(Columns.Split(',').Append("any name [unit]"), explained.Skip(1).Select(row => row.Split(',')[0]));
        Assert.Contains("size,may be empty,How large the work is.,s, m, l, xl", explained);
    }

    [Fact]
    public void A_filled_row_is_a_raised_entry()
    {
        var entry = Filled.Entry(Filled.Csv(
            Columns + ",reach [calls per month],effort [days]\n" +
            "CIM7,Fewer second calls,KPI monitoring,ada,2026-03-01T09:00:00+01:00,One in three,It costs,None is left," +
            "PRB42,Identity,Access,Desk,Process,S,short," +
            "grace,Fewer calls; Faster,quick; portal,problem:PRB42; article:KB:1,120,3 (2 to 5)\n"));
        Assert.Equal("CIM7 [Raised] Fewer second calls", entry.ToString());
        Assert.Equal((ImprovementSource.KpiMonitoring, ActorId.Of("ada"), ActorId.Of("grace")), (entry.Source, entry.RaisedBy, entry.Owner!.Value));
        Assert.True(entry.RaisedAt.EqualsExact(new(2026, 3, 1, 9, 0, 0, TimeSpan.FromHours(1))));
        Assert.Equal(
            (ImprovementType.Process, ImprovementSize.Small, ImprovementTimescale.ShortTerm),
            (entry.Details.Type, entry.Details.Size, entry.Details.Timescale));
        Assert.Equal<string?[]>(
            ["One in three", "It costs", "None is left", "PRB42", "Identity", "Access", "Desk"],
            [
                entry.Description, entry.Details.Justification, entry.Details.ExpectedOutcome, entry.SourceReference, entry.Service,
                entry.Details.Process, entry.Category,
            ]);
        Assert.Equal(["Fewer calls", "Faster"], entry.Details.Strategies);
        Assert.Equal(["quick", "portal"], entry.Details.Tags);
        Assert.Equal(["problem PRB42", "article KB:1"], entry.Details.Links.Select(link => link.ToString()));
        Assert.Equal(["reach = 120 calls per month", "effort = 3 (2 to 5) days"], entry.Inputs.Select(input => input.ToString()));
    }

    [Fact]
    public void Entries_are_raised_in_the_order_of_their_instants_and_the_host_gets_the_events()
    {
        var import = Filled.Accept(Filled.Csv(
            $"{Filled.Header},owner\nB,Later,idea,ada,2026-03-02T09:00:00Z,\nA,Earlier,idea,ada,2026-03-01T09:00:00Z,grace\n"));
        Assert.Equal(["A", "B"], import.Added.Select(id => id.Value));
        Assert.Equal(3, import.Events.Count);
        Assert.Equal(import.Register, ContinualImprovementRegister.Replay([Filled.Register.Opening, .. import.Events]));
        Assert.Equal("2 entries raised in IT improvements", import.ToString());
    }

    [Fact]
    public void Every_problem_is_listed_by_row_and_column_with_what_is_allowed()
    {
        var outcome = Filled.Csv(
            Filled.Header + ",type,size,tags,links,effort [days]\n" +
            Filled.Row + ",magic,XXL,a; a,PRB1,2..5\n" +
            "\n" +
            "CIM1,,ideas,,yesterday,,,,,5 to 2\n" +
            ",x,idea,ada,2026-03-01,,,,,,surplus\n");
        Assert.Equal(
            [
                "row 2: type is 'magic', which is none of people, process, technology",
                "row 2: size is 'XXL', which is none of s, m, l, xl",
                "row 2: tags is 'a', which stands twice; name each once",
                "row 2: links is 'PRB1', which is no kind with an id; write kind and id, separated by semicolons: problem:PRB0000042; " +
                    "knowledge-article:KB0000012",
                "row 2: effort [days] is '2..5', which is not a number such as 120 or 0.5, a range such as 2 to 5, or a range with what is likely " +
                    "such as 3 (2 to 5); " +
                    "write a decimal point, and no thousands separators or units",
                "row 4: title is empty; every entry has one, of text",
                "row 4: source is 'ideas', which is none of customer-service-review, staff-suggestion, internal-process-review, kpi-monitoring, " +
                    "assessment-or-benchmark, " +
                    "supplier-review, major-incident-review, problem-review, change-review, project-implementation-review, post-mortem, idea, external-lesson",
                "row 4: raised by is empty; every entry has one, of the key of a person, a team or a system",
                "row 4: raised at is 'yesterday', which is not an instant of the form yyyy-MM-dd HH:mm:ss, with or without an offset such as +01:00",
                "row 4: effort [days] is '5 to 2', which is no range: the numbers must not fall, and what is likely must lie between them",
                "row 4: id is 'CIM1', which was already given in row 2; give each entry its own",
                "row 5: id is empty; every entry has one, of text, another one for each entry",
                "row 5: raised at is '2026-03-01', which has no offset from UTC; write one, as in 2026-03-01T09:00:00+01:00, or state the time zone " +
                    "when reading",
                "row 5: cell 11 stands under no header; give it one, or empty it",
            ],
            Filled.Problems(outcome));
    }

    [Fact]
    public void The_columns_of_problems_are_named()
    {
        var problem = Assert.Single(Assert.IsType<FaultyTable>(Filled.Csv($"{Filled.Header},size\n{Filled.Row},huge\n").Value).Problems);
        Assert.Equal((2, "size", "huge"), (problem.Row, problem.Column, problem.Text));
    }

    [Fact]
    public void A_file_with_one_problem_adds_nothing()
    {
        var outcome = Filled.Csv($"{Filled.Header}\n{Filled.Row}\nCIM2,Fine too,idea,ada,never\n");
        Assert.False(outcome.TryAccept(out _, out var refusal));
        Assert.Equal("faulty-table", refusal.Code);
        Assert.Empty(Filled.Register);
    }

    [Fact]
    public void Headers_are_checked_before_the_rows() => Assert.Equal(
        [
            "row 1: 'Prio' is no column; allowed are id, title, source, raised by, raised at, description, justification, expected outcome, source " +
                "reference, " +
                "service, process, category, type, size, timescale, owner, strategies, tags, links, and numbers under a name with a unit, such as " +
                    "reach [calls per month]",
            "row 1: 'Title' stands twice in the header; rename or remove one of them",
            "row 1: there is no column 'source'; every entry has one, of " + string.Join(", ", ImprovementSource.All.Select(source => source.Code)),
            "row 1: there is no column 'raised by'; every entry has one, of the key of a person, a team or a system",
        ],
        Filled.Problems(Filled.Csv("id,title,Raised_At,Prio,Title\nA,x,never,1,y\n")));

    [Fact]
    public void Ids_of_the_register_and_instants_before_its_last_event_are_refused()
    {
        var register = Filled.Accept(Filled.Csv($"{Filled.Header}\n{Filled.Row}\n")).Register;
        Assert.Equal(
            [
                "row 2: id is 'CIM1', which 'IT improvements' has already, for 'Fewer second calls'; give the entry another",
                "row 3: raised at is '2026-02-28T09:00:00+00:00', which lies before the last event of 'IT improvements'; its history only goes on, at " +
                    "2026-03-01T09:00:00+01:00 or later",
            ],
            Filled.Problems(Filled.Csv($"{Filled.Header}\nCIM1,Again,idea,ada,2026-03-02T09:00:00Z\nCIM2,Late,idea,ada,2026-02-28T09:00:00Z\n",
                into: register)));
    }

    [Fact]
    public void What_rows_do_not_say_can_be_handed_in()
    {
        var options = new RegisterTemplateOptions { RaisedBy = ActorId.Of("workshop"), RaisedAt = Filled.OpenedAt };
        var entry = Filled.Entry(Filled.Csv("id;title;source\nCIM1;Fewer second calls;idea\n", options));
        Assert.Equal((ActorId.Of("workshop"), Filled.OpenedAt), (entry.RaisedBy, entry.RaisedAt));
    }

    [Theory]
    [InlineData("2026-03-01 09:00", "2026-03-01T08:00:00+00:00")]
    [InlineData("2026-07-01", "2026-06-30T22:00:00+00:00")]
    [InlineData("2026-07-01T09:00:00-05:00", "2026-07-01T14:00:00+00:00")]
    public void A_stated_time_zone_reads_clocks_and_an_offset_goes_before_it(string text, string instant)
    {
        var import = Filled.Accept(Filled.Csv($"{Filled.Header}\nA,x,idea,ada,{text}\n", new() { TimeZone = Summertime }));
        Assert.Equal(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture), Assert.Single(import.Register).RaisedAt);
        Assert.Equal(text.Contains("-05:00") ? [] : ["Instants without an offset are read as Test/Summertime."], import.Remarks);
    }

    [Theory]
    [InlineData("2026-03-29 02:30", "never was in Test/Summertime, where clocks were put forward past it")]
    [InlineData("2026-10-25 02:30", "was twice in Test/Summertime, where clocks were put back")]
    public void Times_that_clocks_skipped_or_showed_twice_are_refused(string text, string fault) => Assert.Equal(
        [$"row 2: raised at is '{text}', which {fault}; write an offset, as in 2026-03-01T09:00:00+01:00"],
        Filled.Problems(Filled.Csv($"{Filled.Header}\nA,x,idea,ada,{text}\n", new() { TimeZone = Summertime })));

    [Fact]
    public void A_workbook_has_dates_and_numbers_as_people_type_them()
    {
        var bytes = Filled.Workbook(
            ["id", "title", "source", "raised by", "raised at", "effort [days]"],
            [1001.0, "Typed as a number", "Idea", "ada", new DateTime(2026, 7, 1, 9, 30, 0), 2.5],
            [null, null, null, null, null, null],
            [1002.0, "After an empty row", "Idea", "ada", "2026-07-02T09:00:00Z", "2 to 5"]);
        var register = Filled.Accept(Filled.Read(bytes, options: new() { TimeZone = Summertime })).Register;
        Assert.Equal(["1001 [Raised] Typed as a number", "1002 [Raised] After an empty row"], register.Select(entry => entry.ToString()));
        Assert.Equal(new DateTimeOffset(2026, 7, 1, 7, 30, 0, TimeSpan.Zero), register.First().RaisedAt);
        Assert.Equal(["effort = 2.5 days", "effort = 2 to 5 days"], register.Select(entry => Assert.Single(entry.Inputs).ToString()));
        Assert.Equal(
            ["row 2: raised at is '2026-07-01 09:30:00', which has no offset from UTC; write one, as in 2026-03-01T09:00:00+01:00, or state the time " +
                "zone when reading"],
            Filled.Problems(Filled.Read(bytes)));
    }

    // ECMA-376 part 1, 18.17.4.1: day 0 is 30 December 1899, or 1 January 1904 where date1904 is set.
    [Theory]
    [InlineData("<workbookPr date1904=\"1\"/>", "2030-07-02 09:30:00")]
    [InlineData("<workbookPr defaultThemeVersion=\"124226\" date1904=\"true\" />", "2030-07-02 09:30:00")]
    [InlineData("<workbookPr date1904=\"0\"/>", "2026-07-01 09:30:00")]
    [InlineData("<workbookPr/>", "2026-07-01 09:30:00")]
    public void A_workbook_says_from_which_day_on_it_counts(string properties, string clock)
    {
        var bytes = Filled.WithProperties(properties, Filled.Workbook(
            ["id", "title", "source", "raised by", "raised at", "effort [days]"],
            ["A", "x", "Idea", "ada", new DateTime(2026, 7, 1, 9, 30, 0), 2.5]));
        var entry = Filled.Entry(Filled.Read(bytes, options: new() { TimeZone = TimeZoneInfo.Utc }));
        Assert.Equal(clock, entry.RaisedAt.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(2.5, Assert.Single(entry.Inputs).Value);
    }

    [Fact]
    public void Rows_of_a_workbook_are_counted_as_the_spreadsheet_program_counts_them() => Assert.Equal(
        ["row 4: source is empty; every entry has one, of " + string.Join(", ", ImprovementSource.All.Select(source => source.Code))],
        Filled.Problems(Filled.Read(Filled.Workbook(
            ["id", "title", "source", "raised by", "raised at"],
            [null, null, null, null, null],
            [null, null, null, null, null],
            ["A", "x", null, "ada", "2026-07-02T09:00:00Z"]))));

    [Fact]
    public void What_happened_after_an_entry_was_raised_has_no_column_and_is_named()
    {
        var register = Filled.Accept(Filled.Csv($"{Filled.Header}\n{Filled.Row}\n")).Register;
        var id = ImprovementId.Of("CIM1");
        Assert.True(register.Apply(id, entry => entry.Triage(ActorId.Of("head"), register.LastEventAt.AddDays(1))).TryAccept(out var triaged, out _));
        using var stream = new MemoryStream();
        Assert.Equal(
            ["row 2: CIM1: it is Triaged, for which there is no column", "row 2: CIM1: it has changed since it was raised, for which there is no column"],
            RegisterTemplate.WriteCsv(triaged, stream).Select(loss => loss.ToString()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_would_not_come_back_as_one_name_or_link_is_left_out_and_told(bool isWorkbook)
    {
        var at = Filled.OpenedAt;
        ContinualImprovementRegister With(ContinualImprovementRegister register, string id, ImprovementDetails details) =>
            register.Raise(ImprovementId.Of(id), "x", ImprovementSource.Idea, ActorId.Of("ada"), at, details).AsT0.Now;
        var register = With(With(Filled.Register, "x\ud800", new()), "x\udbff", new());
        register = With(register, "A", new()
        {
            Strategies = ["Faster; better", "Grün"],
            Tags = ["portal", "desk;portal", "a\ud800", "a\udbff"],
            Links = [ImprovementLink.To("problem", "P;1"), ImprovementLink.To("problem", "P:2"), ImprovementLink.To("a:b", "c")],
        });
        using var stream = new MemoryStream();
        var losses = isWorkbook ? RegisterTemplate.WriteXlsx(register, stream) : RegisterTemplate.WriteCsv(register, stream);
        var read = Filled.Accept(Filled.Read(stream.ToArray())).Register;
        Assert.Equal(["A", "x\ufffd"], read.Select(entry => entry.Id.Value));
        var details = read.First().Details;
        Assert.Equal(["Grün"], details.Strategies);
        Assert.Equal(["portal", "a\ufffd"], details.Tags);
        Assert.Equal(ImprovementLink.To("problem", "P:2"), Assert.Single(details.Links));
        Assert.Equal(
            [
                "strategies: 'Faster; better' is left out",
                "tags: 'desk;portal' is left out",
                "tags: 'a\udbff' is left out",
                "links: 'problem P;1' is left out",
                "links: 'a:b c' is left out",
                "id: x\udbff is left out",
            ],
            losses.Where(loss => loss.Reason.Contains("is left out")).Select(loss => $"{loss.Column}: {Reason(loss)} is left out"));
    }

    private static string Reason(RowProblem loss)
    {
        var told = loss.Reason[..loss.Reason.IndexOf(" is left out", StringComparison.Ordinal)];
        return told[(told.IndexOf(": ", StringComparison.Ordinal) is var colon && colon < 0 ? 0 : colon + 2)..];
    }

    [Fact]
    public void No_text_is_a_formula_to_a_spreadsheet_program_and_numbers_stay_numbers()
    {
        var register = Filled.Register.Raise(
            ImprovementId.Of("@A"),
            "=HYPERLINK(\"http://x\")",
            ImprovementSource.Idea,
            ActorId.Of("+ada"),
            Filled.OpenedAt,
            new()
            {
                Description = "-2+3",
                Justification = "\tx",
                ExpectedOutcome = "-5",
                Service = "'=x",
                Process = "'tis",
                Inputs = [PriorityInput.Of("=gain", -3, "days"), PriorityInput.Of("loss", Core.Prioritization.Uncertainty.Estimate.Between(-5, 2), "days")],
            }).AsT0.Now;
        using var stream = new MemoryStream();
        Assert.Empty(RegisterTemplate.WriteCsv(register, stream));
        Assert.Equal(
            Columns + ",'=gain [days],loss [days]\r\n" +
            "'@A,\"'=HYPERLINK(\"\"http://x\"\")\",idea,'+ada,2026-01-01T00:00:00+00:00,'-2+3,\"'\tx\",-5,,''=x,'tis,,,,,,,,,-3,-5 to 2\r\n",
            Encoding.UTF8.GetString(stream.ToArray())[1..]);
        Assert.Equal(register.First(), Filled.Accept(Filled.Read(stream.ToArray())).Register.First());
    }

    [Fact]
    public void Files_that_cannot_be_read_are_refused()
    {
        Assert.Equal("Cannot read filled.csv: it is empty. Fill in the template.", Filled.Refusal(Filled.Csv("")));
        Assert.Equal(
            "Cannot read filled.csv: it has a header and no rows. Fill in a row for each entry.",
            Filled.Refusal(Filled.Csv(Filled.Header + "\n,,\n")));
        Assert.Equal(
            "Cannot read filled.xlsx: it is a broken workbook, or another kind of archive. Open it in a spreadsheet program and save it again as .xlsx.",
            Filled.Refusal(Filled.Read([.. "PK\u0003\u0004 and no more"u8])));
        Assert.StartsWith(
            "Cannot read filled.csv, row 2: a quoted field opens in column 1",
            Filled.Refusal(Filled.Csv("id,title\n\"A,x\n")),
            StringComparison.Ordinal);
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString(), "filled.csv");
        Assert.Equal($"Cannot read {path}: there is no such file. Check the name.", Filled.Refusal(RegisterTemplate.Read(path, Filled.Register)));
    }

    private static List<string> Named(MemoryStream stream) => MiniExcel.GetSheetNames(new MemoryStream(stream.ToArray()));

    private static IEnumerable<string> Texts(MemoryStream stream, string sheet) => MiniExcel.Query(new MemoryStream(stream.ToArray()), sheetName: sheet)
        .Cast<IDictionary<string, object?>>().Select(row => string.Join(",", row.Values));
}
