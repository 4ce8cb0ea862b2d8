using System.Text.Json;

namespace LearningOrg.Cli.Tests;

/// <summary><c>explain</c>: an entry beside its neighbors, and one against another.</summary>
public sealed class ExplainCommandTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _register;

    public ExplainCommandTest() => _register = _folder.Write(
        "register.csv",
        "id,title,Reach,Impact,Confidence,Effort\nCIM1,Password reset,1200,2,80%,2\nCIM2,VPN,800,1,80%,1\nCIM3,Mail,?,1,,2\nCIM4,Print,800,1,80%,1\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_entry_is_explained_as_prioritize_does_and_compared_with_its_neighbors()
    {
        var explained = Cli.Result("prioritize", _register, "--explain", "CIM2");
        Assert.Equal(
            explained + "  above   CIM1 scores 1.5 × CIM2: Impact × 2, Effort ÷ 2, Reach × 1.5.\n  below   CIM2 and CIM4 tie.\n",
            Cli.Result("explain", _register, "CIM2"));
        Assert.Equal(Cli.Result("prioritize", _register, "--explain", "CIM3"), Cli.Result("explain", _register, "CIM3"));
    }

    [Fact]
    public void A_product_is_compared_by_its_factors() => Assert.Equal(
        """
        CIM1 scores 1.5 × CIM2: Impact × 2, Effort ÷ 2, Reach × 1.5.
          Policy: Default RICE 1.0 (RICE, weighted reach per quarter per person-month).
          CIM1: Password reset, rank 1 of 3, score 960.
          CIM2: VPN, rank 2 of 3, score 640.

        ────────────────────────────────
         Criterion     CIM1 CIM2 Effect
        ────────────────────────────────
         Impact           2    1    × 2
         Effort           2    1  × 0.5
         Reach        1,200  800  × 1.5
         Confidence     0.8  0.8    × 1
        ────────────────────────────────

        """.ReplaceLineEndings("\n"),
        Cli.Result("explain", _register, "CIM2", "--against", "CIM1"));

    [Fact]
    public void A_sum_of_parts_is_compared_by_its_parts()
    {
        // WSJF: (8 + 5 + 3) ÷ 2 = 8, (3 + 5 + 5) ÷ 2 = 6.5.
        var path = _folder.Write("wsjf.csv", "id,business value,time criticality,risk reduction,job size\nA,8,5,3,2\nB,3,5,5,2\n");
        Assert.StartsWith("A outranks B by 1.500: +2.500 Business value, −1.000 Risk reduction.\n", Cli.Result("explain", path, "B", "--against", "A"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_weighted_score_says_what_would_turn_it()
    {
        // Worths: A (0.8, 0.5), B (0.2, 0.9); weights a half each: 0.65 and 0.55. A falls to B where its Reach is worth 0.6.
        var path = _folder.Write("weighted.csv", "id,reach,effort\nA,80,50\nB,20,10\n");
        var said = Cli.Result("explain", path, "A", "--against", "B", "--policy", Policy(points: string.Empty));
        Assert.StartsWith("A outranks B by 0.10: +0.30 Reach, −0.20 Effort.\n", said, StringComparison.Ordinal);
        Assert.Contains("Smallest change of one input that turns it: B would be above A if ", said, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(Cli.Result("explain", path, "A", "--against", "B", "--policy", Policy(points: string.Empty), "--format", "json"));
        var comparison = report.RootElement.GetProperty("comparison");
        Assert.Equal(
            ["above", "below", "tied", "basis", "gap", "ratio", "differences", "flips", "sentence"],
            comparison.EnumerateObject().Select(member => member.Name));
        Assert.Equal(0.1, comparison.GetProperty("gap").GetDouble(), 1e-12);
        var flip = comparison.GetProperty("flips").EnumerateArray().Single(each =>
            each.GetProperty("id").GetString() == "A" && each.GetProperty("criterion").GetString() == "Reach");
        Assert.Equal((80, 0.2), (flip.GetProperty("from").GetDouble(), Math.Round(flip.GetProperty("shareOfRange").GetDouble(), 9)));
        Assert.Equal(60, flip.GetProperty("to").GetDouble(), 1e-9);
    }

    [Fact]
    public void A_bent_value_function_is_turned_back_into_numbers()
    {
        // Reach 80 is worth 0.9 and 20 worth 0.3; with effort 0.5 and 0.9 the scores are 0.7 and 0.6.
        var path = _folder.Write("weighted.csv", "id,reach,effort\nA,80,50\nB,20,10\n");
        var policy = Policy(points: """, "points": [{ "at": 0, "value": 0 }, { "at": 50, "value": 0.75 }, { "at": 90, "value": 0.95 }, { "at": 100, "value": 1 }]""");
        var said = Cli.Run("explain", path, "A", "--against", "B", "--policy", policy, "--format", "json");
        Assert.Equal((0, string.Empty), (said.Code, said.Error));
        using var report = JsonDocument.Parse(said.Out);
        var comparison = report.RootElement.GetProperty("comparison");
        Assert.Equal("A", comparison.GetProperty("above").GetProperty("id").GetString());
        var gap = (0.9 + 0.5 - 0.3 - 0.9) / 2;
        Assert.Equal(gap, comparison.GetProperty("gap").GetDouble(), 1e-12);

        // A falls to B where its Reach is worth 0.7, on the first stretch of 0.75 in 50.
        var flip = comparison.GetProperty("flips").EnumerateArray().Single(each =>
            each.GetProperty("id").GetString() == "A" && each.GetProperty("criterion").GetString() == "Reach");
        Assert.Equal(0.7 / 0.75 * 50, flip.GetProperty("to").GetDouble(), 1e-9);
    }

    [Fact]
    public void As_json_an_entry_has_its_neighbors()
    {
        using var report = JsonDocument.Parse(Cli.Result("explain", _register, "CIM1", "--format", "json"));
        Assert.Equal(["entry", "above", "below"], report.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(JsonValueKind.Null, report.RootElement.GetProperty("above").ValueKind);
        Assert.Equal(1.5, report.RootElement.GetProperty("below").GetProperty("ratio").GetDouble());
    }

    [Fact]
    public void What_cannot_be_explained_is_refused()
    {
        Assert.Equal($"{_register} has no entry 'CIM11'; did you mean CIM1?\n", Cli.Refusal("explain", _register, "CIM11"));
        Assert.Equal(
            $"{_register} has no entry 'nothing of that name'. Give an id as the register writes it.\n", Cli.Refusal("explain", _register, "CIM1", "--against", "nothing of that name"));
        Assert.Equal(
            "CIM3 has no score to compare. No Default RICE score: Reach is missing (needed: 0 or more) and Confidence is missing (needed: 0 to 1).\n",
            Cli.Refusal("explain", _register, "CIM1", "--against", "CIM3"));
    }

    private string Policy(string points)
    {
        var path = _folder.PathOf($"policy{points.Length}.json");
        return File.Exists(path) ? path : _folder.Write(Path.GetFileName(path), $$"""
            {
              "schemaVersion": 1, "name": "Half and half", "version": "1", "model": "weighted-scoring",
              "criteria": [
                { "name": "Reach", "input": "reach", "direction": "more", "range": { "from": 0, "to": 100 }, "weight": 0.5, "unit": "people"{{points}} },
                { "name": "Effort", "input": "effort", "direction": "less", "range": { "from": 0, "to": 100 }, "weight": 0.5, "unit": "days" }
              ]
            }
            """);
    }
}
