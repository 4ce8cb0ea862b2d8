// Somebody tries to add cases of their own.
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Measurement;
using Subjects;

namespace Extensions;

public sealed class Rumour : Finding // LO1005
{
    public string From { get; init; } = "";
}

public abstract record Audited(ImprovementId Id, ActorId By, DateTimeOffset At) : ImprovementEvent(Id, By, At); // LO1005

public abstract class Doubtful : Unproven; // LO1005

public sealed class Told(Finding finding) // no LO1005: holds one
{
    public Finding Finding { get; } = finding;
}

[ClosedHierarchy]
public abstract class Channel
{
    public abstract string Name { get; }
}

public sealed class Mail : Channel // no LO1005: its own assembly
{
    public override string Name => "mail";
}

public sealed class Chat : Channel
{
    public override string Name => "chat";
}

public interface IFinding;

public class Open : IFinding; // no LO1005: nobody closed the interface

public static class Channels
{
    public static string Icon(Channel channel) => channel switch // LOS001
    {
        Mail => "✉",
        Chat => "☁",
    };

    public static string Sign(Channel? channel) => channel switch // LO1006, CS8509
    {
        Mail => "m",
        null => "-",
    };

    public static void Send(Channel channel, Verdict verdict)
    {
        switch (channel)
        {
            case Mail:
                Console.WriteLine(verdict.Name);
                break;
            default: // LO1007
                break;
        }

        switch (verdict) // LO1006
        {
            case ShiftDetected when channel is Mail:
                break;
            case NoShift or Inconclusive or PointComparison:
                break;
        }
    }
}
