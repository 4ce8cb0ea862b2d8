using System.Text;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Docs.Tests.Truths;
using LearningOrg.Interchange.Registers;
using LearningOrg.Tests;

namespace LearningOrg.Docs.Tests.Examples;

public class RegisterExample
{
    [Fact]
    public void The_comments_are_true()
    {
        // <open>
        var head = ActorId.Of("head-of-service");
        var ada = ActorId.Of("ada");
        var morning = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);       // time is handed in: the library has no clock

        var register = ContinualImprovementRegister.Open("Service desk improvements", authority: head, at: morning);
        // </open>

        // <raise>
        var reset = ImprovementId.Of("CIM0000001");
        RegisterOutcome outcome = register.Raise(
            reset,
            "Self-service password reset",
            ImprovementSource.StaffSuggestion,
            by: ada,
            at: morning.AddMinutes(5),
            new ImprovementDetails
            {
                Description = "A third of all calls are about passwords.",
                Service = "Accounts",
                Inputs =
                [
                    PriorityInput.Of("reach", 900, "users / quarter"),
                    PriorityInput.Of("impact", 2, "rating"),
                    PriorityInput.Of("confidence", 0.8, "share"),
                    PriorityInput.Of("effort", 3, "person-months"),
                ],
            });
        if (!outcome.TryAccept(out var raised, out var refusal))
        {
            Console.Error.WriteLine(refusal.Message);
            return;
        }

        Console.WriteLine(raised);          // Service desk improvements: 1 entry (1 Raised), authority head-of-service
        // </raise>
        Assert.Equal("Service desk improvements: 1 entry (1 Raised), authority head-of-service", raised.ToString());

        // <refused>
        var noon = morning.AddHours(3);
        var score = Score.Of(480, ScoringModelId.Of("RICE", "1", "weighted reach per quarter per person-month"));

        var tooEarly = raised.Apply(reset, entry => entry.Assess(score, ada, noon));
        var twice = raised.Raise(reset, "Password portal", ImprovementSource.Idea, ada, noon);
        var unknown = raised.Apply(ImprovementId.Of("CIM0000009"), entry => entry.Triage(ada, noon));
        var backDated = raised.Apply(reset, entry => entry.Triage(ada, morning));

        Console.WriteLine(tooEarly);        // not-permitted: Cannot assess: CIM0000001 is Raised. Triage it first.
        Console.WriteLine(twice);
        // duplicate-entry: Cannot raise CIM0000001: the register has it already, as 'Self-service password reset'.
        // Raise it under a number of its own.
        Console.WriteLine(unknown);         // unknown-entry: The register has no entry CIM0000009. Raise it first, or check the number.
        Console.WriteLine(backDated);
        // out-of-sequence: Cannot triage CIM0000001 at 2026-03-02T09:00:00+00:00: the last event happened at 2026-03-02T09:05:00+00:00.
        // Hand in that instant or a later one.
        // </refused>
        Assert.Equal("not-permitted: Cannot assess: CIM0000001 is Raised. Triage it first.", tooEarly.ToString());
        Assert.Equal(
            "duplicate-entry: Cannot raise CIM0000001: the register has it already, as 'Self-service password reset'. "
            + "Raise it under a number of its own.",
            twice.ToString());
        Assert.Equal("unknown-entry: The register has no entry CIM0000009. Raise it first, or check the number.", unknown.ToString());
        Assert.Equal(
            "out-of-sequence: Cannot triage CIM0000001 at 2026-03-02T09:00:00+00:00: the last event happened at 2026-03-02T09:05:00+00:00. "
            + "Hand in that instant or a later one.",
            backDated.ToString());

        // <assess>
        // Your host decides what to do with a refusal; this one stops. It keeps the event of every yes.
        List<RegisterEvent> stored = [register.Opening];
        ContinualImprovementRegister Keep(RegisterOutcome answer) => answer.Match(
            accepted =>
            {
                stored.Add(accepted.Event);
                return accepted.Now;
            },
            wrongEntry => throw new InvalidOperationException(wrongEntry.Message),
            notPermitted => throw new InvalidOperationException(notPermitted.Message),
            outOfSequence => throw new InvalidOperationException(outOfSequence.Message));

        // A model reads the entry's measured inputs by their names.
        var rice = PolicyTemplates.For(PolicyModel.Rice)!.Bind<Improvement>((entry, criterion) => entry.Input(criterion.Input)?.Value);

        var now = Keep(outcome);
        now = Keep(now.Apply(reset, entry => entry.Triage(head, noon)));
        if (rice.Score(now.Find(reset)!).TryAccept(out var breakdown, out _))
        {
            now = Keep(now.Apply(reset, entry => entry.Assess(breakdown.Score, ada, noon)));
        }

        Console.WriteLine(now.Find(reset));     // CIM0000001 [Assessed] Self-service password reset, 480 (Default RICE 1.0)
        // </assess>
        Assert.Equal("CIM0000001 [Assessed] Self-service password reset, 480 (Default RICE 1.0)", now.Find(reset)!.ToString());

        // <replay>
        var same = ContinualImprovementRegister.Replay(stored).Equals(now);         // true
        var before = ContinualImprovementRegister.Replay(stored.Where(happened => happened.At < noon));
        Console.WriteLine(before);              // Service desk improvements: 1 entry (1 Raised), authority head-of-service
        // </replay>
        Assert.True(same);
        Assert.Equal("Service desk improvements: 1 entry (1 Raised), authority head-of-service", before.ToString());

        var file = new MemoryStream();
        // <json>
        RegisterJson.Write(now, file);
        file.Position = 0;
        var isSame = RegisterJson.Read(file, "register.json").TryAccept(out var read, out _) && read.Equals(now);     // true
        // </json>
        Assert.True(isSame);

        // The guide shows this file and ranks it.
        var written = Encoding.UTF8.GetString(file.ToArray());
        var shown = Repository.PathOf("docs", "guide", "files", "register.json");
        if (Update.IsOn)
        {
            File.WriteAllText(shown, written);
        }

        Assert.Equal(File.ReadAllText(shown), written);
    }
}
