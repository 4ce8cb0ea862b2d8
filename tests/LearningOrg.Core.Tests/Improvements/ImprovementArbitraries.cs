using FsCheck;
using FsCheck.Fluent;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Prioritization.Uncertainty;

namespace LearningOrg.Core.Tests.Improvements;

/// <summary>Values on a coarse grid, so that ids collide, instants coincide, and a counter-example can be read.</summary>
internal static class ImprovementArbitraries
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
        select new ImprovementDetails
        {
            Description = description,
            SourceReference = reference,
            Service = service,
            Category = category,
            Inputs = inputs,
        };

    // Steps back, on the spot and ahead; offsets differ, because an instant is one whatever its offset.
    private static Gen<(int Hours, int Offset)> Steps { get; } =
        from hours in Gen.Elements(-2, 0, 0, 1, 1, 24) from offset in Gen.Elements(0, 0, 2, -5) select (hours, offset);

    private static Gen<Command> Commands { get; } =
        from verb in Gen.Frequency(
            (4, Gen.Constant("raise")), (4, Gen.Constant("triage")), (5, Gen.Constant("assess")), (1, Gen.Constant("reject")))
        from id in Ids
        from actor in Actors
        from step in Steps
        from text in Texts
        from source in Sources
        from details in AllDetails
        from score in Scores
        select new Command(verb, id, actor, step.Hours, step.Offset, text, source, details, score);

    public static Arbitrary<Command> AnyCommand() => Commands.ToArbitrary();

    public static Arbitrary<Improvement> AnyImprovement() =>
        Gen.ArrayOf(Commands).Select(commands => EntryHistory.Of(commands).Now).ToArbitrary();

    public static Arbitrary<ContinualImprovementRegister> AnyRegister() =>
        Gen.ArrayOf(Commands).Select(commands => RegisterHistory.Of(commands).Now).ToArbitrary();

    public static Arbitrary<EntryHistory> AnyEntryHistory() =>
        Arb.From(Gen.ArrayOf(Commands).Select(EntryHistory.Of), history => Shrink(history.Commands).Select(EntryHistory.Of));

    public static Arbitrary<RegisterHistory> AnyRegisterHistory() =>
        Arb.From(Gen.ArrayOf(Commands).Select(RegisterHistory.Of), history => Shrink(history.Commands).Select(RegisterHistory.Of));

    private static IEnumerable<Command[]> Shrink(IReadOnlyList<Command> commands) =>
        Enumerable.Range(0, commands.Count).Select(without => commands.Where((_, index) => index != without).ToArray());
}
