using LearningOrg.Core.Opportunities;
using LearningOrg.Interchange.Incidents;

namespace LearningOrg.Interchange.Tests.Incidents;

public partial class IncidentExportTest
{
    private const string Header =
        "number,opened_at,resolved_at,closed_at,incident_state,priority,impact,urgency,category,subcategory,assignment_group,cmdb_ci," +
        "made_sla,reassignment_count,reopen_count\n";

    private const string Whole =
        "INC0000045,2026-03-02 08:15:00,2026-03-02 09:45:30,2026-03-07 10:00:00,Closed,3 - Moderate,2 - Medium,1 - High," +
        "Network,VPN,Network team,vpn-gw-01,TRUE,2,1\n";

    private static readonly IncidentFact Fact = new(
        "VPN", "Network", Export.Utc("2026-03-02T08:15:00"), Export.Utc("2026-03-02T09:45:30"), 2, 1, 3, true, 2, 1);

    [Fact]
    public void A_row_becomes_a_fact()
    {
        var history = Export.History(Header + Whole);

        Assert.Equal(Fact, Assert.Single(history));
        Assert.Equal(0, history.Report.ProblemCount);
        Assert.Empty(history.Report.Problems);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("NULL")]
    [InlineData(" null ")]
    [InlineData("\"\"")]
    [InlineData(" ? ")]
    public void A_missing_cell_is_nothing_recorded_and_no_problem(string missing)
    {
        var history = Export.History(Header + "INC1" + string.Concat(Enumerable.Repeat("," + missing, 14)) + "\n");

        Assert.Equal(default, Assert.Single(history));
        Assert.Equal(0, history.Report.ProblemCount);
        Assert.Null(history.Report.DateFormat);
        Assert.Null(history.Report.FirstOpenedAt);
        Assert.Null(history.Report.LastOpenedAt);
        Assert.False(history.Report.TimesReadAsUtc);
        Assert.Empty(history.Report.States);
    }

    [Fact]
    public void Names_of_columns_may_stand_in_any_case_and_among_blanks() => Assert.Equal(
        Fact,
        Export.History(
            " NUMBER , Opened_At,RESOLVED_AT\t,closed_at,STATE,Priority,impact,\"urgency\",category,subcategory," +
            "assignment_group,cmdb_ci,made_sla,reassignment_count,reopen_count\n" + Whole)[0]);

    [Fact]
    public void Blanks_around_cells_do_not_count() =>
        Assert.Equal(Fact, Export.History(Header + Whole.Replace(",", " ,\u00A0 ").Replace(" ,\u00A0 2026-03-07", ",2026-03-07"))[0]);

    [Fact]
    public void Columns_that_are_not_known_are_passed_over() =>
        Assert.Equal(
            ("VPN", null), Group(Export.History("number,short_description,subcategory\nINC1,\"He said \"\"no\"\",\nthen left\",VPN\n")));

    [Theory]
    [InlineData("subcategory", "VPN")]
    [InlineData("category", "Network")]
    [InlineData("assignment_group", "Network team")]
    [InlineData("cmdb_ci", "vpn-gw-01")]
    public void The_group_is_the_column_the_caller_names(string column, string group)
    {
        var history = Export.History(Header + Whole, new(IncidentGrouping.FromColumn(column)));

        Assert.Equal((group, "Network"), Group(history));
        Assert.Equal(column, history.Report.Grouping.Column);
    }

    [Fact]
    public void A_grouping_that_does_not_exist_is_a_mistake() => Assert.Equal(
        "'location' is not a column to group by. Allowed: subcategory, category, assignment_group, cmdb_ci. (Parameter 'column')",
        Assert.Throws<ArgumentException>(() => IncidentGrouping.FromColumn("location")).Message);

    [Theory]
    [InlineData("TRUE", true)]
    [InlineData("true", true)]
    [InlineData("1", true)]
    [InlineData("Yes", true)]
    [InlineData("FALSE", false)]
    [InlineData("0", false)]
    [InlineData("no", false)]
    public void The_agreed_time_was_kept_or_not(string cell, bool expected) =>
        Assert.Equal(expected, Export.History($"number,subcategory,made_sla\nINC1,VPN,{cell}\n")[0].MadeSla);

    [Theory]
    [InlineData("2 - Medium", 2)]
    [InlineData("2-Medium", 2)]
    [InlineData("2", 2)]
    [InlineData("2.0", 2)]
    [InlineData("03 low", 3)]
    public void A_level_is_the_whole_number_a_cell_begins_with(string cell, int expected)
    {
        var fact = Export.History($"number,subcategory,impact,urgency,priority\nINC1,VPN,{cell},{cell},{cell}\n")[0];

        Assert.Equal((expected, expected, expected), (fact.Impact, fact.Urgency, fact.Priority));
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("3.0", 3)]
    [InlineData("32767", 32767)]
    public void A_count_is_a_whole_number(string cell, int expected)
    {
        var fact = Export.History($"number,subcategory,reopen_count,reassignment_count\nINC1,VPN,{cell},{cell}\n")[0];

        Assert.Equal((expected, expected), (fact.Reopenings, fact.Reassignments));
    }

