using System.Text.Json;
using LearningOrg.Tests;

namespace LearningOrg.Cli.Tests;

public sealed class RankTest : IDisposable
{
    private const string Costs = "Price per agent,Weeks to introduce";

    // Small enough to be worked out by hand.
    private const string Small = "Plan,Cost,Fit\nA,2,4\nB,4,8\nC,8,8\n";

    private readonly TemporaryFolder _folder = new();

    private static string Sample { get; } = Repository.PathOf("samples", "tools.csv");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Yes_and_no_are_written_in_csv_as_in_json()
    {
        var rows = Cli.Result("rank", Repository.PathOf("samples", "tools.csv"), "--method", "electre-i", "--format", "csv");
        Assert.Contains("true", rows, StringComparison.Ordinal);
        Assert.DoesNotContain("True", rows, StringComparison.Ordinal);
        Assert.DoesNotContain("False", rows, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_says_by_what_it_ranks_and_lists_the_best_first() => Assert.Equal(
        $"""
        {Sample}, ranked by VIKOR (v = 0.5)
          Weights (critic): ↓ Price per agent 0.2378, ↓ Weeks to introduce 0.1834, ↑ Fits our processes 0.2137, ↑ Self-service 0.2170,
          ↑ Rating by agents 0.1482.

        ────────────────────────────────────────
         Rank Alternative       Q      S      R
        ────────────────────────────────────────
            1 Lighthouse   0.0194 0.1893 0.0926
            2 Opal Service 0.1301 0.2913 0.0868
            3 Beacon Cloud 0.2332 0.2447 0.1359
        ────────────────────────────────────────
        The first 3 of 6 alternatives. A lower Q is better. ↑ marks a criterion of which more is better, ↓ one of which less is.
        Compromise: Lighthouse and Opal Service. The first does not lead by enough to stand alone.

        """.ReplaceLineEndings("\n").Split('\n').Skip(1),
        Cli.Result("rank", Sample, "--method", "vikor", "--minimize", Costs, "--weights", "critic", "--top", "3").Split('\n').Skip(1));

    [Theory]
    [InlineData(80)]
    [InlineData(60)]
    [InlineData(40)]
    public void A_table_keeps_to_the_width(int width)
    {
        var table = Cli.Result(width, "rank", Sample, "--method", "promethee-i", "--minimize", Costs, "--weights", "entropy");
        Assert.All(table.Split('\n').Skip(1 + (Sample.Length / width)), line => Assert.InRange(line.Length, 0, width));
    }

    [Fact]
    public void Json_has_all_numbers_in_full_in_the_order_of_the_file()
    {
        // Weighted sum of max: A ½·1 + ½·½, B ½·½ + ½·1, C ½·¼ + ½·1.
        var path = _folder.Write("plans.csv", Small);
        using var report = JsonDocument.Parse(Cli.Result("rank", path, "--method", "weighted-sum", "--minimize", "Cost", "--weights", "3,3", "--format", "json"));
        var root = report.RootElement;
        Assert.Equal(["method", "options", "weights", "alternatives", "unranked"], root.EnumerateObject().Select(member => member.Name));
        Assert.Equal("weighted-sum", root.GetProperty("method").GetString());
        Assert.Equal("""{"normalization":"max"}""", Compact(root.GetProperty("options")));
        Assert.Equal("""{"Cost":0.5,"Fit":0.5}""", Compact(root.GetProperty("weights")));
        Assert.Equal(
            """[{"name":"A","score":0.75,"rank":1},{"name":"B","score":0.75,"rank":1},{"name":"C","score":0.625,"rank":3}]""",
            Compact(root.GetProperty("alternatives")));
        Assert.Equal("[]", Compact(root.GetProperty("unranked")));
    }

    [Fact]
    public void Csv_has_them_too()
    {
        var path = _folder.Write("plans.csv", Small);
        Assert.Equal(
            "name,score,rank\nA,0.75,1\nB,0.75,1\nC,0.625,3\n",
            Cli.Result("rank", path, "--method", "weighted-sum", "--minimize", "Cost", "--format", "csv"));
        Assert.StartsWith(
            "name,score,rank,phiPlus,phiMinus,phi\n", Cli.Result("rank", path, "--method", "promethee-ii", "--format", "csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_so_many_are_shown_and_keep_their_ranks_and_their_order()
    {
        var path = _folder.Write("plans.csv", "Plan,Fit\nA,2\nB,9\nC,5\nD,1\n");
        Assert.Equal("name,score,rank\nB,1,1\nC,0.5,2\n", Cli.Result("rank", path, "--method", "weighted-sum", "--option", "normalization=min-max", "--top", "2", "--format", "csv"));
        var table = Cli.Result("rank", path, "--method", "topsis", "--top", "1");
        Assert.Contains("The first 1 of 4 alternatives.", table, StringComparison.Ordinal);
        Assert.DoesNotContain(" C ", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Ties_are_marked_and_scores_that_differ_look_different()
    {
        var table = Cli.Result("rank", _folder.Write("plans.csv", "Plan,Fit\nA,1000000\nB,999999\nC,999999\n"), "--method", "weighted-sum");
        Assert.Contains("    1 A            1.000000\n   2= B            0.999999\n   2= C            0.999999\n", table, StringComparison.Ordinal);
    }

    [Fact]
    public void What_lacks_a_number_is_remarked_beside_the_table_and_listed_in_the_json()
    {
        var path = _folder.Write("plans.csv", "Plan,Cost,Fit\nA,2,4\nB,,\nC,8,8\n");
        foreach (var format in (string[])["table", "csv"])
        {
            var said = Cli.Run("rank", path, "--method", "topsis", "--format", format);
            Assert.Equal((0, "Row 3 is not ranked: B has no number on Cost and Fit.\n"), (said.Code, said.Error));
        }

        using var report = JsonDocument.Parse(Cli.Result("rank", path, "--method", "topsis", "--format", "json"));
        Assert.Equal("""[{"name":"B","row":3,"missing":["Cost","Fit"]}]""", Compact(report.RootElement.GetProperty("unranked")));
    }

    [Fact]
    public void Promethee_i_ranks_by_how_many_are_preferred_and_names_the_pairs_that_cannot_be_compared()
    {
        var path = _folder.Write("plans.csv", "Plan,Speed,Fit\nA,9,2\nB,1,8\nC,1,2\nD,0,1\n");
        using var report = JsonDocument.Parse(Cli.Result("rank", path, "--method", "promethee-i", "--weights", "2,1", "--option", "preference=u-shape", "--option", "q=Speed:0,Fit:5", "--format", "json"));
        var alternatives = report.RootElement.GetProperty("alternatives").EnumerateArray().ToArray();
        Assert.Equal([1, 2, 3, 4], alternatives.Select(alternative => alternative.GetProperty("rank").GetInt32()));

        // Speed weighs 2/3: A beats B, C and D on it and loses to B on Fit, 1/3 of one comparison in three.
        Assert.Equal(2 / 3.0, alternatives[0].GetProperty("phiPlus").GetDouble(), 1e-12);
        Assert.Equal(1 / 9.0, alternatives[0].GetProperty("phiMinus").GetDouble(), 1e-12);
        Assert.Equal(5 / 9.0, alternatives[0].GetProperty("phi").GetDouble(), 1e-12);
        Assert.Equal("[]", Compact(report.RootElement.GetProperty("incomparable")));
        Assert.Equal(
            """{"preference":"u-shape","q":{"Speed":0,"Fit":5}}""", Compact(report.RootElement.GetProperty("options")));
    }

    [Fact]
    public void Promethee_i_lets_alternatives_stand_side_by_side()
    {
        // Only advantages above 5 count, each half: A and C beat each other once, and B neither beats nor is beaten.
        var path = _folder.Write("plans.csv", "Plan,One,Other\nA,9,1\nB,5,5\nC,1,9\n");
        string[] command = ["rank", path, "--method", "promethee-i", "--option", "preference=u-shape", "--option", "q=5"];
        using var report = JsonDocument.Parse(Cli.Result([.. command, "--format", "json"]));
        Assert.Equal("""[["A","B"],["B","C"]]""", Compact(report.RootElement.GetProperty("incomparable")));
        var alternatives = report.RootElement.GetProperty("alternatives").EnumerateArray().ToArray();
        Assert.Equal([1, 1, 1], alternatives.Select(alternative => alternative.GetProperty("rank").GetInt32()));
        Assert.Equal([0.25, 0, 0.25], alternatives.Select(alternative => alternative.GetProperty("phiPlus").GetDouble()));
        Assert.Equal([0.25, 0, 0.25], alternatives.Select(alternative => alternative.GetProperty("phiMinus").GetDouble()));
        Assert.Contains("Not comparable, each better in its own way: A and B; B and C.\n", Cli.Result(command), StringComparison.Ordinal);
    }

    [Fact]
    public void Judgements_give_weights_and_contradictions_are_remarked()
    {
        // Saaty (1990): eight criteria of choosing a house; consistency ratio 0.169.
        var judgements = _folder.Write("judgements.csv", """
            ,C1,C2,C3,C4,C5,C6,C7,C8
            C1,1,5,3,7,6,6,1/3,1/4
            C2,1/5,1,1/3,5,3,3,1/5,1/7
            C3,1/3,3,1,6,3,4,6,1/5
            C4,1/7,1/5,1/6,1,1/3,1/4,1/7,1/8
            C5,1/6,1/3,1/3,3,1,1/2,1/5,1/6
            C6,1/6,1/3,1/4,4,2,1,1/5,1/6
            C7,3,5,1/6,7,5,5,1,1/2
            C8,4,7,5,8,6,6,2,1
            """);
        var path = _folder.Write("houses.csv", "House,C8,C7,C6,C5,C4,C3,C2,C1\nX,1,2,3,4,5,6,7,8\nY,8,7,6,5,4,3,2,1\n");
        var said = Cli.Run("rank", path, "--method", "topsis", "--weights", $"ahp:{judgements}", "--format", "json");
        using var report = JsonDocument.Parse(said.Out);
        double[] printed = [0.333, 0.167, 0.036, 0.031, 0.018, 0.188, 0.054, 0.173];
        Assert.All(
            report.RootElement.GetProperty("weights").EnumerateObject().Zip(printed),
            pair => Assert.Equal(pair.Second, pair.First.Value.GetDouble(), 0.0006));
        Assert.Equal(
            $"The judgements in {judgements} contradict one another: their consistency ratio is 0.169, and should not be above 0.1. Ask again about C1, C3 and C7 first.\n",
            said.Error);
    }

    [Theory]
    [InlineData("Fit:3,Cost:1", 0.25, 0.75)]
    [InlineData("rank-order-centroid:Cost,Fit", 0.75, 0.25)]
    [InlineData("rank-sum:Fit,Cost", 1 / 3.0, 2 / 3.0)]
    [InlineData("rank-reciprocal:Fit,Cost", 1 / 3.0, 2 / 3.0)]
    [InlineData("equal", 0.5, 0.5)]
    [InlineData("30, 10", 0.75, 0.25)]
    public void Weights_can_be_stated_by_name_and_by_order(string weights, double cost, double fit)
    {
        using var report = JsonDocument.Parse(Cli.Result("rank", _folder.Write("plans.csv", Small), "--method", "topsis", "--weights", weights, "--format", "json"));
        Assert.Equal(cost, report.RootElement.GetProperty("weights").GetProperty("Cost").GetDouble(), 1e-15);
        Assert.Equal(fit, report.RootElement.GetProperty("weights").GetProperty("Fit").GetDouble(), 1e-15);
    }

    [Fact]
    public void Names_of_criteria_may_hold_commas_and_colons()
    {
        var path = _folder.Write("plans.csv", "Plan,Cost,\"Cost, net: EUR\",Fit\nA,2,2,4\nB,4,4,8\n");
        using var report = JsonDocument.Parse(Cli.Result(
            "rank", path, "--method", "spotis", "--minimize", "Cost, net: EUR,Cost", "--option", "bounds=0..10", "--option", "bounds=Cost, net: EUR:1..5,Fit:4..8", "--format", "json"));
        Assert.Equal("""{"bounds":{"Cost":[0,10],"Cost, net: EUR":[1,5],"Fit":[4,8]}}""", Compact(report.RootElement.GetProperty("options")));

        // A: (0.2 + 0.25 + 1) ÷ 3, B: (0.4 + 0.75 + 0) ÷ 3.
        Assert.Equal([1.45 / 3, 1.15 / 3], report.RootElement.GetProperty("alternatives").EnumerateArray().Select(alternative => alternative.GetProperty("score").GetDouble()), (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal(
            Cli.Result("rank", path, "--method", "topsis", "--minimize", "Cost, net: EUR,Cost"),
            Cli.Result("rank", path, "--method", "topsis", "--minimize", "Cost", "--minimize", "Cost, net: EUR"));
    }

    [Fact]
    public void Reference_ranges_are_turned_by_the_direction()
    {
        var path = _folder.Write("plans.csv", Small);
        using var report = JsonDocument.Parse(Cli.Result(
            "rank", path, "--method", "weighted-sum", "--minimize", "Cost", "--option", "normalization=reference-range", "--option", "bounds=0..10", "--format", "json"));

        // A: (0.8 + 0.4) ÷ 2, B: (0.6 + 0.8) ÷ 2, C: (0.2 + 0.8) ÷ 2.
        double[] scores = [0.6, 0.7, 0.5];
        Assert.Equal(scores, report.RootElement.GetProperty("alternatives").EnumerateArray().Select(alternative => alternative.GetProperty("score").GetDouble()), (a, b) => Math.Abs(a - b) < 1e-12);
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
