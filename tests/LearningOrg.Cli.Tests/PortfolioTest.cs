using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace LearningOrg.Cli.Tests;

/// <summary><c>portfolio</c>: the example of docs/methods/portfolio.md, whose 128 subsets can be tried, and every refusal.</summary>
public sealed class PortfolioTest : IDisposable
{
    private const string Rules = "--value Value --cost Cost --requires P:A --requires C:S --excludes T:R --must-do U --capacity Weeks=30";

    private readonly TemporaryFolder _folder = new();
    private readonly string _register;

    public PortfolioTest() => _register = _folder.Write(
        "register.csv",
        """
        id,title,Value,Cost,Weeks
        A,Asset inventory,10,12.5,6
        U,Audit findings,2,7.5,3
        C,Chat bot,18,15,6
        P,Patch automation,34,20,8
        R,Rented status page,10,4,0
        S,Self-service portal,30,25,10
        T,Status page,12,6.25,2
        K,Knowledge base,,9,4
        """);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_table_shows_what_is_chosen_what_is_left_and_what_more_would_buy() => Assert.Equal(
        $"""
        {_register}, chosen within 70
          Value: Value. Cost: Cost.

        ─────────────────────────────────────────
         Entry                  Value Cost Weeks
        ─────────────────────────────────────────
         A: Asset inventory        10 12.5     6
         P: Patch automation       34   20     8
         R: Rented status page     10    4     0
         S: Self-service portal    30   25    10
         U: Audit findings          2  7.5     3
         Together                  86   69    27
        ─────────────────────────────────────────
        5 of 7 entries. Left over: 1 of 70, 3 of 30 Weeks.
        Margin: R: value +10 for 4 more.
        10 % more budget: T, in place of R: value +2 for 2.25 more.

        Left out: 2
          C: Chat bot: costs 15, but only 1 is left.
          T: Status page: is excluded by R.

        Not considered: 1
          K: It has no number under Value.

        """.ReplaceLineEndings("\n"),
        Cli.Result(400, Command("--budget 70")));

    [Fact]
    public void The_curve_lists_what_every_budget_buys()
    {
        var table = Cli.Result(Command("--budget 70 --curve"));
        Assert.Contains("\nWhat every budget buys:\n", table, StringComparison.Ordinal);
        Assert.Contains("  53.75    62\n     64    70\n     65    76\n     69    86\n  71.25    88\n", table, StringComparison.Ordinal);
    }

    [Fact]
    public void As_json_it_has_everything()
    {
        using var report = JsonDocument.Parse(Cli.Result(Command("--budget 70 --curve --format json")));
        var root = report.RootElement;
        Assert.Equal(
            [
                "policy", "value", "cost", "budget", "chosen", "totalValue", "totalCost", "leftOver", "capacities", "provenOptimal", "bound", "leftOut",
                "notConsidered", "margin", "tenPercentMore", "caution", "curve",
            ],
            root.EnumerateObject().Select(member => member.Name));
        Assert.Equal(["A", "P", "R", "S", "U"], root.GetProperty("chosen").EnumerateArray().Select(each => each.GetProperty("id").GetString()));
        Assert.Equal((86, 69m, 1m, true), (
            root.GetProperty("totalValue").GetDouble(),
            root.GetProperty("totalCost").GetDecimal(),
            root.GetProperty("leftOver").GetDecimal(),
            root.GetProperty("provenOptimal").GetBoolean()));
        Assert.Equal("""[{"name":"Weeks","used":27,"available":30}]""", JsonSerializer.Serialize(root.GetProperty("capacities")));
        Assert.Equal(["no-room", "excluded"], root.GetProperty("leftOut").EnumerateArray().Select(each => each.GetProperty("reason").GetString()));
        Assert.Equal(
            """{"budget":77.0,"value":2,"cost":2.25,"added":["T"],"dropped":["R"]}""",
            JsonSerializer.Serialize(root.GetProperty("tenPercentMore")));
    }

