// A host's own records, with copies and equality.
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Improvements;

namespace Portal.Model;

public sealed record Retrospective(string Team, DateOnly On)
{
    [BlameFree]
    public string Lesson { get; init; } = "";

    [MustUse]
    public Retrospective Learned(string lesson) => this with { Lesson = lesson };
}

public readonly record struct Reading([property: Measured] double Celsius, DateTimeOffset At);

[NoDefault]
public readonly record struct ShiftId(string Value)
{
    public static readonly ShiftId Night = new("night");
}

public sealed record Shift(ShiftId Id, ActorId Lead, ShiftId? Before = null);

public static class Retrospectives
{
    public static Retrospective Write(Retrospective last, ActorId by, Reading reading)
    {
        last.Learned("Ask earlier"); // LO1001
        var told = last with { Lesson = $"{by} forgot to ask" }; // LO4003
        told = told with { Lesson = "The night shift could not ask" };
        return reading.Celsius == 21.5 ? told : told.Learned($"At {reading.Celsius} degrees"); // LO2005
    }

    public static bool Same(Reading one, Reading other) => one == other; // no LO2005: the same reading

    public static Shift First(ActorId lead) => new(default, lead); // LO2001

    public static Shift Next(Shift shift) => shift with { Id = new ShiftId("day"), Before = shift.Id }; // no LO2001: made with its text

    public static Shift Alone(Shift shift) => shift with { Before = default }; // no LO2001: null
}
