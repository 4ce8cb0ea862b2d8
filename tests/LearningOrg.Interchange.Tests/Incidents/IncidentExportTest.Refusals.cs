using LearningOrg.Interchange.Incidents;

namespace LearningOrg.Interchange.Tests.Incidents;

public partial class IncidentExportTest
{
    private const string Known =
        "Known columns are number, opened_at, resolved_at, closed_at, priority, impact, urgency, made_sla, reassignment_count, " +
        "reopen_count, category, subcategory, assignment_group, cmdb_ci, incident_state; number and at least one other are needed.";

    private const string QuoteRemedy = "Put a double quote before and after the field, and write each quote inside it twice.";

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n\n")]
    public void A_file_with_nothing_in_it_is_refused(string text) => Assert.Equal(
        "Cannot read incidents.csv: it is empty. Export again, with a header and at least one incident.", Export.Refusal(text));

    [Theory]
    [InlineData("number,subcategory")]
    [InlineData("number,subcategory\r\n")]
    [InlineData("\nnumber,subcategory\n\n\n")]
    public void A_header_without_rows_is_refused(string text) => Assert.Equal(
        "Cannot read incidents.csv: it has a header and no rows. Export again, with at least one incident.", Export.Refusal(text));

    [Fact]
    public void A_file_without_a_known_column_is_refused() => Assert.Equal(
        $"Cannot read incidents.csv, header: it has no known column. {Known}", Export.Refusal("name;age\nAda;36\n"));

    [Fact]
    public void A_file_without_numbers_is_refused() => Assert.Equal(
        $"Cannot read incidents.csv, header: it has no column number. {Known}", Export.Refusal("subcategory,priority\nVPN,3\n"));

    [Fact]
    public void A_file_with_nothing_to_mine_is_refused() => Assert.Equal(
        $"Cannot read incidents.csv, header: it has no known column beside number. {Known}",
        Export.Refusal("number,short_description,state\nINC1,It is broken,New\n"));

    [Fact]
    public void A_file_without_the_column_to_group_by_is_refused() => Assert.Equal(
        "Cannot read incidents.csv, header: it has no column assignment_group, by which incidents are to be grouped. " +
        "Export it, or group by another: subcategory, category, assignment_group, cmdb_ci.",
        Export.Refusal("number,subcategory\nINC1,VPN\n", new(IncidentGrouping.AssignmentGroup)));

    [Fact]
    public void A_column_that_is_there_twice_is_refused() => Assert.Equal(
        "Cannot read incidents.csv, header: columns 2 and 4 are both named Opened_At. Rename or remove one of them.",
        Export.Refusal("number,opened_at,subcategory, Opened_At \nINC1,,,\n"));

    [Fact]
    public void A_file_in_which_no_row_has_a_number_is_refused() => Assert.Equal(
        "Cannot read incidents.csv: no row has a number. Export again, with the column number filled.",
        Export.Refusal("number,subcategory\n?,VPN\n,VPN\n"));

    [Theory]
    [InlineData("number,subcategory\nINC1,VPN\nINC2,\"Mail\nINC3,VPN\n")]
    [InlineData("number,subcategory\nINC1,VPN\nINC2,\"")]
    [InlineData("\n\nnumber,\"subcategory\"\n\nINC2,\"Mail \"\" VPN\n")]
    public void A_quoted_field_that_is_never_closed_is_refused_by_the_row_in_which_it_opens(string text) => Assert.Equal(
        $"Cannot read incidents.csv, row 3: a quoted field opens in column 2 and is never closed. {QuoteRemedy}", Export.Refusal(text));

    [Fact]
    public void A_quoted_field_that_swallows_a_large_file_is_refused_by_the_row_in_which_it_opens() => Assert.Equal(
        $"Cannot read incidents.csv, row 3: a quoted field opens in column 2 and is never closed. {QuoteRemedy}",
        Export.Refusal("number,subcategory\nINC1,VPN\nINC2,\"Mail\n" + string.Concat(Enumerable.Repeat("INC3,VPN\n", 200_000))));

    [Theory]
    [InlineData("number,subcategory\nINC1,\"Mail\" \n")]
    [InlineData("number,subcategory\nINC1,\"Mail\nINC2,\"VPN\"\n")]
    public void Text_behind_a_closing_quote_is_refused(string text) => Assert.Equal(
        $"Cannot read incidents.csv, row 2: a quoted field opens in column 2 and goes on after its closing quote. {QuoteRemedy}",
        Export.Refusal(text));

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    public void A_row_that_is_too_long_is_refused(string quote) => Assert.Equal(
        "Cannot read incidents.csv, row 3: it has more than 500000 characters, which is more than a row may have. " +
        "Leave out columns of long text, and check that the file has line breaks.",
        Export.Refusal($"number,subcategory\nINC1,VPN\nINC2,{quote}{new string('x', 1_000_000)}{quote}\nINC3,VPN\n"));

    [Fact]
    public void A_file_that_is_one_long_line_is_refused() => Assert.Equal(
        "Cannot read incidents.csv, row 1: it has more than 500000 characters, which is more than a row may have. " +
        "Leave out columns of long text, and check that the file has line breaks.",
        Export.Refusal(new string('x', 1_000_000)));

    [Fact]
    public void A_row_of_just_the_longest_length_is_read() =>
        Assert.Equal(500_000 - 5, Export.History($"number,subcategory\nINC1,{new string('x', 500_000 - 5)}\nINC2,VPN\n")[0].Group!.Length);

    [Fact]
    public void A_workbook_is_refused() => Assert.Equal(
        "Cannot read incidents.csv: it is an Excel workbook or an archive, not CSV. Save it as CSV and read that.",
        Export.Refusal("PK\u0003\u0004 and so on"));

    [Fact]
    public void Dates_that_can_be_read_two_ways_throughout_are_refused() => Assert.Equal(
        "Cannot read incidents.csv, row 3, resolved_at: '05/06/2026 9:15' can be dd/MM/yyyy H:mm or MM/dd/yyyy H:mm, " +
        "and no time in the file tells which. Choose with --date-format, as in --date-format \"dd/MM/yyyy H:mm\".",
        Export.Refusal("number,opened_at,resolved_at,subcategory\nINC1,?,,VPN\nINC2,05/05/2026 9:00,05/06/2026 9:15,VPN\n"));

    [Fact]
    public void Dates_of_no_known_form_are_refused() => Assert.Equal(
        "Cannot read incidents.csv, row 2, opened_at: '5 June 2026' is not a time of a known form, and no other in the file is. " +
        "Say how times are written with --date-format, in .NET's custom notation.",
        Export.Refusal("number,opened_at,subcategory\nINC1,5 June 2026,VPN\nINC2,6 June 2026,VPN\n"));

    [Theory]
    [InlineData("dd/MM/yyyy")]
    [InlineData("%")]
    public void Dates_that_are_not_as_the_caller_says_are_refused(string format) => Assert.Equal(
        $"Cannot read incidents.csv, row 2, opened_at: '5 June 2026' is not a time of the form {format}, and no other in the file is. " +
        "Give another --date-format, or none to have it found out.",
        Export.Refusal("number,opened_at,subcategory\nINC1,5 June 2026,VPN\nINC2,6 June 2026,VPN\n", new(dateFormat: format)));
}
