using System.Text;
using LearningOrg.Core.Opportunities;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Interchange.Policies;

namespace LearningOrg.Cli.Tests;

public sealed class PolicyCommandTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Models { get; } = [.. PolicyModel.All.Select(model => model.Code)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Models))]
    public void Init_writes_a_policy_that_check_accepts_the_same_bytes_each_time(string model)
    {
        var (one, two) = (_folder.PathOf("one.json"), _folder.PathOf("two.json"));
        var policy = PolicyTemplates.For(PolicyModel.FromCode(model)) ?? IncidentPolicy.Default;

        foreach (var path in (string[])[one, two])
        {
            Assert.Equal(new Said(0, string.Empty, $"Wrote the policy {policy} to {path}.\n"), Cli.Run("policy", "init", path, "--model", model));
        }

        Assert.Equal(File.ReadAllBytes(one), File.ReadAllBytes(two));
        Assert.Equal(["one.json", "two.json"], _folder.Names);
        Assert.Equal(Encoding.UTF8.GetString(File.ReadAllBytes(one)), Cli.Result("policy", "init", "--model", model));
        Assert.True(PolicyJson.Read(one).TryAccept(out var read, out _));
        Assert.Equal(policy, read);
        Assert.StartsWith($"{policy}: {policy.Criteria.Count} criteria, nothing wrong.\n", Cli.Result("policy", "check", one), StringComparison.Ordinal);
    }

    [Fact]
    public void Init_begins_with_the_incident_policy() =>
        Assert.Equal(Cli.Result("policy", "init", "--model", "weighted-scoring"), Cli.Result("policy", "init"));

    [Fact]
    public void Check_says_what_is_read_from_where() => Assert.Equal(
        """
        Incident opportunities 1.0 (weighted scoring): 5 criteria, nothing wrong.
          Reach, read from 'incidents_per_30_days', weight 0.25
          Hours lost, read from 'hours_lost_per_30_days', weight 0.3
          SLA breach share, read from 'breach_share', weight 0.2
          Reassignments, read from 'reassignments_per_incident', weight 0.15
          Reopen share, read from 'reopen_share', weight 0.1

        """.ReplaceLineEndings("\n"),
        Cli.Result("policy", "check", _folder.Write("policy.json", Cli.Result("policy", "init"))));

    [Fact]
    public void Check_counts_a_single_criterion_as_one() => Assert.Equal(
        "House 1 (weighted scoring): 1 criterion, nothing wrong.\n  Hours, read from 'hours', weight 1\n",
        Cli.Result("policy", "check", _folder.Write("policy.json", """
            {
              "schemaVersion": 1, "name": "House", "version": "1", "model": "weighted-scoring",
              "criteria": [{ "name": "Hours", "input": "hours", "direction": "more", "range": { "from": 0, "to": 1 }, "weight": 1 }]
            }
            """)));

    [Fact]
    public void Init_does_not_overwrite()
    {
        var path = _folder.Write("policy.json", "mine");
        Assert.Equal($"{path} is already there and is not overwritten. Name another file, or remove it first.\n", Cli.Refusal("policy", "init", path));
        Assert.Equal("mine", File.ReadAllText(path));
    }

    [Fact]
    public void Init_does_not_make_folders()
    {
        var path = _folder.PathOf(Path.Combine("absent", "policy.json"));
        Assert.Equal($"The folder of {path} is not there. Make it first.\n", Cli.Refusal("policy", "init", path));
        Assert.Empty(_folder.Names);
    }

    [Fact]
    public void Check_names_all_that_is_wrong()
    {
        var path = _folder.Write("policy.json", Cli.Result("policy", "init")
            .Replace("\"weight\": 0.25", "\"weight\": 0.5", StringComparison.Ordinal)
            .Replace("\"scale\": \"ratio\"", "\"scale\": \"ordinal\"", StringComparison.Ordinal));
        var refusal = Cli.Refusal("policy", "check", path);
        Assert.StartsWith(
            "The policy 'Incident opportunities' cannot be applied.\n  'Reach' is ordinal, and the model calculates with it. ",
            refusal,
            StringComparison.Ordinal);
        Assert.EndsWith(
            "The weights (Reach 0.5, Hours lost 0.3, SLA breach share 0.2, Reassignments 0.15, Reopen share 0.1) sum to 1.25, not to 1.\n",
            refusal,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Check_says_where_a_file_breaks()
    {
        var path = _folder.Write("policy.json", "{\n  \"name\": \"A\",\n}\n");
        Assert.Equal(
            $"Cannot read {path}, line 3, position 1: this is not valid JSON: a comma stands before a closing bracket. Correct it there.\n",
            Cli.Refusal("policy", "check", path));
        Assert.Equal("Cannot read absent.json: there is no such file. Check the name.\n", Cli.Refusal("policy", "check", "absent.json"));
    }
}
