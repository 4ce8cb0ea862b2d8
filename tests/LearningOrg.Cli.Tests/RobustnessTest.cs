using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace LearningOrg.Cli.Tests;

/// <summary><c>rank --robustness</c>: shares that can be worked out by hand, one result on any number of threads, and every refusal.</summary>
public sealed class RobustnessTest : IDisposable
{
    // By max: A (1, 0.5), B (4/9, 1). A is ahead where 5/9 · w > 1/2 · (1 − w), so from w = 9/19 on.
    private const string Small = "Plan,Value,Effort\nA,9,2\nB,4,1\n";

    private const string NoWeights = "No weights are left where Value ≤ 0.1 and Value ≥ 0.2. Take back one of these conditions.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Two_criteria_are_calculated_exactly()
    {
        using var report = Json(Small);
        var robustness = report.RootElement.GetProperty("robustness");
        Assert.Equal(
            ["samples", "seed", "exact", "knowing", "alternatives", "stability"], robustness.EnumerateObject().Select(member => member.Name));
        Assert.True(robustness.GetProperty("exact").GetBoolean());
        Assert.Equal(JsonValueKind.Null, robustness.GetProperty("seed").ValueKind);
        var first = robustness.GetProperty("alternatives")[0];
        Assert.Equal(["name", "acceptability", "centralWeights", "confidence"], first.EnumerateObject().Select(member => member.Name));
        Assert.Equal(10 / 19.0, first.GetProperty("acceptability")[0].GetDouble(), 1e-12);
        Assert.Equal(9 / 19.0, first.GetProperty("acceptability")[1].GetDouble(), 1e-12);

        // The middle of 9/19 to 1.
        Assert.Equal(14 / 19.0, first.GetProperty("centralWeights").GetProperty("Value").GetDouble(), 1e-12);
        Assert.Equal(1, first.GetProperty("confidence").GetDouble());
        var stability = robustness.GetProperty("stability")[0];
        Assert.Equal("Value", stability.GetProperty("criterion").GetString());
        Assert.Equal(9 / 19.0, stability.GetProperty("sameFirst")[0].GetDouble(), 1e-12);
        Assert.Equal(1, stability.GetProperty("sameOrder")[1].GetDouble());
    }

    [Theory]
    [InlineData("Value>=Effort", 1)]
    [InlineData(" Effort <= Value ", 1)]
    [InlineData("Value≥Effort", 1)]
    [InlineData("Value>=2*Effort", 1)]
    [InlineData("2*Effort<=3 * Value", 10 / 19.0 / 0.6)]
    [InlineData("0.4<=Value<=0.5", (0.5 - (9 / 19.0)) / 0.1)]
    [InlineData("0.5>=Value>=0.4", (0.5 - (9 / 19.0)) / 0.1)]
    [InlineData("Value<=0.4", 0)]
    public void What_is_known_narrows_the_weights(string known, double share)
    {
        // A is first from 9/19 on, whatever the range; where 3 times Value is twice Effort or more, that is from 0.4 to 1.
        using var report = Json(Small, "--knowing", known);
        Assert.Equal(share, Alternative(report, 0).GetProperty("acceptability")[0].GetDouble(), 1e-12);
        Assert.Equal(share == 0, Alternative(report, 0).GetProperty("centralWeights").ValueKind is JsonValueKind.Null);
    }

    [Fact]
    public void Names_may_hold_spaces_and_signs()
    {
        using var report = Json("Plan,Cost,Cost >= net,2*Fit\nA,9,2,3\nB,4,1,4\n", "--knowing", "Cost>=Cost >= net", "--knowing", "Cost >= net>=2*2*Fit");
        Assert.Equal(
            ["Cost ≥ Cost >= net", "Cost >= net ≥ 2 × 2*Fit"],
            report.RootElement.GetProperty("robustness").GetProperty("knowing").EnumerateArray().Select(known => known.GetString()));
    }

    [Fact]
    public void A_table_shows_shares_central_weights_and_intervals() => Assert.Equal(
        """
          Weights (equal): ↑ Value 0.5000, ↓ Effort 0.5000.

        ─────────────────────────────
         Rank Alternative  Score First
        ─────────────────────────────
            1 A           0.7500  53 %
            2 B           0.7222  47 %
        ─────────────────────────────
        """.ReplaceLineEndings("\n").Replace("─", string.Empty).Replace(" ", string.Empty),
        string.Join('\n', Cli.Result(["rank", .. Command(Small)]).Split('\n').Skip(1).Take(8)).Replace("─", string.Empty).Replace(" ", string.Empty));

