namespace LearningOrg.Interchange.Tests.Incidents;

public partial class IncidentExportTest
{
    [Theory]
    [InlineData("2026-01-13 09:05:07", "yyyy-MM-dd HH:mm:ss", "2026-01-13T09:05:07")]
    [InlineData("2026-01-13T09:05", "yyyy-MM-ddTHH:mm", "2026-01-13T09:05")]
    [InlineData("2026/1/13 9:05", "yyyy/M/d H:mm", "2026-01-13T09:05")]
    [InlineData("13-01-2026 09:05", "dd-MM-yyyy HH:mm", "2026-01-13T09:05")]
    [InlineData("01-13-2026 09:05", "MM-dd-yyyy HH:mm", "2026-01-13T09:05")]
    [InlineData("13/1/2026 9:05:07", "d/M/yyyy H:mm:ss", "2026-01-13T09:05:07")]
    [InlineData("13.01.2026 09:05:07", "dd.MM.yyyy HH:mm:ss", "2026-01-13T09:05:07")]
    [InlineData("01/13/2026 09:05:07 PM", "MM/dd/yyyy hh:mm:ss tt", "2026-01-13T21:05:07")]
    [InlineData("1/13/2026 12:05 am", "M/d/yyyy hh:mm tt", "2026-01-13T00:05")]
    [InlineData("2026-01-13", "yyyy-MM-dd", "2026-01-13T00:00")]
    public void The_format_of_times_is_found_out(string time, string format, string expected)
    {
        var history = Export.History($"number,subcategory,opened_at\nINC1,VPN,{time}\n");

        Assert.Equal(format, history.Report.DateFormat);
        Assert.Equal(Export.Utc(expected), history[0].OpenedAt);
        Assert.True(history.Report.TimesReadAsUtc);
    }

    [Theory]
    [InlineData("2026-01-13T09:05:07.250Z", "2026-01-13T09:05:07.250", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK")]
    [InlineData("2026-01-13T09:05:07+01:30", "2026-01-13T07:35:07", "yyyy-MM-ddTHH:mm:ssK")]
    [InlineData("2026-01-13 09:05:07 -0500", "2026-01-13T14:05:07", "yyyy-MM-dd HH:mm:ssK")]
    [InlineData("2026-01-13T09:05-05", "2026-01-13T14:05", "yyyy-MM-ddTHH:mmK")]
    public void Times_with_an_offset_are_the_instants_they_name(string time, string expected, string format)
    {
        var history = Export.History($"number,subcategory,opened_at\nINC1,VPN,{time}\n");

        Assert.Equal(Export.Utc(expected), history[0].OpenedAt);
        Assert.Equal(format, history.Report.DateFormat);
        Assert.False(history.Report.TimesReadAsUtc);
        Assert.DoesNotContain("Times without an offset are read as UTC.", history.Report.Remarks);
    }

    [Fact]
    public void Formats_that_differ_in_leniency_only_are_one()
    {
        var history = Export.History(
            "number,subcategory,opened_at\nINC1,VPN,3/2/2026 9:00\nINC2,VPN,03/02/2026 10:00:30\n" +
            "INC3,VPN,13/02/2026\nINC4,VPN,4/2/2026 9:00 PM\n");

        Assert.Equal(0, history.Report.ProblemCount);
        Assert.Equal(
            [
                Export.Utc("2026-02-03T09:00"), Export.Utc("2026-02-03T10:00:30"), Export.Utc("2026-02-13T00:00"),
                Export.Utc("2026-02-04T21:00"),
            ],
            history.Select(fact => fact.OpenedAt!.Value));
        Assert.Equal("d/M/yyyy[ h:mm[:ss] tt]", history.Report.DateFormat);
    }

    [Fact]
    public void One_time_late_in_the_file_decides_between_two_orders()
    {
        var rows = string.Concat(Enumerable.Range(1, 5000).Select(i => $"INC{i},VPN,02-03-2026 10:00,03-03-2026 10:00\n"));
        var history = Export.History($"number,subcategory,opened_at,resolved_at\n{rows}INC0,VPN,02-03-2026 10:00,03-13-2026 10:00\n");

        Assert.Equal("MM-dd-yyyy HH:mm", history.Report.DateFormat);
        Assert.Equal(Export.Utc("2026-02-03T10:00"), history[0].OpenedAt);
    }

    [Fact]
    public void The_closing_helps_to_decide_even_where_it_is_not_read() => Assert.Equal(
        Export.Utc("2026-03-02T10:00"),
        Export.History("number,subcategory,opened_at,resolved_at,closed_at\nINC1,VPN,02-03-2026 10:00,?,13-03-2026 10:00\n")[0].OpenedAt);

    [Fact]
    public void Two_orders_that_give_the_same_times_are_no_reason_to_refuse() => Assert.Equal(
        Export.Utc("2026-03-03T10:00"), Export.History("number,subcategory,opened_at\nINC1,VPN,03-03-2026 10:00\n")[0].OpenedAt);

    [Theory]
    [InlineData("dd-MM-yyyy HH:mm", "2026-03-02T10:00:30")]
    [InlineData("M-d-yyyy H:mm:ss", "2026-02-03T10:00:30")]
    [InlineData("d-M-yyyy", "2026-03-02T10:00:30")]
    public void The_caller_can_choose_the_order_and_single_digits_and_seconds_do_not_matter(string format, string expected)
    {
        var history = Export.History("number,subcategory,opened_at\nINC1,VPN,02-03-2026 10:00:30\n", new(dateFormat: format));

        Assert.Equal(Export.Utc(expected), history[0].OpenedAt);
        Assert.Equal(format, history.Report.DateFormat);
    }

    [Fact]
    public void The_caller_can_give_any_format_of_dotnet()
    {
        var history = Export.History(
            "number,subcategory,opened_at\nINC1,VPN,5 Jun 26\nINC2,VPN,5 June 26\n", new(dateFormat: "d MMM yy"));

        Assert.Equal(Export.Utc("2026-06-05T00:00"), history[0].OpenedAt);
        Assert.Equal(
            "row 3: opened_at is '5 June 26', which is not a time of the form d MMM yy; it is read as missing", Export.Problem(history));
        Assert.Equal("d MMM yy", history.Report.DateFormat);
        Assert.True(history.Report.TimesReadAsUtc);
    }

    [Fact]
    public void A_time_that_fits_no_format_does_not_count_and_is_reported_and_missing()
    {
        var history = Export.History(
            "number,subcategory,opened_at\nINC1,VPN,soon\nINC2,VPN,13-03-2026 10:00\n" +
            "INC3,VPN,03-13-2026 10:00\nINC4,VPN,31-02-2026 10:00\n");

        Assert.Equal(
            [
                "row 2: opened_at is 'soon', which is not a time of the form dd-MM-yyyy HH:mm; it is read as missing",
                "row 4: opened_at is '03-13-2026 10:00', which is not a time of the form dd-MM-yyyy HH:mm; it is read as missing",
                "row 5: opened_at is '31-02-2026 10:00', which is not a time of the form dd-MM-yyyy HH:mm; it is read as missing",
            ],
            history.Report.Problems.Select(problem => problem.ToString()));
        Assert.Equal([null, Export.Utc("2026-03-13T10:00"), null, null], history.Select(fact => fact.OpenedAt));
    }
}
