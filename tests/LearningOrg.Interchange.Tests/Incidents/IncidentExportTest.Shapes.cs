using LearningOrg.Interchange.Incidents;

namespace LearningOrg.Interchange.Tests.Incidents;

public partial class IncidentExportTest
{
    [Theory]
    [InlineData("sys_mod_count")]
    [InlineData("SYS_UPDATED_AT")]
    [InlineData("sys_updated_on")]
    public void Numbers_that_repeat_beside_a_column_of_changes_make_an_audit_log(string column)
    {
        var history = Export.History(
            $"number,state,subcategory,reassignment_count,reopen_count,{column}\n" +
            "INC1,New,Mail,0,0,0\nINC2,New,Printer,0,0,0\nINC1,Resolved,VPN,3,1,1\nINC1,Closed,VPN,2,?,2\n");

        Assert.Equal(IncidentShape.AuditLog, history.Report.Shape);
        Assert.Equal((4, 2, 0), (history.Report.RowsRead, history.Report.Incidents, history.Report.ProblemCount));
        Assert.Equal([("VPN", 3, 1), ("Printer", 0, 0)], history.Select(fact => (fact.Group, fact.Reassignments, fact.Reopenings)));
        Assert.Equal([new StateCount("Closed", 1), new StateCount("New", 1)], history.Report.States);
        Assert.Equal($"incidents.csv: 4 rows, 2 incidents (audit log), 0 row problems", history.Report.ToString());
        Assert.Contains(
            "The file is an audit log, one row per change: the last row of a number counts, " +
            "with the most reassignments and reopenings of any.",
            history.Report.Remarks);
    }

    [Fact]
    public void Numbers_that_do_not_repeat_are_one_row_per_incident_whatever_the_columns()
    {
        var history = Export.History("number,subcategory,sys_mod_count\nINC1,VPN,4\nINC2,VPN,7\n");

        Assert.Equal(IncidentShape.OneRowPerIncident, history.Report.Shape);
        Assert.Equal("incidents.csv: 2 rows, 2 incidents (one row per incident), 0 row problems", history.Report.ToString());
    }

    [Fact]
    public void A_number_that_repeats_without_a_column_of_changes_is_reported_and_the_later_row_counts_once()
    {
        var between = string.Concat(Enumerable.Range(3, 44).Select(i => $"INC{i},Mail,0\n"));
        var history = Export.History(
            "number,subcategory,reopen_count\n" + string.Concat(Enumerable.Range(100, 10).Select(i => $"INC0{i},Mail,0\n")) +
            "INC0001,VPN,5\n" + between + "INC0001,Printer,2\nINC0001,Scanner,1\n");

        Assert.Equal(
            [
                "row 57: number INC0001 was already given in row 12; the later row counts",
                "row 58: number INC0001 was already given in row 57; the later row counts",
            ],
            history.Report.Problems.Select(problem => problem.ToString()));
        Assert.Equal(
            new RowProblem(57, "number", "INC0001", "number INC0001 was already given in row 12; the later row counts"),
            history.Report.Problems[0]);
        Assert.Equal(IncidentShape.OneRowPerIncident, history.Report.Shape);
        Assert.Equal((55, 57), (history.Count, history.Report.RowsRead));
        Assert.Equal(("Scanner", 1), (history[10].Group, history[10].Reopenings));
    }

    [Fact]
    public void Numbers_are_compared_letter_by_letter()
    {
        string[] numbers = ["INC1", "INC01", "INC001", "inc1", "1", "01", "INC", "INC-1", "9f8a51b2c3", "123456789012345678901234567890"];

        var history = Export.History("number,subcategory\n" + string.Concat(numbers.Select(number => $"{number},VPN\n")));
        Assert.Equal(numbers.Length, history.Count);
    }

    [Fact]
    public void The_report_says_what_was_found()
    {
        var report = Export.History(
            "number;Opened_at;state;subcategory;priority;foo\n" +
            "INC1;06.01.2026 10:00;New;VPN;1;\nINC2;05.01.2026 08:30;In Progress;VPN;2;\nINC3;13.01.2026 17:00;New;Mail;3;\n").Report;

        Assert.Equal("incidents.csv", report.Source);
        Assert.Equal(IncidentShape.OneRowPerIncident, report.Shape);
        Assert.Equal((3L, 3), (report.RowsRead, report.Incidents));
        Assert.Equal("UTF-8", report.Encoding);
        Assert.Equal(';', report.Delimiter);
        Assert.Equal("dd.MM.yyyy HH:mm", report.DateFormat);
        Assert.True(report.TimesReadAsUtc);
        Assert.Equal((Export.Utc("2026-01-05T08:30"), Export.Utc("2026-01-13T17:00")), (report.FirstOpenedAt, report.LastOpenedAt));
        Assert.Equal(["number", "opened_at", "priority", "subcategory", "incident_state"], report.ColumnsFound);
        Assert.Equal(
            [
                "resolved_at", "closed_at", "impact", "urgency", "made_sla", "reassignment_count", "reopen_count", "category",
                "assignment_group", "cmdb_ci",
            ],
            report.ColumnsMissing);
        Assert.Null(report.ResolutionColumn);
        Assert.Equal([new StateCount("New", 2), new StateCount("In Progress", 1)], report.States);
        Assert.Equal(
            [
                "Columns that are not there: resolved_at, closed_at, impact, urgency, made_sla, reassignment_count, reopen_count, " +
                "category, assignment_group, cmdb_ci.",
                "Times without an offset are read as UTC.",
            ],
            report.Remarks);
    }

    [Fact]
    public void A_history_is_a_list()
    {
        var history = Export.History("number,subcategory\nINC1,VPN\nINC2,Mail\n");

        Assert.Equal(["VPN", "Mail"], history.Select(fact => fact.Group));
        Assert.Equal("Mail", history[1].Group);
        Assert.Throws<ArgumentOutOfRangeException>(() => history[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => history[-1]);
    }

    [Fact]
    public void Walking_over_a_history_allocates_nothing()
    {
        var history = Export.History(
            "number,subcategory,priority\n" + string.Concat(Enumerable.Range(1, 10_000).Select(i => $"INC{i},VPN,2\n")));

        // The first walk also pays for what the runtime prepares once.
        Assert.Equal(20_000, history.Sum(fact => fact.Priority!.Value));
        foreach (var fact in history)
        {
            Assert.Equal(2, fact.Priority);
        }

        var sum = 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var fact in history)
        {
            sum += fact.Priority!.Value;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(20_000, sum);
    }
}
