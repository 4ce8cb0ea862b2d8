using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Docs.Tests.Examples;

public class RegisterFileExample
{
    [Fact]
    public void A_register_is_changed_in_its_file()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var path = Path.Combine(folder, "register.json");
        var (head, ada) = (ActorId.Of("head-of-service"), ActorId.Of("ada"));
        var (morning, noon) = (new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero));
        var reset = ImprovementId.Of("CIM0000001");

        // <change>
        RegisterFileOutcome begun = RegisterFile.Create(path, ContinualImprovementRegister.Open("Service desk improvements", head, morning));

        RegisterFileOutcome raised = RegisterFile.Change(
            path, register => register.Raise(reset, "Self-service password reset", ImprovementSource.StaffSuggestion, ada, noon));
        Console.WriteLine(raised.TryAccept(out var register, out var refusal) ? register.ToString() : refusal.Message);
        // Service desk improvements: 1 entry (1 Raised), authority head-of-service

        RegisterFileOutcome again = RegisterFile.Change(
            path, register => register.Raise(reset, "Reset passwords", ImprovementSource.Idea, ada, noon));
        Console.WriteLine(again.TryAccept(out _, out var why) ? "twice" : why.Message);
        // Cannot raise CIM0000001: the register has it already, as 'Self-service password reset'. Raise it under a number of its own.
        // </change>
        Assert.True(begun.IsT0);
        Assert.Equal("Service desk improvements: 1 entry (1 Raised), authority head-of-service", register!.ToString());
        Assert.Equal("Cannot raise CIM0000001: the register has it already, as 'Self-service password reset'. Raise it under a number of its own.", why!.Message);
        Directory.Delete(folder, recursive: true);
    }
}
