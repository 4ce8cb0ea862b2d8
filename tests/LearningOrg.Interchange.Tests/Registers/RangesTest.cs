using System.Text;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Core.Prioritization.Uncertainty;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Interchange.Tests.Registers;

/// <summary>Numbers that are ranges, in spreadsheets and in the register's own format.</summary>
public class RangesTest
{
    [Fact]
    public void Columns_of_ends_make_a_range_and_the_number_beside_them_three_points() => Assert.Equal(
        ["A: 1, 2 to 5", "B: 1, 3 (2 to 5)", "C: 1, 3", "D: 1, -", "E: 1, 0.5 to 0.8"],
        Estimates(Sheet.Read("id,value,effort,Effort low,EFFORT-HIGH\nA,1,,2,5\nB,1,3,2,5\nC,1,3,,\nD,1,?,?,?\nE,1,,50%,80 %\n"), Sheet.ValueEffort));

    [Fact]
    public void The_ends_alone_are_enough()
    {
        var register = Sheet.Read("id,value,effort low,effort high\nA,1,2,5\n");
        Assert.True(register.Has("Effort"));
        Assert.Equal(["A: 1, 2 to 5"], Estimates(register, Sheet.ValueEffort));
        Assert.False(Sheet.Read("id,value,effort low\nA,1,2\n").Has("Effort"));
    }

    [Theory]
    [InlineData("A,1,3,2,", "row 2: effort has a low end and no high end; it is read as missing")]
    [InlineData("A,1,,,5", "row 2: effort has a high end and no low end; it is read as missing")]
    [InlineData("A,1,,5,2", "row 2: effort goes from 5 to 2, which does not rise; it is read as missing")]
    [InlineData("A,1,6,2,5", "row 2: effort goes from 2 to 5 with 6 as the likely number, which does not rise; it is read as missing")]
    [InlineData(
        "A,1,3,two,5",
        "row 2: effort_low is 'two', which is not a number; write 1200.5, without thousands separators, or a percentage such as 80%; it is read as missing")]
    public void A_range_that_is_none_is_reported_and_read_as_missing(string row, string problem)
    {
        var register = Sheet.Read($"id,value,effort,effort low,effort high\n{row}\n");
        Assert.Equal(problem, Sheet.Problem(register, Sheet.ValueEffort));
        Assert.Equal(["A: 1, -"], Estimates(register, Sheet.ValueEffort));
    }

    [Fact]
    public void What_the_policy_reads_as_an_input_of_its_own_is_no_end()
    {
        var policy = PrioritizationPolicy.Of("P", "1", PolicyModel.ValueEffort, [new("Value", "effort"), new("Effort", "effort low")])
            .Match(some => some, refusal => throw new InvalidOperationException(refusal.Message));
        var register = Sheet.Read("id,effort,effort low\nA,1,2\n");
        Assert.Equal(["A: 1, 2"], Estimates(register, policy));
        Assert.Empty(Sheet.Entries(register, policy).Problems);
    }

    [Fact]
    public void Labels_may_be_the_ends_of_a_range()
    {
        var labels = RatingScale.WithNumbers("Risk", ("Low", 1), ("Medium", 2), ("High", 4));
        var policy = PrioritizationPolicy.Of(
            "P", "1", PolicyModel.ValueEffort, [new("Value", "value"), new("Effort", "risk") { Labels = labels }])
            .Match(some => some, refusal => throw new InvalidOperationException(refusal.Message));
        Assert.Equal(["A: 1, 1 to 4"], Estimates(Sheet.Read("id,value,risk low,risk high\nA,1,low,High\n"), policy));
    }

    [Fact]
    public void The_registers_own_format_keeps_ranges_and_reads_old_files()
    {
        var at = new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
        var details = new ImprovementDetails
        {
            Inputs =
            [
                PriorityInput.Of("value", Estimate.ThreePoint(1, 2, 4), "points"), PriorityInput.Of("effort", Estimate.Between(2, 5), "weeks"),
            ],
        };
        Assert.True(ContinualImprovementRegister.Open("Ours", ActorId.Of("ada"), at)
            .Raise(ImprovementId.Of("A"), "A", ImprovementSource.Idea, ActorId.Of("ada"), at, details).TryAccept(out var register, out _));
        using var writer = new StringWriter();
        RegisterJson.Write(register, writer);
        Assert.Contains(
            """
                      {
                        "name": "value",
                        "value": 2,
                        "unit": "points",
                        "low": 1,
                        "high": 4
                      },
                      {
                        "name": "effort",
                        "unit": "weeks",
                        "low": 2,
                        "high": 5
                      }
            """.ReplaceLineEndings("\n"),
            writer.ToString(),
            StringComparison.Ordinal);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(writer.ToString()));
        Assert.True(RankableRegister.Read(stream, "register.json").TryAccept(out var rankable, out _));
        Assert.Equal(["A: 2 (1 to 4), 2 to 5"], Estimates(rankable, Sheet.ValueEffort));
    }

    private static IEnumerable<string> Estimates(RankableRegister register, PrioritizationPolicy policy) => Sheet.Entries(register, policy).Select(entry =>
        $"{entry.Id}: {string.Join(", ", policy.Criteria.Select(criterion => entry.EstimateOf(criterion)?.ToString() ?? "-"))}");
}
