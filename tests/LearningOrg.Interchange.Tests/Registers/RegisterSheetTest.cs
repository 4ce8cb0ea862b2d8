using System.Text;
using LearningOrg.Core;
using LearningOrg.Core.Prioritization.Policies;

namespace LearningOrg.Interchange.Tests.Registers;

/// <summary>Registers kept as spreadsheets: what is read, and what is made of what people type.</summary>
public partial class RegisterSheetTest
{
    private static readonly string[] Expected = ["A: 3, 1.5", "B: 2, 4"];

    [Theory]
    [InlineData("id,title,value,effort\nA,Alpha,3,1.5\nB,Beta,2,4\n")]
    [InlineData("id;title;value;effort\nA;Alpha;3;1.5\nB;Beta;2;4\n")]
    [InlineData("id\ttitle\tvalue\teffort\nA\tAlpha\t3\t1.5\nB\tBeta\t2\t4\n")]
    [InlineData("effort,value,title,id\n1.5,3,Alpha,A\n4,2,Beta,B\n")]
    [InlineData(" Effort ,VALUE,Title, Id\n 1.5 , 3,Alpha, A\n4 ,2,Beta,B \n")]
    [InlineData("id,title,value,effort\r\nA,Alpha,3,1.5\nB,Beta,2,4\r\n")]
    [InlineData("id,title,value,effort\rA,Alpha,3,1.5\rB,Beta,2,4")]
    [InlineData("\uFEFFid,title,value,effort\nA,Alpha,3,1.5\nB,Beta,2,4\n")]
    [InlineData("\"id\",\"title\",\"value\",\"effort\"\n\"A\",\"Alpha\",\"3\",\"1.5\"\n\"B\",\"Beta\",\"2\",\"4\"\n")]
    [InlineData("\n\nid,title,value,effort\n\nA,Alpha,3,1.5\n,,,\nB,Beta,2,4\n\n , ,,\n,,,\n")]
    [InlineData("id,title,value,effort,owner\nA,Alpha,3,1.5,ann\nB,Beta,2,4\n")]
    [InlineData("number,id,title,value,effort\nA,1,Alpha,3,1.5\nB,1,Beta,2,4\n")]
    [InlineData("Key,Short Description,value,effort\nA,Alpha,3,1.5\nB,Beta,2,4\n")]
    [InlineData("id,summary,value,effort\nA,Alpha,3,1.5\nB,Beta,2,4\n")]
    public void However_it_is_written_it_is_the_same_register(string text)
    {
        var register = Sheet.Read(text);
        Assert.Equal(Expected, Sheet.Numbers(register, Sheet.ValueEffort));
        Assert.Equal(["Alpha", "Beta"], Sheet.Entries(register, Sheet.ValueEffort).Select(entry => entry.Title));
        Assert.Empty(register.Remarks);
        Assert.Empty(Sheet.Entries(register, Sheet.ValueEffort).Problems);
        Assert.Equal("register.csv: 2 entries", register.ToString());
    }

