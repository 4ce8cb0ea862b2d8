using FsCheck;
using FsCheck.Fluent;
using LearningOrg.Core.Change;

namespace LearningOrg.Core.Tests.Change;

/// <summary>Courses that go well for a stretch, with detours in between: by chance alone no step would ever be passed.</summary>
public static class ChangeArbitraries
{
    private static readonly (string Verb, ChangeStep Step, int Choice)[] Way =
    [
        ("survey", ChangeStep.Urgency, 0), ("attest", ChangeStep.Urgency, 0), ("go", ChangeStep.Urgency, 0),
        ("form", ChangeStep.Coalition, 0), ("attest", ChangeStep.Coalition, 1), ("go", ChangeStep.Coalition, 0),
        ("state", ChangeStep.Vision, 0), ("tell", ChangeStep.Vision, 0), ("document", ChangeStep.Vision, 1), ("go", ChangeStep.Vision, 0),
        ("plan-channels", ChangeStep.Communication, 0), ("check", ChangeStep.Communication, 0), ("check", ChangeStep.Communication, 1),
        ("attest", ChangeStep.Communication, 2), ("go", ChangeStep.Communication, 0),
        ("attest", ChangeStep.Action, 3), ("ready", ChangeStep.Action, 0), ("go", ChangeStep.Action, 0),
        ("plan-win", ChangeStep.Wins, 0), ("verify-win", ChangeStep.Wins, 2), ("attest", ChangeStep.Wins, 4), ("go", ChangeStep.Wins, 0),
        ("document", ChangeStep.Consolidation, 3), ("attest", ChangeStep.Consolidation, 5), ("document", ChangeStep.Consolidation, 4),
        ("go", ChangeStep.Consolidation, 0),
        ("anchor", ChangeStep.Culture, 0), ("anchor", ChangeStep.Culture, 1), ("anchor", ChangeStep.Culture, 2), ("anchor", ChangeStep.Culture, 3),
        ("attest", ChangeStep.Culture, 6), ("go", ChangeStep.Culture, 0),
        ("amend", ChangeStep.Culture, 0), ("amend", ChangeStep.Culture, 0), ("amend", ChangeStep.Culture, 0), ("complete", ChangeStep.Culture, 0),
    ];

    // What was completed comes loose and is fastened again, by an obstacle or by evidence that was wrong; then it is completed anew, or reopened.
    private static readonly (string Verb, ChangeStep Step, int Choice)[][] Aftermaths =
    [
        [],
        [("raise-obstacle", ChangeStep.Action, 0)],
        [("raise-obstacle", ChangeStep.Action, 0), ("remove", ChangeStep.Action, 0), ("complete", ChangeStep.Culture, 0)],
        [("raise-obstacle", ChangeStep.Action, 0), ("accept", ChangeStep.Action, 0), ("reopen", ChangeStep.Culture, 0)],
        [("retract", ChangeStep.Urgency, 0), ("survey", ChangeStep.Urgency, 0), ("go", ChangeStep.Urgency, 0), ("amend", ChangeStep.Culture, 0)],
    ];

    private static readonly string[] Verbs =
    [
        "survey", "survey", "attest", "attest", "document", "tell", "check", "verify-win", "anchor", "ready", "misplace", "retract", "amend",
        "form", "state", "plan-channels", "raise-obstacle", "raise-obstacle", "assign", "remove", "accept", "plan-win", "go", "go", "conditional",
        "conditional", "conditional", "conditional", "hold", "recycle", "complete", "reopen",
    ];

    private static readonly ChangePolicy[] Policies =
    [
        ChangePolicy.Sequential.SustainedFor(TimeSpan.FromDays(1)),
        ChangePolicy.Accelerated.SustainedFor(TimeSpan.FromDays(1)),
        ChangePolicy.Sequential.WithLowerBound(),
        ChangePolicy.Accelerated.Needing(ChangeStep.Communication, ChangeStep.Vision, ChangeStep.Urgency).SustainedFor(TimeSpan.Zero),
    ];

    private static Gen<ActorId> Actors { get; } = Gen.Elements("ada", "grace", "cem").Select(ActorId.Of);

    private static Gen<(int Hours, int Offset)> Hops { get; } =
        from hours in Gen.Elements(-2, 0, 0, 0, 1, 24, 48) from offset in Gen.Elements(0, 0, 2, -5) select (hours, offset);

    // A kill ends everything, and so is rare.
    private static Gen<ChangeCommand> Commands { get; } =
        from verb in Gen.Frequency((40, Gen.Elements(Verbs)), (1, Gen.Constant("kill")))
        from step in Gen.Elements(ChangeStep.All.ToArray())
        from hop in Hops
        from choice in Gen.Choose(0, 9)
        from actor in Actors
        select new ChangeCommand(verb, step, hop.Hours, hop.Offset, choice, actor);

    private static Gen<ChangeCommand[]> Courses { get; } =
        from length in Gen.Frequency((1, Gen.Choose(0, Way.Length)), (1, Gen.Constant(Way.Length)))
        from after in length == Way.Length ? Gen.Elements(Aftermaths) : Gen.Constant(Aftermaths[0])
        from later in Gen.ArrayOf(Gen.Elements(0, 1, 24), after.Length)
        from hours in Gen.ArrayOf(Gen.Elements(0, 1, 24), length)
        from shorts in Gen.ArrayOf(Gen.Choose(0, 59), length)
        from beside in Gen.ArrayOf(Commands)
        from count in Gen.Choose(0, 8)
        from places in Gen.ArrayOf(Gen.Choose(0, length), count)
        select Woven(
            [
                .. Way.Take(length).Select((way, place) =>
                    new ChangeCommand(way.Verb, way.Step, hours[place], 0, shorts[place] == 0 ? 6 : way.Choice, Samples.Ada)),
                .. after.Select((way, place) => new ChangeCommand(way.Verb, way.Step, later[place], 0, way.Choice, Samples.Ada)),
            ],
            [.. beside.Take(count)],
            places);

    public static Arbitrary<ChangeCommand> AnyCommand() => Commands.ToArbitrary();

    public static Arbitrary<ChangeCourse> AnyCourse() => Arb.From(
        from policy in Gen.Elements(Policies) from commands in Courses select ChangeCourse.Of(policy, commands),
        course => Enumerable.Range(0, course.Commands.Count)
            .Select(without => ChangeCourse.Of(course.Policy, [.. course.Commands.Where((_, index) => index != without)])));

    public static Arbitrary<ChangeInitiative> AnyInitiative() => AnyCourse().Generator.Select(course => course.Now).ToArbitrary();

    private static ChangeCommand[] Woven(ChangeCommand[] way, ChangeCommand[] beside, int[] places)
    {
        var woven = way.ToList();
        for (var index = 0; index < beside.Length && index < places.Length; index++)
        {
            woven.Insert(places[index], beside[index]);
        }

        return [.. woven];
    }
}
