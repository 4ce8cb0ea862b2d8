using System.Globalization;
using LearningOrg.Tests;

namespace LearningOrg.Cli.Tests;

/// <summary>Output that a busy person can take in: nothing said ten times, nothing left to guess.</summary>
public sealed class ReadableOutputTest : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("learningorg-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_opportunity_tells_how_many_incidents_it_rests_on()
    {
        var sample = Repository.PathOf("samples", "incidents.csv");
        var vpn = File.ReadLines(sample).Count(line => line.Contains(",VPN,", StringComparison.Ordinal));
        Assert.Contains($"incidents ({vpn.ToString(CultureInfo.InvariantCulture)})", Run("mine", sample));
        Assert.Contains($"\"incidents\": {vpn}", Run("mine", sample, "--format", "json"));
        var csv = Run("mine", sample, "--format", "csv").Split('\n');
        var column = Array.IndexOf(csv[0].Split(','), "incidents");
        Assert.Equal($"{vpn}", csv.Single(line => line.Contains("subcategory/VPN,", StringComparison.Ordinal)).Split(',')[column]);
    }

    [Fact]
    public void A_column_that_is_missing_is_one_reason_and_not_one_for_each_group()
    {
        var rows = from subcategory in Enumerable.Range(10, 12)
                   from number in Enumerable.Range(10, 10)
                   select $"INC{subcategory}{number},2026-01-05 08:00:00,2026-01-05 09:00:00,Topic {subcategory},0,0";
        var export = Write("export.csv", ["number,opened_at,resolved_at,subcategory,reassignment_count,reopen_count", .. rows]);
        var output = Flat(Run("mine", export));
        Assert.Contains("Nothing is ranked: the policy reads SLA breach share, which this history records for no group.", output);
        Assert.Contains(
            "Topic 10, Topic 11, Topic 12, Topic 13, Topic 14, Topic 15, Topic 16, Topic 17, Topic 18, Topic 19 and 2 more: "
            + "No Incident opportunities score: SLA breach share is missing (needed: any finite number).",
            output);
    }

    [Fact]
    public void One_is_singular()
    {
        var export = Write("export.csv", "number,opened_at,subcategory", "INC1,2026-01-05 08:00:00,", "INC2,,VPN");
        var output = Run("mine", export);
        Assert.Contains("2 rows (one row per incident), 2 incidents, 2026-01-05 to 2026-01-05 (1 day), dates yyyy-MM-dd HH:mm:ss.", output);
        Assert.Contains("The history covers 1 day only;", output);
        Assert.Contains("1 incident is in no group, because no subcategory is recorded.", output);
        Assert.Contains("1 incident is in no group, because the time of opening is not recorded.", output);
        Assert.DoesNotContain("\n\n\n", output.Replace("\r\n", "\n"));
        Assert.Contains("1 entry. ", Run("prioritize", Write("one.csv", "id,value,effort", "A,4,2")));
    }

    [Fact]
    public void Each_problem_of_a_policy_has_a_line_of_its_own()
    {
        var policy = Write(
            "policy.json",
            """
            { "schemaVersion": 1, "name": "Ours", "version": "1", "model": "ice-mean", "criteria": [
              { "name": "Impact", "input": "votes" }, { "name": "Confidence", "input": "votes", "weight": 1 } ] }
            """);
        Assert.Equal(
            """
            The policy 'Ours' cannot be applied.
              ICE mean needs a criterion named 'Ease'.
              'Confidence' states a weight, which has no meaning in ICE mean. Leave it out.

            """,
            Run("policy", "check", policy).Replace("\r\n", "\n"));
    }

    [Fact]
    public void Inputs_that_are_no_measures_are_followed_by_one_list_of_measures()
    {
        var policy = Write(
            "policy.json",
            """
            { "schemaVersion": 1, "name": "Ours", "version": "1", "model": "opportunity-score", "criteria": [
              { "name": "Importance", "input": "votes" }, { "name": "Satisfaction", "input": "smiles" } ] }
            """);
        Assert.Single(
            Run("mine", Repository.PathOf("samples", "incidents.csv"), "--policy", policy).Split('\n'),
            line => line.Contains("Allowed: ", StringComparison.Ordinal));
    }

    [Fact]
    public void An_explanation_gives_the_worth_of_a_number_that_equals_it()
    {
        var policy = Write(
            "policy.json",
            """
            { "schemaVersion": 1, "name": "Ours", "version": "1", "model": "weighted-scoring", "criteria": [
              { "name": "Risk", "input": "risk", "direction": "less", "range": { "from": 1, "to": 3 }, "weight": 1 } ] }
            """);
        var register = Write("register.csv", ["id,risk", "A,1"]);
        Assert.Contains("Risk: 1 points (worth 1 of 1), weight 1", Run("prioritize", register, "--policy", policy, "--explain", "A"));
        Assert.StartsWith("Ours 1 (weighted scoring): 1 criterion, nothing wrong.", Run("policy", "check", policy));
    }

    private static string Run(params string[] args)
    {
        using var writer = new StringWriter();
        _ = CommandLine.Run(args, new Terminal(writer, writer, Terminal.UsualWidth, ErrorIsTerminal: false));
        return writer.ToString();
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string Write(string name, params string[] lines)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllLines(path, lines);
        return path;
    }
}