    [Theory]
    [InlineData("reopen_count", "-1", "is not a whole number from 0 to 32767")]
    [InlineData("reopen_count", "two", "is not a whole number from 0 to 32767")]
    [InlineData("reopen_count", "2.5", "is not a whole number from 0 to 32767")]
    [InlineData("reopen_count", "32768", "is not a whole number from 0 to 32767")]
    [InlineData("reassignment_count", "99999999999999999999", "is not a whole number from 0 to 32767")]
    [InlineData("impact", "4 - None", "does not begin with a whole number from 1 to 3")]
    [InlineData("urgency", "0", "does not begin with a whole number from 1 to 3")]
    [InlineData("urgency", "High", "does not begin with a whole number from 1 to 3")]
    [InlineData("priority", "6", "does not begin with a whole number from 1 to 5")]
    [InlineData("made_sla", "maybe", "is none of TRUE, FALSE, yes, no, 1 and 0")]
    public void A_cell_that_cannot_be_is_reported_and_missing_and_the_others_go_on(string column, string cell, string fault)
    {
        var history = Export.History($"number,subcategory,{column}\nINC1,VPN,{cell}\nINC2,Mail,1\n");

        var problem = Assert.Single(history.Report.Problems);
        Assert.Equal($"row 2: {column} is '{cell}', which {fault}; it is read as missing", problem.ToString());
        Assert.Equal((2, column, cell), (problem.Row, problem.Column, problem.Text));
        Assert.Equal(new IncidentFact("VPN", null, null, null, null, null, null, null, null, null), history[0]);
        Assert.NotEqual(new IncidentFact("Mail", null, null, null, null, null, null, null, null, null), history[1]);
    }

    [Fact]
    public void A_cell_in_a_message_stands_on_one_line_and_is_not_too_long() => Assert.Equal(
        $"row 2: priority is 'a b{new string('c', 57)}…', which does not begin with a whole number from 1 to 5; it is read as missing",
        Export.Problem(Export.History($"number,subcategory,priority\nINC1,VPN,\"a\nb{new string('c', 100)}\"\n")));

    [Fact]
    public void A_resolution_before_the_opening_is_reported_and_missing()
    {
        var history = Export.History("number,subcategory,opened_at,resolved_at\nINC1,VPN,2026-01-05 10:00,2026-01-05 09:59\n");

        Assert.Equal("row 2: resolved_at is '2026-01-05 09:59', which is before opened_at; it is read as missing", Export.Problem(history));
        Assert.Equal((Export.Utc("2026-01-05T10:00"), null), (history[0].OpenedAt, history[0].ResolvedAt));
    }

    [Fact]
    public void A_resolution_at_the_moment_of_opening_is_one()
    {
        var fact = Export.History("number,subcategory,opened_at,resolved_at\nINC1,VPN,2026-01-05 10:00,2026-01-05 10:00\n")[0];

        Assert.Equal(fact.OpenedAt, fact.ResolvedAt);
    }

    [Fact]
    public void Without_a_column_of_resolutions_the_closing_stands_for_it_and_the_report_says_so()
    {
        var history = Export.History(
            "number,subcategory,opened_at,closed_at\nINC1,VPN,2026-01-05 10:00,2026-01-05 11:00\nINC2,VPN,2026-01-05 10:00,bad\n");

        Assert.Equal(Export.Utc("2026-01-05T11:00"), history[0].ResolvedAt);
        Assert.Equal("closed_at", history.Report.ResolutionColumn);
        Assert.Contains(
            "There is no column resolved_at: closed_at is taken for it, which automatic closure makes days later.", history.Report.Remarks);
        Assert.Equal(
            "row 3: closed_at is 'bad', which is not a time of the form yyyy-MM-dd HH:mm; it is read as missing", Export.Problem(history));
    }

    [Fact]
    public void A_missing_resolution_stays_missing_where_there_is_a_column_for_it()
    {
        var history = Export.History("number,subcategory,opened_at,resolved_at,closed_at\nINC1,VPN,2026-01-05 10:00,?,2026-01-10 11:00\n");

        Assert.Null(history[0].ResolvedAt);
        Assert.Equal("resolved_at", history.Report.ResolutionColumn);
    }

    [Fact]
    public void A_row_without_a_number_is_reported_and_left_out()
    {
        var history = Export.History("number,subcategory\nINC1,VPN\n?,VPN\n");

        Assert.Single(history);
        Assert.Equal(2, history.Report.RowsRead);
        Assert.Equal("row 3: number is missing; the row is left out", Export.Problem(history));
    }

    [Fact]
    public void A_row_with_too_few_cells_is_reported_and_the_others_are_missing()
    {
        var history = Export.History("number,subcategory,priority\nINC1\nINC2,VPN,2\n");

        Assert.Equal("row 2: it has 1 cell where the header has 3; those that lack are missing", Export.Problem(history));
        Assert.Equal(default, history[0]);
        Assert.Equal(2, history[1].Priority);
    }

    [Fact]
    public void A_row_with_too_many_cells_is_reported_and_what_is_beyond_is_left_out()
    {
        var history = Export.History("number,subcategory\nINC1,VPN,3,4\nINC2,VPN\n");

        Assert.Equal("row 2: it has 4 cells where the header has 2; those beyond are left out", Export.Problem(history));
        Assert.Equal(("VPN", null), Group(history));
    }

    [Fact]
    public void Empty_lines_count_as_rows_but_are_not_read()
    {
        var history = Export.History("\nnumber,subcategory,priority\n\nINC1,VPN,3\r\n\r\nINC2,VPN,9\n");

        Assert.Equal((2, 2), (history.Count, history.Report.RowsRead));
        Assert.Equal(5, Assert.Single(history.Report.Problems).Row);
    }

    [Fact]
    public void The_first_thousand_problems_are_kept_and_all_are_counted()
    {
        var history = Export.History(
            "number,subcategory,priority\n" + string.Concat(Enumerable.Range(1, 1500).Select(i => $"INC{i},VPN,9\n")));

        Assert.Equal(1500, history.Report.ProblemCount);
        Assert.Equal(Enumerable.Range(2, IncidentReport.MostProblemsKept), history.Report.Problems.Select(problem => (int)problem.Row));
    }

    private static (string? Group, string? Category) Group(IncidentHistory history) => (history[0].Group, history[0].Category);
}
