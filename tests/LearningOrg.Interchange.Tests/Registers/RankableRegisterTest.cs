using System.Text;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Interchange.Tests.Registers;

/// <summary>Registers of the house's own format, and what a policy may ask of a register.</summary>
public class RankableRegisterTest
{
    private static readonly ActorId Ada = ActorId.Of("ada");
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Entries_are_read_with_their_inputs_and_rejected_ones_are_left_out_and_counted()
    {
        var register = With(
            With(With(Empty(), "CIM3", "Third", ("Value", 5), ("effort", 2)), "CIM1", "First", ("value", 3), ("Team", 9)), "CIM2", "Second", ("value", 7));
        register = Accept(register.Apply(ImprovementId.Of("CIM2"), entry => entry.Reject("No budget", Ada, Start)));

        var rankable = Read(register);

        Assert.Equal(["CIM3: 5, 2", "CIM1: 3, -"], Sheet.Numbers(rankable, Sheet.ValueEffort).OrderDescending());
        Assert.Equal(["Closed entries, which are left out: 1."], rankable.Remarks);
        Assert.Equal(["EFFORT", "TEAM", "VALUE"], rankable.Inputs.Select(name => name.ToUpperInvariant()).Order(StringComparer.Ordinal));
        Assert.Equal("register.json: 2 entries", rankable.ToString());
        Assert.Empty(Sheet.Entries(rankable, Sheet.ValueEffort).Problems);
    }

    [Theory]
    [InlineData("Job Size")]
    [InlineData("job_size")]
    [InlineData("JOB-SIZE")]
    public void Inputs_are_matched_by_name(string name)
    {
        var register = Read(With(Empty(), "CIM1", "First", ("Value", 3), (name, 4)));
        var policy = PrioritizationPolicy.Of("P", "1", PolicyModel.ValueEffort, [new("Value", "VALUE"), new("Effort", "job-size")])
            .Match(some => some, refusal => throw new InvalidOperationException(refusal.Message));
        Assert.Equal(["CIM1: 3, 4"], Sheet.Numbers(register, policy));
    }

    [Fact]
    public void Of_two_inputs_that_read_as_one_the_first_counts_and_it_is_said()
    {
        var register = Read(With(Empty(), "CIM1", "First", ("job size", 3), ("job_size", 4), ("value", 6)));
        var policy = PrioritizationPolicy.Of("P", "1", PolicyModel.ValueEffort, [new("Value", "value"), new("Effort", "job_size")])
            .Match(some => some, refusal => throw new InvalidOperationException(refusal.Message));

        Assert.Equal(["CIM1: 6, 3"], Sheet.Numbers(register, policy));
        Assert.Equal("row 1: CIM1 has two inputs that are read as job_size; the first counts", Sheet.Problem(register, policy));
        Assert.Equal(["job size", "value"], register.Inputs);
    }

    [Fact]
    public void A_policy_whose_inputs_the_register_lacks_is_refused_with_what_lacks_and_what_there_is()
    {
        var rice = PolicyTemplates.For(PolicyModel.Rice)!;
        Assert.Equal(
            "Cannot read register.csv: the policy 'Default RICE' reads confidence, effort, which the register does not have; it has Reach, IMPACT, Owner. " +
            "Add what is missing, or name another policy.",
            Misfit(Sheet.Read("id,Reach,IMPACT,Owner\nA,1,2,ann\n"), rice));
        Assert.Equal(
            "Cannot read register.csv: the policy 'Default RICE' reads reach, impact, confidence, effort, which the register does not have; it has no inputs. " +
            "Add what is missing, or name another policy.",
            Misfit(Sheet.Read("id,title\nA,Alpha\n"), rice));
        Assert.Equal(
            "Cannot read register.json: the policy 'Default RICE' reads reach, impact, confidence, effort, which the register does not have; it has no inputs. " +
            "Add what is missing, or name another policy.",
            Misfit(Read(Empty()), rice));
    }

    [Fact]
    public void An_input_that_one_entry_has_is_missing_in_the_others_and_no_misfit()
    {
        var register = Read(With(With(Empty(), "CIM1", "First", ("value", 3), ("effort", 1)), "CIM2", "Second"));
        Assert.Equal(["CIM1: 3, 1", "CIM2: -, -"], Sheet.Numbers(register, Sheet.ValueEffort).Order());
    }

    [Fact]
    public void What_breaks_a_register_is_refused_as_the_file_it_is()
    {
        Assert.Equal(
            "Cannot read register.json: it is empty. Write it again, or name another file.",
            Assert.IsType<UnreadableFile>(RankableRegister.Read(new MemoryStream(), "register.json").Value).Message);
        Assert.Equal(
            "Cannot read Register.JSON, line 1, position 2: this is not valid JSON: it ends before all that was opened is closed. Correct it there.",
            Assert.IsType<UnreadableFile>(RankableRegister.Read(new MemoryStream("{"u8.ToArray()), "Register.JSON").Value).Message);
    }

    [Fact]
    public void A_file_is_read_by_its_path()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.csv");
        try
        {
            File.WriteAllText(path, "id,value,effort\nA,1,2\n");
            Assert.True(RankableRegister.Read(path).TryAccept(out var register, out _));
            Assert.Equal((path, 1), (register.Source, register.Count));
            Assert.Equal($"{path}: 1 entry", register.ToString());
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Misfit(RankableRegister register, PrioritizationPolicy policy)
    {
        Assert.False(register.For(policy).TryAccept(out _, out var refusal));
        return refusal.Message;
    }

    private static RankableRegister Read(ContinualImprovementRegister register)
    {
        using var writer = new StringWriter();
        RegisterJson.Write(register, writer);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(writer.ToString()));
        return RankableRegister.Read(stream, "register.json").TryAccept(out var rankable, out var refusal)
            ? rankable
            : throw new InvalidOperationException(refusal.Message);
    }

    private static ContinualImprovementRegister Empty() => ContinualImprovementRegister.Open("Ours", Ada, Start);

    private static ContinualImprovementRegister With(
        ContinualImprovementRegister register, string id, string title, params (string Name, double Value)[] inputs) => Accept(register.Raise(
            ImprovementId.Of(id),
            title,
            ImprovementSource.Idea,
            Ada,
            Start,
            new ImprovementDetails { Inputs = [.. inputs.Select(input => PriorityInput.Of(input.Name, input.Value, "points"))] }));

    private static ContinualImprovementRegister Accept(RegisterOutcome outcome) =>
        outcome.TryAccept(out var now, out var refusal) ? now : throw new InvalidOperationException(refusal.Message);
}