    [Fact]
    public void As_csv_it_has_a_row_for_each_entry() => Assert.Equal(
        """
        id,title,chosen,value,cost,use: Weeks,reason
        A,Asset inventory,True,10,12.5,6,
        U,Audit findings,True,2,7.5,3,
        C,Chat bot,False,18,15,6,"costs 15, but only 1 is left."
        P,Patch automation,True,34,20,8,
        R,Rented status page,True,10,4,0,
        S,Self-service portal,True,30,25,10,
        T,Status page,False,12,6.25,2,is excluded by R.
        K,,False,,,,It has no number under Value.

        """.ReplaceLineEndings("\n"),
        Cli.Result(Command("--budget 70 --format csv")));

    [Fact]
    public void Without_a_column_the_score_counts_and_effort_is_the_cost()
    {
        var path = _folder.Write("rice.csv", "id,title,Reach,Impact,Confidence,Effort\nX,One,100,1,1,2\nY,Two,90,1,1,1\nZ,Three,?,1,1,1\n");
        var table = Cli.Result("portfolio", path, "--budget", "2");
        Assert.Contains(" Y: Two          90    1\n", table, StringComparison.Ordinal);
        Assert.Contains("Note: the score is divided by Effort already;", table, StringComparison.Ordinal);
        Assert.Contains("  Z: No Default RICE score: Reach is missing", table, StringComparison.Ordinal);
        Assert.Contains("Margin: Y: value +90 for 1 more.", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Reach,Impact,Confidence,Effort\nX,100,1,1,2\n", "Effort")]
    [InlineData("Business value,Time criticality,Risk reduction,Job size\nX,1,2,3,5\n", "Job size")]
    [InlineData("Cost of delay,Duration\nX,100,2\n", "Duration")]
    [InlineData("Value,Effort\nX,100,2\n", "Effort")]
    public void A_score_that_is_divided_by_the_cost_already_is_a_caution(string register, string cost)
    {
        var path = _folder.Write("divided.csv", "id," + register);
        var caution = $"The score is divided by {cost} already; as a value to add up, --value can name a column that is not.";
        string[] command = ["portfolio", path, "--budget", "9"];
        Assert.Contains("Note: the" + caution[3..40], Cli.Result(command), StringComparison.Ordinal);
        Assert.Equal(caution, CautionOf([.. command, "--format", "json"]));
        Assert.Null(CautionOf([.. command, "--format", "json", "--value", cost]));
    }

    [Fact]
    public void Must_dos_beyond_the_budget_are_refused_with_each_problem_on_its_line() => Assert.Equal(
        "No selection is possible.\n  The must-dos and what they need cost 7.5, but the budget is 5. Raise it by 2.5, or drop a must-do.\n",
        Cli.Refusal(Command("--budget 5")));

    [Theory]
    [InlineData("--requires P", "--requires is 'P'; write two ids with a colon between them, as B:A.")]
    [InlineData("--excludes QQQQ:A", "--excludes names 'QQQQ', which is no entry; give an id as the register writes it.")]
    [InlineData("--must-do Q", "--must-do names 'Q', which is no entry; give an id as the register writes it.")]
    [InlineData("--must-do a", "--must-do names 'a', which is no entry; did you mean A?")]
    [InlineData("--must-do K", "--must-do names 'K', which cannot be chosen. It has no number under Value.")]
    [InlineData("--requires A:A", "'A' cannot require itself.")]
    [InlineData("--capacity Weeks", "--capacity is 'Weeks'; write a column and a number from 0, as weeks=30.")]
    [InlineData("--capacity Weeks=-1", "--capacity is 'Weeks=-1'; write a column and a number from 0, as weeks=30.")]
    [InlineData("--capacity Wekes=3", "--capacity names 'Wekes', which FILE does not have; did you mean Weeks?")]
    [InlineData("--capacity Weeks=3 --capacity weeks=4", "--capacity names 'Weeks' twice; give each column one limit.")]
    public void Rules_that_do_not_fit_are_refused(string rule, string sentence) => Assert.Equal(
        $"{sentence.Replace("FILE", _register, StringComparison.Ordinal)}\n",
        Cli.Refusal(["portfolio", _register, "--budget", "70", "--value", "Value", "--cost", "cost", .. rule.Split(' ')]));

    [Fact]
    public void Columns_that_are_not_there_are_refused()
    {
        Assert.Equal(
            $"--cost is missing, and no policy says what effort is; name a column of {_register}: it has Value, Cost, Weeks.\n",
            Cli.Refusal("portfolio", _register, "--budget", "7", "--value", "Value"));
        Assert.Equal(
            $"--value names 'Worth', which {_register} does not have; it must be one of Value, Cost, Weeks.\n",
            Cli.Refusal("portfolio", _register, "--budget", "7", "--value", "Worth", "--cost", "Cost"));
        Assert.StartsWith(
            $"Cannot rank {_register}: no ready policy fits it.", Cli.Refusal("portfolio", _register, "--budget", "7", "--cost", "Cost"), StringComparison.Ordinal);
        var negative = _folder.Write("negative.csv", "id,v,c\nA,1,-2\n");
        Assert.Equal(
            "The cost of 'A' is -2; it must be 0 or more.\n", Cli.Refusal("portfolio", negative, "--budget", "7", "--value", "v", "--cost", "c"));
        var huge = _folder.Write("huge.csv", "id,v,c\nA,1,1e20\n");
        Assert.Equal(
            "c of 'A' is 1E+20; to be added exactly it must be from 0 to 10^15.\n",
            Cli.Refusal("portfolio", huge, "--budget", "7", "--value", "v", "--cost", "c"));
        var empty = _folder.Write("empty.csv", "id,v,c\nA,,2\n");
        Assert.Equal(
            $"Nothing in {empty} can be chosen. A: It has no number under v.\n", Cli.Refusal("portfolio", empty, "--budget", "7", "--value", "v", "--cost", "c"));
    }

    [Fact]
    public void Ids_may_hold_colons()
    {
        var path = _folder.Write("colons.csv", "id,v,c\na:b,1,1\nc,5,1\n");
        Assert.Contains("2 of 2 entries.", Cli.Result("portfolio", path, "--budget", "2", "--value", "v", "--cost", "c", "--requires", "c:a:b"), StringComparison.Ordinal);
    }

    [Property(MaxTest = 30)]
    public Property The_chosen_are_worth_as_much_as_the_best_of_all_subsets() => Prop.ForAll(
        Gen.Choose(1, 9).ArrayOf(10).ToArbitrary(),
        numbers =>
        {
            var items = numbers.Chunk(2).Select(pair => (Value: pair[0], Cost: pair[1])).ToArray();
            var path = _folder.Write("any.csv", "id,v,c\n" + string.Concat(items.Select((item, index) => $"I{index},{item.Value},{item.Cost}\n")));
            using var report = JsonDocument.Parse(Cli.Result("portfolio", path, "--budget", "12", "--value", "v", "--cost", "c", "--format", "json"));
            var best = Enumerable.Range(0, 1 << items.Length)
                .Select(set => items.Where((_, index) => (set >> index & 1) == 1).ToArray())
                .Where(set => set.Sum(item => item.Cost) <= 12)
                .Max(set => set.Sum(item => item.Value));
            Assert.Equal(best, report.RootElement.GetProperty("totalValue").GetDouble());
        });

    private static string? CautionOf(string[] command)
    {
        using var report = JsonDocument.Parse(Cli.Result(command));
        return report.RootElement.GetProperty("caution").GetString();
    }

    private string[] Command(string more) => ["portfolio", _register, .. Rules.Split(' '), .. more.Split(' ')];
}
