using LearningOrg.Interchange.Registers;

namespace LearningOrg.Interchange.Tests.Registers;

public partial class RegisterSheetTest
{
    private const string QuoteRemedy = "Put a double quote before and after the field, and write each quote inside it twice.";

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\r\n\r\n")]
    public void A_file_with_nothing_in_it_is_refused(string text) => Assert.Equal(
        "Cannot read register.csv: it is empty. Save it again, with a header and at least one entry.", Sheet.Refusal(text));

    [Theory]
    [InlineData("id,value,effort")]
    [InlineData("id,value,effort\n\n")]
    [InlineData("id,value,effort\n,,\n , ,\n")]
    public void A_header_without_rows_is_refused(string text) => Assert.Equal(
        "Cannot read register.csv: it has a header and no rows. Save it again, with at least one entry.", Sheet.Refusal(text));

    [Theory]
    [InlineData("value,effort\n1,2\n")]
    [InlineData("Ident,Value,Effort\n1,2,3\n")]
    public void A_file_without_ids_and_titles_is_refused(string text) => Assert.Equal(
        "Cannot read register.csv, header: no column tells the entries apart. " +
        "Name one of number, id, key for the id, or one of title, short_description, summary, name for the title.",
        Sheet.Refusal(text));

    [Theory]
    [InlineData("id,value,effort\nA,1,2\nB,3,4\n\n A ,5,6\n", "row 5: id 'A' was already given in row 2")]
    [InlineData("Key,value,effort\nA,1,2\nA,3,4\n", "row 3: Key 'A' was already given in row 2")]
    [InlineData("Summary,value,effort\nA,1,2\nA,3,4\n", "row 3: Summary 'A' was already given in row 2")]
    [InlineData("id,value,effort\n\"A\nB\",1,2\n\"A\nB\",3,4\n", "row 3: id 'A B' was already given in row 2")]
    public void An_id_that_is_given_twice_is_refused_with_both_rows(string text, string problem) =>
        Assert.Equal($"Cannot read register.csv, {problem}. Give every entry its own.", Sheet.Refusal(text));

    [Fact]
    public void Ids_are_told_apart_letter_by_letter() =>
        Assert.Equal(["a: 1, 2", "A: 3, 4"], Sheet.Numbers(Sheet.Read("id,value,effort\na,1,2\nA,3,4\n"), Sheet.ValueEffort));

    [Theory]
    [InlineData("id,value,effort\nA,1,2\n ,3,4\n", "row 3: the id is empty")]
    [InlineData("Title,value,effort\n,3,4\n", "row 2: the Title is empty")]
    [InlineData("id,title,value,effort\n,Alpha,3,4\n", "row 2: the id is empty")]
    public void An_entry_without_an_id_is_refused(string text, string problem) =>
        Assert.Equal($"Cannot read register.csv, {problem}. Give every entry its own.", Sheet.Refusal(text));

    [Theory]
    [InlineData("id,value,effort,Value\nA,1,2,3\n", "columns 2 and 4 are both named Value")]
    [InlineData("id,job size,effort,Job-Size\nA,1,2,3\n", "columns 2 and 4 are both named Job-Size")]
    [InlineData("id,ID\nA,1\n", "columns 1 and 2 are both named ID")]
    public void Two_columns_of_one_name_are_refused(string text, string problem) =>
        Assert.Equal($"Cannot read register.csv, header: {problem}. Rename or remove one of them.", Sheet.Refusal(text));

    [Theory]
    [InlineData("id,title,value\nA,Alpha,1\nB,\"Beta,2\nC,Gamma,3\n")]
    [InlineData("id,title,value\nA,Alpha,1\nB,\"")]
    public void A_quote_that_is_never_closed_is_refused_by_the_row_in_which_it_opens(string text) => Assert.Equal(
        $"Cannot read register.csv, row 3: a quoted field opens in column 2 and is never closed. {QuoteRemedy}", Sheet.Refusal(text));

    [Fact]
    public void Text_behind_a_closing_quote_is_refused() => Assert.Equal(
        $"Cannot read register.csv, row 2: a quoted field opens in column 2 and goes on after its closing quote. {QuoteRemedy}",
        Sheet.Refusal("id,title,value\nA,\"Al\"pha,1\n"));

    [Fact]
    public void A_row_that_is_too_long_is_refused() => Assert.Equal(
        "Cannot read register.csv, row 2: it has more than 500000 characters, which is more than a row may have. " +
        "Leave out columns of long text, and check that the file has line breaks.",
        Sheet.Refusal($"id,title,value\nA,{new string('x', 1_000_000)},1\n"));

    [Fact]
    public void A_workbook_is_refused() => Assert.Equal(
        "Cannot read register.csv: it is an Excel workbook or an archive, not CSV. Save it as CSV and read that.",
        Sheet.Refusal([.. "PK\u0003\u0004"u8, 0, 0, 0, 0]));

    [Fact]
    public void A_file_that_is_not_there_is_refused()
    {
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString(), "register.csv");
        Assert.Equal($"Cannot read {path}: there is no such file. Check the name.", Assert.IsType<UnreadableFile>(RankableRegister.Read(path).Value).Message);
    }

    [Fact]
    public void A_directory_is_refused() => Assert.Equal(
        $"Cannot read {Path.GetTempPath()}: it is a directory. Name a file in it.",
        Assert.IsType<UnreadableFile>(RankableRegister.Read(Path.GetTempPath()).Value).Message);

    [Fact]
    public void A_stream_that_breaks_off_is_refused()
    {
        using var stream = new BrokenStream();
        Assert.Equal(
            "Cannot read register.csv: The network name is gone. Check that the file can be reached and that no other program holds it.",
            Assert.IsType<UnreadableFile>(RankableRegister.Read(stream, "register.csv").Value).Message);
    }

    [Fact]
    public void A_programmers_mistake_throws()
    {
        Assert.Throws<ArgumentNullException>("stream", () => RankableRegister.Read(null!, "register.csv"));
        Assert.Throws<ArgumentException>("name", () => RankableRegister.Read(Stream.Null, " "));
        Assert.Throws<ArgumentException>("path", () => RankableRegister.Read(string.Empty));
        Assert.Throws<ArgumentNullException>("policy", () => Sheet.Read("id,value\nA,1\n").For(null!));
        using var pipe = new System.IO.Pipes.AnonymousPipeServerStream();
        Assert.StartsWith(
            "stream must be readable and seekable, because it is read twice.",
            Assert.Throws<ArgumentException>("stream", () => RankableRegister.Read(pipe, "register.csv")).Message,
            StringComparison.Ordinal);
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("The network name is gone.");

        public override int Read(Span<byte> buffer) => throw new IOException("The network name is gone.");
    }
}
