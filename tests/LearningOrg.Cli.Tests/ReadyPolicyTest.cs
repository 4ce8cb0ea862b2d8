using System.Text.Json;

namespace LearningOrg.Cli.Tests;

/// <summary>Without a policy of one's own, the columns of a register tell which ready one ranks it.</summary>
public sealed class ReadyPolicyTest : IDisposable
{
    private const string Ready = """
          Incident opportunities: incidents_per_30_days, hours_lost_per_30_days, breach_share, reassignments_per_incident, reopen_share
          Default RICE: reach, impact, confidence, effort
          Default ICE product: impact, confidence, ease
          Default ICE mean: impact, confidence, ease
          Default WSJF: business_value, time_criticality, risk_reduction, job_size
          Default CD3: cost_of_delay, duration
          Default value/effort: value, effort
          Default RPN: severity, occurrence, detection
          Default opportunity score: importance, satisfaction
        """;

    private const string Remedy = "Name the columns so, or give a policy that reads yours with --policy; 'learningorg policy init' writes one to start from.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // The scores are the models' definitions, worked out by hand.
    [Theory]
    [InlineData("Default RICE", 960, "Reach,Impact,Confidence,Effort", "1200,2,80%,2")]
    [InlineData("Default ICE product", 448, "Ease,Impact,Confidence", "7,8,8")]
    [InlineData("Default WSJF", 3.2, "Job Size,Business Value,Time Criticality,Risk Reduction", "5,8,5,3")]
    [InlineData("Default CD3", 500, "Cost of delay,Duration", "1000,2")]
    [InlineData("Default value/effort", 2.5, "value,effort", "5,2")]
    [InlineData("Default RPN", 120, "Severity,Occurrence,Detection", "5,6,4")]
    [InlineData("Default opportunity score", 15, "IMPORTANCE,SATISFACTION", "9,3")]
    [InlineData("Default RICE", 960, "reach,impact,confidence,effort,ease,value", "1200,2,80%,2,1,1")]
    [InlineData("Incident opportunities", 1, "incidents per 30 days,hours lost per 30 days,breach share,reassignments per incident,reopen share", "10000,1000000,50%,3,25%")]
    public void Chosen_by_the_columns(string policy, double score, string columns, string numbers)
    {
        var path = _folder.Write("register.csv", $"id,{columns}\nA,{numbers}\n");
        using var report = JsonDocument.Parse(Cli.Result("prioritize", path, "--format", "json"));
        Assert.Equal(policy, report.RootElement.GetProperty("policy").GetProperty("name").GetString());
        Assert.Equal(score, report.RootElement.GetProperty("places")[0].GetProperty("score").GetDouble());
        Assert.StartsWith($"{path}, ranked by the policy {policy} 1.0\n", Cli.Result(400, "prioritize", path), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_none_fits_all_are_listed_with_what_they_read()
    {
        var path = _folder.Write("register.csv", "id,title,Colour,Size\nA,Alpha,red,3\n");
        Assert.Equal(
            $"Cannot rank {path}: no ready policy fits it. It has Colour, Size. Each ready policy reads inputs of its own:\n{Ready.ReplaceLineEndings("\n")}\n{Remedy}",
            Cli.Refusal("prioritize", path));
    }

    [Theory]
    [InlineData("Reach,Impact,Effort", "Nearest is Default RICE, which lacks confidence. ")]
    [InlineData("Value,Colour", "Nearest is Default value/effort, which lacks effort. ")]
    [InlineData("Value,Impact", "Nearest is Default value/effort, which lacks effort. ")]
    [InlineData("Impact,Ease", "Nearest is Default ICE product, which lacks confidence. ")]
    [InlineData("Business Value,Job Size", "Nearest is Default WSJF, which lacks time_criticality, risk_reduction. ")]
    public void The_nearest_is_named_with_what_lacks(string columns, string hint)
    {
        var path = _folder.Write("register.csv", $"id,{columns}\nA,1,2\n");
        Assert.EndsWith($"\n{hint}{Remedy}", Cli.Refusal("prioritize", path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_without_numbers_is_told_so()
    {
        var path = _folder.Write("register.csv", "id,title\nA,Alpha\n");
        Assert.StartsWith(
            $"Cannot rank {path}: no ready policy fits it. It has no numbers beside its ids and titles. Each", Cli.Refusal("prioritize", path), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_columns_the_first_are_named()
    {
        var path = _folder.Write("register.csv", $"id,{string.Join(',', Enumerable.Range(1, 25).Select(number => $"c{number}"))}\nA\n");
        Assert.Contains(" c19, c20 and 5 more. Each", Cli.Refusal("prioritize", path), StringComparison.Ordinal);
    }
}
