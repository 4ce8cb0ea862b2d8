using FsCheck;
using FsCheck.Fluent;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Prioritization.Uncertainty;

namespace LearningOrg.Core.Tests.Improvements;

/// <summary>Values on a coarse grid, so that ids collide, instants coincide, and a counter-example can be read.</summary>
public static class ImprovementArbitraries
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private static readonly ScoringModelId Rice = ScoringModelId.Of("RICE", "1", "reach per quarter per person-month");
    private static readonly ScoringModelId Wsjf = ScoringModelId.Of("WSJF", "2026.2", "points of the service desk's backlog");

    private static Gen<string> Texts { get; } = Gen.Elements(
        "Password resets", "Zu viele Rückfragen", "\"Quoted\", with, commas", " spaced ", "two\nlines", "x", "C:\\temp\t1", "it's 🙂");

    private static Gen<string?> OptionalTexts { get; } = Gen.OneOf(Gen.Constant<string?>(null), Texts.Select(text => (string?)text));

    private static Gen<ImprovementId> Ids { get; } = Gen.Choose(1, 5).Select(number => ImprovementId.Of($"CIM000000{number}"));

    private static Gen<ActorId> Actors { get; } = Gen.Elements("ada", "grace", "Service Desk").Select(ActorId.Of);

    private static Gen<ImprovementSource> Sources { get; } = Gen.Elements(ImprovementSource.All.ToArray());

    private static Gen<double> Numbers { get; } = Gen.OneOf(
        Gen.Choose(-8, 400).Select(eighths => eighths / 8.0),
        Gen.Elements(0.1 + 0.2, 1.0 / 3, double.MaxValue, double.Epsilon, -1e-300, 4503599627370497.5));

    private static Gen<Score> Scores { get; } =
        from value in Numbers from model in Gen.Elements(Rice, Wsjf) select Score.Of(value, model);

    private static Gen<PriorityInput[]> Inputs { get; } =
        from names in Gen.SubListOf("reach", "impact", "effort")
        from estimates in Gen.ArrayOf(Estimates, names.Count)
        select names.Select((name, index) => PriorityInput.Of(name, estimates[index], "units")).ToArray();

    private static Gen<Estimate> Estimates => Gen.OneOf(
        Numbers.Select(Estimate.Exactly),
        from eighths in Gen.Choose(-8, 400).Three()
        let sorted = new[] { eighths.Item1 / 8.0, eighths.Item2 / 8.0, eighths.Item3 / 8.0 }.Order().ToArray()
        from hasLikely in Gen.Elements(true, false)
        select hasLikely ? Estimate.ThreePoint(sorted[0], sorted[1], sorted[2]) : Estimate.Between(sorted[0], sorted[2]));

    private static Gen<ImprovementDetails> AllDetails { get; } =
        from description in OptionalTexts
        from reference in OptionalTexts
        from service in OptionalTexts
        from category in OptionalTexts
        from inputs in Inputs
        from size in Gen.Elements<ImprovementSize?>(null, ImprovementSize.Small, ImprovementSize.ExtraLarge)
        from type in Gen.Elements<ImprovementType?>(null, ImprovementType.People, ImprovementType.Technology)
        from timescale in Gen.Elements<ImprovementTimescale?>(null, ImprovementTimescale.ShortTerm)
        from tags in Gen.SubListOf("quick", "desk", "umlaut-ü")
        from links in Gen.SubListOf(ImprovementLink.To("problem", "PRB1"), ImprovementLink.To("knowledge-article", "KB1"))
        select new ImprovementDetails
        {
            Size = size,
            Type = type,
            Timescale = timescale,
            Tags = [.. tags],
            Strategies = [.. tags],
            Links = [.. links],
            ExpectedOutcome = category,
            Justification = service,
            Process = reference,
            Description = description,
            SourceReference = reference,
            Service = service,
            Category = category,
            Inputs = inputs,
        };

    // Steps back, on the spot and ahead; offsets differ, because an instant is one whatever its offset.
    private static Gen<(int Hours, int Offset)> Steps { get; } =
        from hours in Gen.Elements(-2, 0, 0, 1, 1, 24) from offset in Gen.Elements(0, 0, 2, -5) select (hours, offset);

    // The way of an improvement that goes well, and what else can be tried.
    private static readonly string[] Way =
    [
        "triage", "assess", "assign", "plan", "approve", "start", "add-task", "finish-task", "complete", "measure", "measure", "verify", "measure",
        "measure", "review", "measure", "review",
    ];

    private static readonly string[] Detours =
    [
        "skip-task", "add-task", "expect", "book", "book", "hold", "resume", "resume", "amend", "place", "plan", "assess", "approve", "start", "measure",
        "verify", "reject", "withdraw", "duplicate", "supersede", "raise", "raise", "hand-over",
    ];

    private static Gen<Command> Commands { get; } = Gen.Elements([.. Way, .. Detours, "raise", "raise", "raise"]).SelectMany(Called);

    // A stretch of the way, with detours in between: by chance alone nothing would ever be achieved.
    private static Gen<Command[]> Courses { get; } =
        from id in Ids
        from length in Gen.Choose(0, Way.Length)
        from detours in Gen.Choose(0, 5)
        from way in Sequence(Way.Take(length).Select(verb => Called(verb, eager: true, id)))
        from beside in Gen.ArrayOf(Commands, detours)
        from places in Gen.ArrayOf(Gen.Choose(0, length), detours)
        select Woven(way, beside, places);

    private static Gen<Command[]> RegisterCourses { get; } =
        from raises in Gen.ArrayOf(Called("raise"), 4)
        from courses in Gen.ArrayOf(Courses, 3)
        select (Command[])[.. raises, .. courses.SelectMany(course => course)];

    public static Arbitrary<Command> AnyCommand() => Commands.ToArbitrary();

    public static Arbitrary<Improvement> AnyImprovement() =>
        Courses.Select(commands => EntryHistory.Of(commands).Now).ToArbitrary();

    public static Arbitrary<ContinualImprovementRegister> AnyRegister() =>
        RegisterCourses.Select(commands => RegisterCourse.Of(commands).Now).ToArbitrary();

    public static Arbitrary<EntryHistory> AnyEntryHistory() =>
        Arb.From(Courses.Select(EntryHistory.Of), history => Shrink(history.Commands).Select(EntryHistory.Of));

    public static Arbitrary<RegisterCourse> AnyRegisterCourse() =>
        Arb.From(RegisterCourses.Select(RegisterCourse.Of), history => Shrink(history.Commands).Select(RegisterCourse.Of));

    private static Gen<Command> Called(string verb) => Called(verb, eager: false, id: null);

    private static Gen<Command> Called(string verb, bool eager, ImprovementId? id) =>
        from anyId in Ids
        from actor in Actors
        from step in Steps
        from choice in Gen.Choose(0, 9)
        from text in Texts
        from source in Sources
        from details in AllDetails
        from score in Scores
        select new Command(
            verb, id ?? anyId, actor, eager ? Math.Abs(step.Hours) : step.Hours, step.Offset, eager ? Eager(verb, choice) : choice, text, source, details, score);

    // Most of what is measured on the way meets the target, and some of it does not.
    private static int Eager(string verb, int choice) => verb == "measure" && choice > 7 ? choice - 2 : choice % 3;

    private static Gen<Command[]> Sequence(IEnumerable<Gen<Command>> each) =>
        each.Aggregate(Gen.Constant(Array.Empty<Command>()), (all, next) => from before in all from command in next select (Command[])[.. before, command]);

    private static Command[] Woven(Command[] way, Command[] beside, int[] places)
    {
        var woven = way.ToList();
        for (var index = 0; index < beside.Length; index++)
        {
            woven.Insert(places[index], beside[index]);
        }

        return [.. woven];
    }

    private static IEnumerable<Command[]> Shrink(IReadOnlyList<Command> commands) =>
        Enumerable.Range(0, commands.Count).Select(without => commands.Where((_, index) => index != without).ToArray());
}
