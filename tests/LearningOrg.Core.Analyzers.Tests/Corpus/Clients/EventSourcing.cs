// Streams of events, folded by a host.
using System.Text.Json;
using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Events;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Knowledge.Maps.Sharing;

namespace Streams;

public sealed class Projection
{
    private readonly Dictionary<Type, int> _counts = [];

    public int Raised { get; private set; }

    public void On(ImprovementEvent happened)
    {
        _counts[happened.GetType()] = _counts.GetValueOrDefault(happened.GetType()) + 1;
        switch (happened)
        {
            case ImprovementRaised:
                Raised++;
                break;
            default: // no LO1007: one of many events is asked for
                break;
        }
    }

    public static string Kind(RegisterEvent happened) => happened switch
    {
        EntryRecorded recorded => recorded.Event.ToString(),
        var other => other.ToString(), // LO1007
    };

    public static string Words(SharingRecord record) => record switch // LO1006, CS8509
    {
        ItemContributed => "gave",
        ItemReused => "used",
    };

    public static bool IsRaising(ImprovementEvent happened) => happened is ImprovementRaised { Title.Length: > 0 }; // no LO1006, LO1007: no switch

    public static ChangeInitiative Fold(IEnumerable<ChangeEvent> events)
    {
        var all = events.ToList();
        ChangeInitiative.Replay(all); // LO1001
        return ChangeInitiative.Replay(all);
    }

    public static RegisterHistory Append(RegisterHistory history, RegisterEvent happened)
    {
        history.With(happened); // LO1001
        return history.With(happened);
    }

    public static string Send(ChangeEvent happened) => JsonSerializer.Serialize(happened); // LO5001

    public static string Count(int kinds) => kinds switch
    {
        0 => "none",
        _ => "some", // no LO1007: a number
    };
}