    [Fact]
    public void It_may_be_UTF16_as_Excel_saves_Unicode_text()
    {
        var bytes = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("Id\tTitle\tValue\tEffort\r\nA\tBüro 日本\t3\t1.5\r\n")).ToArray();
        var register = Sheet.Read(bytes);
        Assert.Equal(["A: 3, 1.5"], Sheet.Numbers(register, Sheet.ValueEffort));
        Assert.Equal("A: Büro 日本", Sheet.Entries(register, Sheet.ValueEffort)[0].ToString());
    }

    [Fact]
    public void Windows_1252_is_read_and_said()
    {
        var register = Sheet.Read([.. "id;title;value;effort\nA;B"u8, 0xFC, .. "ro 5 "u8, 0x80, .. ";3;1.5\n"u8]);
        Assert.Equal("A: Büro 5 €", Sheet.Entries(register, Sheet.ValueEffort)[0].ToString());
        Assert.Equal(["Bytes that are not UTF-8 and were read as Windows-1252: 2."], register.Remarks);
    }

    [Theory]
    [InlineData("Business Value")]
    [InlineData("business_value")]
    [InlineData("BUSINESS-VALUE")]
    [InlineData(" business value ")]
    public void A_header_in_plain_words_is_the_name_of_an_input(string header)
    {
        var register = Sheet.Read($"id,{header}\nA,3\n");
        Assert.True(register.Has("business_value"));
        Assert.True(register.Has("Business value"));
        Assert.False(register.Has("value"));
        Assert.Equal([header.Trim()], register.Inputs);
    }

    [Theory]
    [InlineData("80%", 0.8)]
    [InlineData("80 %", 0.8)]
    [InlineData("7%", 0.07)]
    [InlineData("35%", 0.35)]
    [InlineData("-12.5 %", -0.125)]
    [InlineData("0.1", 0.1)]
    [InlineData("+3", 3.0)]
    [InlineData(".5", 0.5)]
    [InlineData("5.", 5.0)]
    [InlineData("1.5e3", 1500.0)]
    [InlineData("9007199254740993", 9007199254740992.0)]
    [InlineData("1.7976931348623157E+308", double.MaxValue)]
    [InlineData("4.94065645841247E-324", double.Epsilon)]
    public void Numbers_and_percentages_are_read(string typed, double number) => Assert.Equal(
        number, Sheet.Entries(Sheet.Read($"id,value,effort\nA,{typed},1\n"), Sheet.ValueEffort)[0].NumberOf(Sheet.ValueEffort.Criteria[0]));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("?")]
    [InlineData("NULL")]
    [InlineData("null")]
    public void What_is_not_known_is_missing_and_no_problem(string typed)
    {
        var register = Sheet.Read($"id,value,effort\nA,{typed},1\n");
        Assert.Equal(["A: -, 1"], Sheet.Numbers(register, Sheet.ValueEffort));
        Assert.Empty(Sheet.Entries(register, Sheet.ValueEffort).Problems);
    }

    [Theory]
    [InlineData("many", "many")]
    [InlineData("\"1,200\"", "1,200")]
    [InlineData("\"0,5\"", "0,5")]
    [InlineData("1e999", "1e999")]
    [InlineData("NaN", "NaN")]
    [InlineData("Infinity", "Infinity")]
    [InlineData("%", "%")]
    [InlineData("8%%", "8%%")]
    [InlineData("$5", "$5")]
    [InlineData("(5)", "(5)")]
    [InlineData("\"3\n4\"", "3 4")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890x", "012345678901234567890123456789012345678901234567890123456789…")]
    public void A_text_that_is_no_number_is_a_problem_of_its_row_and_the_others_go_on(string typed, string quoted)
    {
        var register = Sheet.Read($"id,value,effort\nA,1,2\nB,{typed},3\nC,4,5\n");
        Assert.Equal(["A: 1, 2", "B: -, 3", "C: 4, 5"], Sheet.Numbers(register, Sheet.ValueEffort));
        var problem = Assert.Single(Sheet.Entries(register, Sheet.ValueEffort).Problems);
        Assert.Equal(
            $"row 3: value is '{quoted}', which is not a number; write 1200.5, without thousands separators, or a percentage such as 80%; it is read as missing",
            problem.ToString());
        Assert.Equal((3, "value", quoted), (problem.Row, problem.Column, problem.Text));
    }

    [Fact]
    public void A_column_that_the_policy_does_not_read_may_hold_anything() =>
        Assert.Empty(Sheet.Entries(Sheet.Read("id,value,effort,owner\nA,1,2,ann\n"), Sheet.ValueEffort).Problems);

    [Fact]
    public void Labels_are_the_numbers_that_the_policy_states()
    {
        var register = Sheet.Read("id,value,effort\nA, high ,2\nB,LOW,1\nC,middling,3\nD,?,3\nE,3,3\n");
        Assert.Equal(["A: 3, 2", "B: 0.5, 1", "C: -, 3", "D: -, 3", "E: -, 3"], Sheet.Numbers(register, Labelled));
        Assert.Equal(
            [
                "row 4: value is 'middling', which is none of the policy's labels Low, High; it is read as missing",
                "row 6: value is '3', which is none of the policy's labels Low, High; it is read as missing",
            ],
            Sheet.Entries(register, Labelled).Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Without_a_column_of_ids_the_titles_serve()
    {
        var register = Sheet.Read("Title,value,effort\n Alpha ,3,1.5\nBeta,2,4\n");
        Assert.Equal(["Alpha: 3, 1.5", "Beta: 2, 4"], Sheet.Numbers(register, Sheet.ValueEffort));
        Assert.Equal(["There is no column number, id or key: titles serve as ids."], register.Remarks);
    }

    [Fact]
    public void Without_a_title_the_id_serves()
    {
        Assert.Equal("A: A", Sheet.Entries(Sheet.Read("id,value,effort\nA,1,2\n"), Sheet.ValueEffort)[0].ToString());
        Assert.Equal("A: A", Sheet.Entries(Sheet.Read("id,title,value,effort\nA,,1,2\n"), Sheet.ValueEffort)[0].ToString());
    }

    [Fact]
    public void Cells_beyond_the_header_are_passed_over_and_said()
    {
        var register = Sheet.Read("id,value,effort\nA,1,2,3,4\nB,3\n");
        Assert.Equal(["A: 1, 2", "B: 3, -"], Sheet.Numbers(register, Sheet.ValueEffort));
        Assert.Equal("row 2: it has 5 cells, but the header has 3; the cells beyond are passed over", Sheet.Problem(register, Sheet.ValueEffort));
    }

    [Fact]
    public void A_column_without_a_name_is_no_input_and_two_of_them_no_twins()
    {
        var register = Sheet.Read("id,value,,effort,\nA,1,x,2,y\n");
        Assert.Equal(["value", "effort"], register.Inputs);
        Assert.Equal(["A: 1, 2"], Sheet.Numbers(register, Sheet.ValueEffort));
    }

    [Fact]
    public void Text_in_quotes_keeps_its_delimiters_quotes_and_lines() => Assert.Equal(
        "A: say \"no\", twice\nor more",
        Sheet.Entries(Sheet.Read("id,title,value,effort\nA,\"say \"\"no\"\", twice\nor more\",1,2\n"), Sheet.ValueEffort)[0].ToString());

    private static PrioritizationPolicy Labelled { get; } = PrioritizationPolicy.Of(
        "Labelled",
        "1",
        PolicyModel.ValueEffort,
        [new("Value", "value") { Labels = RatingScale.WithNumbers("Value", ("Low", 0.5), ("High", 3)), Scale = ScaleType.Ordinal }, new("Effort", "effort")])
        .Match(policy => policy, refusal => throw new InvalidOperationException(refusal.Message));
}
