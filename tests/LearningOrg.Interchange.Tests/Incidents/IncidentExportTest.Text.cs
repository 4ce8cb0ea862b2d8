using System.Text;

namespace LearningOrg.Interchange.Tests.Incidents;

public partial class IncidentExportTest
{
    private const string Umlauts = "number,subcategory,category\nINC1,Zugänge für Büros – 5 €,Çédille\nINC2,日本語 🗝,𝒳\n";

    public static TheoryData<string, Encoding> Encodings => new()
    {
        { "UTF-8", new UTF8Encoding(false) },
        { "UTF-8 with byte order mark", new UTF8Encoding(true) },
        { "UTF-16 little-endian", new UnicodeEncoding(false, false) },
        { "UTF-16 little-endian with byte order mark", new UnicodeEncoding(false, true) },
        { "UTF-16 big-endian", new UnicodeEncoding(true, false) },
        { "UTF-16 big-endian with byte order mark", new UnicodeEncoding(true, true) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_encoding_is_found_out(string name, Encoding encoding)
    {
        var history = Export.History([.. encoding.GetPreamble(), .. encoding.GetBytes(Umlauts)]);

        Assert.Equal(
            [("Zugänge für Büros – 5 €", "Çédille"), ("日本語 🗝", "𝒳")], history.Select(fact => (fact.Group, fact.Category)));
        Assert.Equal((name, 0L), (history.Report.Encoding, history.Report.BytesNotUtf8));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_read_as_windows_1252_each_for_itself_and_reported()
    {
        byte[] bytes =
        [
            .. "number,subcategory,category\nINC1,Zug"u8, 0xE4, .. "nge "u8, 0x96, .. " 5 "u8, 0x80, .. ",für\nINC2,"u8,
            0xE2, 0x82, .. ",€"u8, 0xFC,
        ];
        var history = Export.History(bytes);

        Assert.Equal([("Zugänge – 5 €", "für"), ("â‚", "€ü")], history.Select(fact => (fact.Group, fact.Category)));
        Assert.Equal(("UTF-8", 6L), (history.Report.Encoding, history.Report.BytesNotUtf8));
        Assert.Contains("Bytes that are not UTF-8 and were read as Windows-1252: 6.", history.Report.Remarks);
    }

    [Fact]
    public void A_byte_that_is_not_utf8_is_found_wherever_the_buffers_meet()
    {
        for (var length = 65_400; length < 65_600; length++)
        {
            byte[] bytes = [.. "number,subcategory\nINC1,"u8, .. Enumerable.Repeat((byte)'x', length), 0xE4, .. "ß\nINC2,VPN\n"u8];

            Assert.EndsWith("xäß", Export.History(bytes)[0].Group);
        }
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void The_delimiter_is_found_out(char delimiter)
    {
        var history = Export.History("number,subcategory,category\nINC1,VPN,Network\n".Replace(',', delimiter));

        Assert.Equal(("VPN", "Network"), Group(history));
        Assert.Equal(delimiter, history.Report.Delimiter);
    }

    [Fact]
    public void The_delimiter_is_the_one_that_makes_known_columns_not_the_one_that_stands_more_often() => Assert.Equal(
        ';', Export.History("number;subcategory;\"notes, of any kind, by anybody, at all\"\nINC1;VPN;\n").Report.Delimiter);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Any_newline_ends_a_row_wherever_the_row_lies(string newline)
    {
        // Rows of many lengths, so that the end of a buffer also falls between a carriage return and its line feed.
        var rows = Enumerable.Range(1, 20_000).Select(i => $"INC{i},{new string('x', i % 97)},3");
        var text = string.Join(newline, ["number,subcategory,priority", .. rows, "INC0,VPN,9"]);
        var history = Export.History(text);

        Assert.Equal(20_001, history.Count);
        Assert.Equal(20_002, Assert.Single(history.Report.Problems).Row);
    }

    [Fact]
    public void Newlines_may_be_mixed_also_within_quotes()
    {
        var history = Export.History("number,subcategory\r\nINC1,\"V\r\nP\nN\"\nINC2,Mail\rINC3,\"a\rb\"\r\n");

        Assert.Equal(["V\r\nP\nN", "Mail", "a\nb"], history.Select(fact => fact.Group));
    }

    [Fact]
    public void A_row_may_begin_with_any_character() => Assert.Equal(
        ["a", "b"], Export.History("subcategory,number\na,#1\n#,\"#2\"\n".Replace("#,", "b,")).Select(fact => fact.Group));

    [Fact]
    public void A_row_that_begins_with_a_number_sign_is_no_comment() =>
        Assert.Equal(2, Export.History("number,subcategory\n#1,VPN\n#2,VPN\n").Count);
}