    [Fact]
    public void The_table_says_what_the_shares_are_of()
    {
        var table = Cli.Result(["rank", .. Command(Small), "--knowing", "Value>=Effort"]);
        Assert.Contains("First: for which share of the weights with Value ≥ Effort an alternative is there, calculated exactly;", table, StringComparison.Ordinal);
        Assert.Contains("Central weights: ", table, StringComparison.Ordinal);
        Assert.Contains(" Value       0.5000 0.4737 to 1.0000 0.4737 to 1.0000\n", Squeezed(table), StringComparison.Ordinal);
        Assert.Contains("among 500 samples (seed 3);", Cli.Result(["rank", .. Command(Small), "--samples", "500", "--seed", "3"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_has_columns_for_it() => Assert.StartsWith(
        "name,score,rank,first,topThree,confidence,central weight: Value,central weight: Effort\nA,0.75,1,0.526",
        Cli.Result(["rank", .. Command(Small), "--format", "csv"]),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("weighted-sum")]
    [InlineData("topsis")]
    [InlineData("vikor")]
    [InlineData("promethee-ii")]
    public void Threads_do_not_show(string method)
    {
        var path = _folder.Write("many.csv", "Plan,P,Q,R,S\nA,9,2,5,1\nB,4,8,2,6\nC,1,5,9,4\nD,5,5,5,5\n");
        string[] command = ["rank", path, "--method", method, "--robustness", "--samples", "3000", "--knowing", "P>=Q", "--format", "json"];
        Assert.Equal(Cli.Result([.. command, "--threads", "1"]), Cli.Result([.. command, "--threads", "4"]));
        Assert.Equal(Cli.Result(command), Cli.Result([.. command, "--threads", "2"]));
        Assert.NotEqual(Cli.Result(command), Cli.Result([.. command, "--seed", "1"]));
    }

    [Property(MaxTest = 20)]
    public Property Shares_of_an_alternative_and_of_a_rank_add_up_to_one() => Prop.ForAll(
        Gen.Choose(1, 9).ArrayOf(12).ToArbitrary(),
        numbers =>
        {
            var rows = numbers.Chunk(3).Select((row, index) => $"P{index},{string.Join(',', row)}");
            using var report = Json($"Plan,Value,Effort,Fit\n{string.Join('\n', rows)}\n", "--samples", "300");
            var shares = report.RootElement.GetProperty("robustness").GetProperty("alternatives").EnumerateArray()
                .Select(each => each.GetProperty("acceptability").EnumerateArray().Select(share => share.GetDouble()).ToArray()).ToArray();
            Assert.All(shares, row => Assert.Equal(1, row.Sum(), 1e-9));
            Assert.All(Enumerable.Range(0, 4), rank => Assert.Equal(1, shares.Sum(row => row[rank]), 1e-9));
        });

    [Theory]
    [InlineData("Valu>=Effort", "--knowing names 'Valu', which is not a criterion; did you mean Value?")]
    [InlineData("Value>=Risk", "--knowing names 'Risk', which is not a criterion; it must be one of Value, Effort.")]
    [InlineData("Value", "--knowing is 'Value'; write it as \"Value>=Effort\", \"Value>=2*Effort\" or \"0.1<=Value<=0.4\".")]
    [InlineData("Value>Effort", "--knowing is 'Value>Effort'; write it as \"Value>=Effort\", \"Value>=2*Effort\" or \"0.1<=Value<=0.4\".")]
    [InlineData("Value>=", "--knowing is 'Value>='; write it as \"Value>=Effort\", \"Value>=2*Effort\" or \"0.1<=Value<=0.4\".")]
    [InlineData("0.1<=0.2", "--knowing is '0.1<=0.2', which compares two numbers; write it as \"Value>=Effort\", \"Value>=2*Effort\" or \"0.1<=Value<=0.4\".")]
    [InlineData("Value>=2*Value", "--knowing is 'Value>=2*Value', which compares 'Value' with itself; name another criterion.")]
    [InlineData("0*Value>=Effort", "--knowing is '0*Value>=Effort', which multiplies by 0; a factor must be a number above 0.")]
    [InlineData("Value>= -2 *Effort", "--knowing is 'Value>= -2 *Effort', which multiplies by -2; a factor must be a number above 0.")]
    [InlineData("Value>=30%", "--knowing is 'Value>=30%'; write it as \"Value>=Effort\", \"Value>=2*Effort\" or \"0.1<=Value<=0.4\".")]
    [InlineData("0.3<=Value<=0.3", "Weights have no room to vary where Value ≥ 0.3 and Value ≤ 0.3. Widen one of these conditions, by a few millionths at least.")]
    [InlineData("Value<=1.4", "--knowing is 'Value<=1.4', but a weight goes from 0 to 1, not to 1.4.")]
    [InlineData("2*Value<=0.4", "--knowing is '2*Value<=0.4', which compares a number with a multiple of a weight; write it as \"Value>=Effort\", \"Value>=2*Effort\" or \"0.1<=Value<=0.4\".")]
    [InlineData("0.4<=Value<=0.1", "No weights are left where Value ≥ 0.4 and Value ≤ 0.1. Take back one of these conditions.")]
    public void What_is_known_must_make_sense(string known, string sentence) =>
        Assert.Equal($"{sentence}\n", Cli.Refusal(["rank", .. Command(Small), "--knowing", known]));

    [Theory]
    [InlineData("--method topsis --samples 5", "--samples goes with --robustness; add that, or leave --samples out.")]
    [InlineData("--method topsis --knowing A>=B", "--knowing goes with --robustness; add that, or leave --knowing out.")]
    [InlineData("--method topsis --robustness --samples 0", "--samples is '0'; it must be a whole number from 1 to 134217728.")]
    [InlineData("--method topsis --robustness --seed x", "--seed is 'x'; it must be a whole number.")]
    [InlineData("--method topsis --robustness --threads 0", "--threads is '0'; it must be a whole number from 1.")]
    [InlineData(
        "--method electre-iii --robustness",
        "--robustness needs a method whose score puts all alternatives in one order, which electre-iii does not. Take another, such as weighted-sum, topsis or promethee-ii.")]
    public void What_shows_without_the_file_is_said_before_it_is_read(string arguments, string sentence)
    {
        var said = Cli.Run(["rank", "nowhere.csv", .. arguments.Split(' ')]);
        Assert.Equal((2, $"{sentence}\nTry: learningorg rank --help\n"), (said.Code, said.Error));
    }

    [Fact]
    public void Too_many_alternatives_are_refused()
    {
        var path = _folder.Write("many.csv", "Plan,P\n" + string.Concat(Enumerable.Range(1, 2001).Select(row => $"A{row},{row}\n")));
        Assert.Equal(
            "--robustness can tell 2,000 alternatives apart, but there are 2,001. Leave out those that cannot win.\n",
            Cli.Refusal("rank", path, "--method", "topsis", "--robustness"));
    }

    [Fact]
    public void A_refusal_is_the_same_where_a_person_watches() =>
        Assert.Equal((1, $"{NoWeights}\n"), Watched(Timeout.InfiniteTimeSpan, "--samples", "9", "--knowing", "Value<=0.1", "--knowing", "Value>=0.2"));

    [Fact]
    public void Where_work_takes_long_progress_is_shown_before_the_refusal()
    {
        var (code, error) = Watched(TimeSpan.Zero, "--samples", "9", "--knowing", "Value<=0.1", "--knowing", "Value>=0.2");
        Assert.Equal(1, code);
        Assert.EndsWith($"{NoWeights}\n", error, StringComparison.Ordinal);
    }

    private static string Squeezed(string table) =>
        System.Text.RegularExpressions.Regex.Replace(table, " Value +0", " Value       0");

    private (int Code, string Error) Watched(TimeSpan patience, params string[] options)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(TextWriter.Null, error, Terminal.UsualWidth, ErrorIsTerminal: true) { Patience = patience };
        return (CommandLine.Run(["rank", .. Command(Small), .. options], terminal), error.ToString());
    }

    private static JsonElement Alternative(JsonDocument report, int place) =>
        report.RootElement.GetProperty("robustness").GetProperty("alternatives")[place];

    private string[] Command(string csv) =>
        [_folder.Write("plans.csv", csv), "--method", "weighted-sum", "--robustness", .. csv == Small ? (string[])["--minimize", "Effort"] : []];

    private JsonDocument Json(string csv, params string[] more) => JsonDocument.Parse(Cli.Result(["rank", .. Command(csv), "--format", "json", .. more]));
}
