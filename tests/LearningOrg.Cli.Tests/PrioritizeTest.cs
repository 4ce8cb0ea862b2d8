using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Tests;

public sealed class PrioritizeTest : IDisposable
{
    private const string Rice = """
        Id;Title;Reach;Impact;Confidence;Effort
        CIM1;Self-service password reset;1200;2;80%;2
        CIM2;VPN client;800;1;80%;1
        CIM3;Third;900;3;50 %;4
        CIM4;Nothing known;?;1;;2
        CIM5;Typed;many;1;80%;2
        CIM6;Also a VPN client;800;1;80%;1
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_spreadsheet_becomes_a_ranking_that_says_what_it_rests_on()
    {
        var path = _folder.Write("register.csv", Rice);
        Assert.Equal(
            $"""
            {path}, ranked by the policy Default RICE 1.0

            {Rule}
             Rank Entry                       Score         Reach        Impact    Confidence        Effort
                                                      per quarter                             person-months
            {Rule}
                1 CIM1                          960         1,200             2          80 %             2
                  Self-service password reset

               2= CIM2                          640           800             1          80 %             1
                  VPN client

               2= CIM6                          640           800             1          80 %             1
                  Also a VPN client

                4 CIM3                        337.5           900             3          50 %             4
                  Third

            {Rule}
            4 entries. Each column is a factor of the score. Note: Impact is an ordinal judgement used as a number, and a small guessed effort
            dominates the score.

            Not ranked: 2
              CIM4: No Default RICE score: Reach is missing (needed: 0 or more) and Confidence is missing (needed: 0 to 1).
              CIM5: No Default RICE score: Reach is missing (needed: 0 or more).

            Rows with something wrong in them: 1
              row 6: reach is 'many', which is not a number; write 1200.5, without thousands separators, or a percentage such as 80%; it is read
              as missing

