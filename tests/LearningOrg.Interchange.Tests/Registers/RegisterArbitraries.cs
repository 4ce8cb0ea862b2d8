using FsCheck;
using FsCheck.Fluent;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Prioritization.Uncertainty;

namespace LearningOrg.Interchange.Tests.Registers;

/// <summary>Registers with awkward text, awkward numbers and entries in every stage.</summary>
internal static class RegisterArbitraries
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private static readonly ActorId[] Actors = [ActorId.Of("ada"), ActorId.Of("grace"), ActorId.Of("Jürgen \"J\" O'Neil")];

    private static Gen<string> Texts { get; } =
        from words in Gen.NonEmptyListOf(Gen.Elements(
            "Password", "Rückfragen", "\"quoted\"", "it's", "two\nlines", "\ttab", "C:\\temp", "日本", "🙂", "<b>&", "null", "{", "\u2028",
            "\u0001", " "))
        let text = string.Join(" ", words)
        select text.Trim().Length == 0 ? "x" : text;

    private static Gen<string?> OptionalTexts { get; } = Gen.OneOf(Gen.Constant<string?>(null), Texts.Select(text => (string?)text));

    private static Gen<double> Numbers { get; } = Gen.OneOf(
        Gen.Choose(-8, 400).Select(eighths => eighths / 8.0),
        ArbMap.Default.GeneratorFor<NormalFloat>().Select(number => number.Get),
        Gen.Elements(0.1 + 0.2, 1.0 / 3, double.MaxValue, double.MinValue, double.Epsilon, -1e-300, 9007199254740993.0, -0.0));

    private static Gen<Score> Scores { get; } =
        from value in Numbers
        from version in Gen.Elements("1", "2026.2")
        select Score.Of(value, ScoringModelId.Of("RICE", version, "Kundenkontakte je Quartal"));

    private static Gen<ImprovementDetails> Details { get; } =
        from description in OptionalTexts
        from reference in OptionalTexts
        from service in OptionalTexts
        from category in OptionalTexts
        from names in Gen.SubListOf("reach", "impact", "effort")
        from values in Gen.ArrayOf(Numbers, names.Count)
        from kinds in Gen.ArrayOf(Gen.Choose(0, 2), names.Count)
        select new ImprovementDetails
        {
            Description = description,
            SourceReference = reference,
            Service = service,
            Category = category,
            Inputs = names.Select((name, index) => PriorityInput.Of(name, EstimateAround(values[index], kinds[index]), "units")).ToArray(),
        };

    private static Estimate EstimateAround(double value, int kind) => kind switch
    {
        1 when Math.Abs(value) < 1e300 => Estimate.Between(value - 1, value + 3),
        2 when Math.Abs(value) < 1e300 => Estimate.ThreePoint(value - 1, value, value + 3),
        _ => Estimate.Exactly(value),
    };

    private static Gen<Func<ContinualImprovementRegister, RegisterOutcome>> Commands { get; } =
        from verb in Gen.Frequency((4, Gen.Constant(0)), (4, Gen.Constant(1)), (5, Gen.Constant(2)), (1, Gen.Constant(3)))
        from number in Gen.Choose(1, 6)
        from actor in Gen.Elements(Actors)
        from source in Gen.Elements(ImprovementSource.All.ToArray())
        from text in Texts
        from details in Details
        from score in Scores
        from ticks in Gen.Elements(0, 1, 36_000_000_000)
        from offset in Gen.Elements(0, 2, -5)
        select (Func<ContinualImprovementRegister, RegisterOutcome>)(register =>
        {
            var id = ImprovementId.Of($"CIM000000{number}");
            var at = register.LastEventAt.AddTicks(ticks).ToOffset(TimeSpan.FromHours(offset));
            return verb switch
            {
                0 => register.Raise(id, text, source, actor, at, details),
                1 => register.Apply(id, entry => entry.Triage(actor, at)),
                2 => register.Apply(id, entry => entry.Assess(score, actor, at)),
                _ => register.Apply(id, entry => entry.Reject(text, actor, at)),
            };
        });

    public static Arbitrary<ContinualImprovementRegister> AnyRegister()
    {
        var registers =
            from title in Texts
            from authority in Gen.Elements(Actors)
            from commands in Gen.ArrayOf(Commands)
            select commands.Aggregate(
                ContinualImprovementRegister.Open(title, authority, Start),
                (register, command) => command(register).TryAccept(out var now, out _) ? now : register);
        return registers.ToArbitrary();
    }
}
