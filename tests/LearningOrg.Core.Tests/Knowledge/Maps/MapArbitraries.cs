using FsCheck;
using FsCheck.Fluent;
using LearningOrg.Core.Knowledge.Maps;
using LearningOrg.Core.Knowledge.Maps.Reading;
using LearningOrg.Core.Knowledge.Maps.Sharing;

namespace LearningOrg.Core.Tests.Knowledge.Maps;

/// <summary>Values on a coarse grid, so that names collide, instants coincide, and a counter-example can be read.</summary>
public static class MapArbitraries
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    public static readonly ActorId[] People = [.. "ada ben cleo dan eve".Split(' ').Select(ActorId.Of)];

    private static Gen<ActorId> Persons { get; } = Gen.Elements(People);

    private static Gen<TopicProficiency> Levels { get; } = Gen.Elements(TopicProficiency.All.ToArray());

    private static Gen<MapCommand> Commands { get; } = Gen.Elements(
        "role", "activity", "topic", "topic", "need", "need", "need", "need", "drop", "hold", "hold", "hold", "hold", "hold", "confirm", "use", "use",
        "leave", "plan", "plan", "conclude").SelectMany(Called);

    // Everything is listed at first, so that most of what follows is possible; little of it is by chance alone.
    private static Gen<MapCommand[]> Courses { get; } =
        from few in Called("role")
        from count in Gen.Choose(0, 30)
        from isListed in Gen.Frequency((1, Gen.Constant(false)), (5, Gen.Constant(true)))
        from rest in Gen.ArrayOf(Commands, count)
        select (MapCommand[])[.. isListed ? Listing(few with { DaysAfterLast = 0 }) : [], .. rest];

    private static Gen<CoverageRules> AnyRules { get; } =
        from redundancy in Gen.Choose(1, 3)
        from many in Gen.Choose(1, 4)
        from floor in Levels
        from days in Gen.Elements(0, 10, 100)
        select new CoverageRules
        {
            Redundancy = redundancy,
            ManyRoles = many,
            Decay = days == 0 ? ProficiencyDecay.None : ProficiencyDecay.Every(TimeSpan.FromDays(days), floor),
        };

    private static Gen<SharingRecord> Records { get; } =
        from kind in Gen.Choose(0, 3)
        from doer in Persons
        from other in Persons
        from item in Gen.Elements("KB1", "KB2", "KB3")
        from day in Gen.Choose(-5, 12)
        from isAnswered in Gen.Elements(true, false)
        select Record(kind, doer, other, item, Start.AddDays(day), isAnswered);

    public static Arbitrary<MapCommand> AnyCommand() => Commands.ToArbitrary();

    public static Arbitrary<KnowledgeMap> AnyMap() => Courses.Select(commands => MapCourse.Of(commands).Now).ToArbitrary();

    public static Arbitrary<MapCourse> AnyCourse() => Arb.From(
        Courses.Select(MapCourse.Of),
        course => Enumerable.Range(0, course.Commands.Count).Select(without => MapCourse.Of([.. course.Commands.Where((_, place) => place != without)])));

    public static Arbitrary<CoverageRules> Rules() => AnyRules.ToArbitrary();

    public static Arbitrary<TopicProficiency> Proficiency() => Levels.ToArbitrary();

    public static Arbitrary<SharingRecord> AnyRecord() => Records.ToArbitrary();

    public static TopicId Topic(int number) => TopicId.Of($"topic-{number}");

    private static SharingRecord Record(int kind, ActorId by, ActorId other, string item, DateTimeOffset at, bool isAnswered) => kind switch
    {
        0 => new ItemContributed(by, item, at),
        1 or 2 => new ItemReused(by, item, at),
        _ => new FeedbackGiven(by, item, at) { AnsweredBy = isAnswered ? other : null, AnsweredAt = isAnswered ? at.AddDays(2) : null },
    };

    private static MapCommand[] Listing(MapCommand sample) =>
    [
        .. Enumerable.Range(0, 3).Select(number => sample with { Verb = "role", Role = RoleId.Of($"role-{number}") }),
        .. Enumerable.Range(0, 2).Select(number => sample with { Verb = "activity", Activity = ActivityId.Of($"activity-{number}") }),
        .. Enumerable.Range(0, 5).Select(number => sample with { Verb = "topic", Topic = Topic(number) }),
    ];

    private static Gen<MapCommand> Called(string verb) =>
        from role in Gen.Choose(0, 3)
        from activity in Gen.Choose(0, 2)
        from topic in Gen.Choose(0, 5)
        from person in Gen.Choose(0, People.Length - 1)
        from ahead in Gen.Choose(1, People.Length - 1)
        from level in Levels
        from technique in Gen.Elements(TransferTechnique.All.ToArray())
        from result in Gen.Elements(TransferResult.All.ToArray())
        from days in Gen.Elements(-1, 0, 0, 1, 1, 3, 20)
        from before in Gen.Elements(-1, 0, 0, 0, 2, 40)
        from choice in Gen.Choose(0, 9)
        select new MapCommand(
            verb,
            RoleId.Of($"role-{role}"),
            ActivityId.Of($"activity-{activity}"),
            Topic(topic),
            People[person],
            People[(person + ahead) % People.Length],
            level,
            technique,
            result,
            days,
            before,
            choice);
}