            """.ReplaceLineEndings("\n"),
            Cli.Result("prioritize", path));
    }

    [Fact]
    public void The_first_so_many_are_shown()
    {
        var path = _folder.Write("register.csv", Rice);
        var table = Cli.Result("prioritize", path, "--top", "2");
        Assert.Contains("The first 2 of 4 entries. ", table, StringComparison.Ordinal);
        Assert.Contains("CIM2", table, StringComparison.Ordinal);
        Assert.DoesNotContain("CIM6", table, StringComparison.Ordinal);
        Assert.DoesNotContain("CIM3", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Out_of_more_than_ten_that_have_no_score_and_five_bad_rows_the_rest_is_counted()
    {
        var path = _folder.Write("register.csv", "id,value,effort\nA,1,1\n" + string.Concat(Enumerable.Range(10, 14).Select(number => $"B{number},x,1\n")));
        var table = Cli.Result("prioritize", path);
        Assert.Contains("1 entry. ", table, StringComparison.Ordinal);
        Assert.Contains("Not ranked: 14\n", table, StringComparison.Ordinal);
        Assert.Contains(", B18, B19 and 4 more: No Default value/effort score: Value is missing (needed: 0 or more).\n", table, StringComparison.Ordinal);
        Assert.Contains("Rows with something wrong in them: 14\n", table, StringComparison.Ordinal);
        Assert.EndsWith("  … and 9 more; --format json lists the first 14.\n", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_has_a_score_the_reasons_are_the_result()
    {
        var table = Cli.Result("prioritize", _folder.Write("register.csv", "id,value,effort\nA,?,1\n"));
        Assert.EndsWith(
            "ranked by the policy Default value/effort 1.0\n\nNot ranked: 1\n  A: No Default value/effort score: Value is missing (needed: 0 or more).\n",
            table,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_of_ones_own_decides()
    {
        var policy = _folder.Write("policy.json", """
            {
              "schemaVersion": 1, "name": "House", "version": "2", "model": "weighted-scoring",
              "criteria": [
                { "name": "Hours", "input": "hours lost", "unit": "hours", "direction": "more", "range": { "from": 0, "to": 100 }, "weight": 0.5 },
                {
                  "name": "Risk", "input": "risk", "direction": "less", "scale": "ordinal", "range": { "from": 1, "to": 5 }, "weight": 0.5,
                  "labels": [{ "label": "Low", "number": 1 }, { "label": "Medium", "number": 3 }, { "label": "High", "number": 5 }]
                }
              ]
            }
            """);
        var register = _folder.Write("register.csv", "key\tname\tHours Lost\tRisk\nA\tAlpha\t100\tlow\nB\tBeta\t100\tHIGH\nC\tGamma\t0\tmiddling\n");

        // 0.5·1 + 0.5·1 = 1, and 0.5·1 + 0.5·0 = 0.5.
        var csv = Cli.Result("prioritize", register, "--policy", policy, "--format", "csv").Split('\n');
        Assert.StartsWith("1,False,A,Alpha,1,100,0.5,0.5,1,0.5,0.5,", csv[1], StringComparison.Ordinal);
        Assert.StartsWith("2,False,B,Beta,0.5,100,0.5,1,5,0,0,", csv[2], StringComparison.Ordinal);
        Assert.Equal(",,C,,,,,,,,,No House score: Risk is missing (needed: any finite number).", csv[3]);
        Assert.Contains(
            "  row 4: risk is 'middling', which is none of the policy's labels Low, Medium, High; it is read as missing\n",
            Cli.Result("prioritize", register, "--policy", policy),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_that_reads_what_the_register_lacks_is_refused()
    {
        var (register, policy) = (_folder.Write("register.csv", Rice), _folder.Write("wsjf.json", Cli.Result("policy", "init", "--model", "wsjf")));
        Assert.Equal(
            $"Cannot read {register}: the policy 'Default WSJF' reads business_value, time_criticality, risk_reduction, job_size, which the register does not have; " +
            "it has Reach, Impact, Confidence, Effort. Add what is missing, or name another policy.\n",
            Cli.Refusal("prioritize", register, "--policy", policy));
    }

    [Fact]
    public void What_breaks_a_file_is_said_and_nothing_is_ranked()
    {
        var register = _folder.Write("register.csv", Rice);
        Assert.Equal("Cannot read absent.csv: there is no such file. Check the name.\n", Cli.Refusal("prioritize", "absent.csv"));
        Assert.Equal("Cannot read absent.json: there is no such file. Check the name.\n", Cli.Refusal("prioritize", register, "--policy", "absent.json"));
        Assert.Equal(
            $"Cannot read {_folder.PathOf("twice.csv")}, row 3: id 'A' was already given in row 2. Give every entry its own.\n",
            Cli.Refusal("prioritize", _folder.Write("twice.csv", "id,value,effort\nA,1,1\nA,2,2\n")));
        Assert.Equal(
            $"Cannot read {_folder.PathOf("register.json")}, $: 'schemaVersion' is missing. Add it.\n", Cli.Refusal("prioritize", _folder.Write("register.json", "{}")));
        Assert.Equal(
            $"Cannot read {_folder.PathOf("empty.json")}: it is empty. Write it again, or name another file.\n", Cli.Refusal("prioritize", _folder.Write("empty.json", "")));
    }

    [Fact]
    public void A_register_whose_entries_are_all_rejected_has_nothing_to_rank()
    {
        var ada = ActorId.Of("ada");
        var register = ContinualImprovementRegister.Open("Ours", ada, Cli.Now);
        Assert.Equal($"Cannot rank {Written(register)}: it has no entries to rank.\n", Cli.Refusal("prioritize", _folder.PathOf("register.json")));

        Assert.True(register.Raise(ImprovementId.Of("A"), "Alpha", ImprovementSource.Idea, ada, Cli.Now).TryAccept(out var raised, out _));
        Assert.True(raised.Apply(ImprovementId.Of("A"), entry => entry.Reject("No", ada, Cli.Now)).TryAccept(out var rejected, out _));
        Assert.Equal(
            $"Cannot rank {Written(rejected)}: it has no entries to rank. Closed entries, which are left out: 1.\n",
            Cli.Refusal("prioritize", _folder.PathOf("register.json")));
    }

    private const string Rule = "────────────────────────────────────────────────────────────────────────────────────────────────";

    private string Written(ContinualImprovementRegister register)
    {
        using var writer = new StringWriter();
        RegisterJson.Write(register, writer);
        return _folder.Write("register.json", writer.ToString());
    }
}
