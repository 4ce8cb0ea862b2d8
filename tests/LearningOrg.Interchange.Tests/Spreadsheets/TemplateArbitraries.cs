using FsCheck;
using FsCheck.Fluent;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Prioritization.Uncertainty;

namespace LearningOrg.Interchange.Tests.Spreadsheets;

/// <summary>Registers of entries that were raised and may have an owner, with awkward text and numbers.</summary>
internal static class TemplateArbitraries
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private static Gen<string> Texts { get; } =
        from words in Gen.NonEmptyListOf(Gen.Elements(
            "Password", "Rückfragen", "\"quoted\"", "a, b; c", "two\nlines", "cr\rlf\r\n", "\ttab", "日本", "🙂", "\ud800", "=1+1", "_x0041_", "007",
            "-5", "+49 30", "@SUM(A1)", "'=x", "''-1", "'tis", "＝1", "\u0001", " "))
        let text = string.Join(" ", words)
        select text.Trim().Length == 0 ? "x" : text;

    private static Gen<string?> OptionalTexts { get; } = Gen.OneOf(Gen.Constant<string?>(null), Texts.Select(text => (string?)text));

    private static Gen<Estimate> Estimates { get; } =
        from low in Gen.OneOf(Gen.Choose(-8, 400).Select(eighths => eighths / 8.0), Gen.Elements(0.1 + 0.2, 1.0 / 3, 1e-300, -1.5e200, 9007199254740993.0))
        from width in Gen.Choose(0, 3)
        from kind in Gen.Choose(0, 2)
        select kind switch
        {
            1 => Estimate.Between(low, low + width),
            2 => Estimate.ThreePoint(low, low + width, low + width + 1),
            _ => Estimate.Exactly(low),
        };

    private static Gen<PriorityInput[]> Inputs { get; } =
        from names in Gen.SubListOf("reach", "effort", "Job size (days)", "odd [name]", "=name", "two\r\nlines")
        from shuffled in Gen.Shuffle(names.ToArray())
        from units in Gen.ArrayOf(Gen.Elements("calls per month", "days", "[points]"), names.Count)
        from estimates in Gen.ArrayOf(Estimates, names.Count)
        select shuffled.Select((name, place) => PriorityInput.Of(name, estimates[place], units[place])).ToArray();

    private static Gen<ImprovementDetails> Details { get; } =
        from texts in Gen.ArrayOf(OptionalTexts, 7)
        from type in Gen.Elements([null, .. ImprovementType.All])
        from size in Gen.Elements([null, .. ImprovementSize.All])
        from timescale in Gen.Elements([null, .. ImprovementTimescale.All])
        from strategies in Gen.SubListOf("Fewer calls", "Faster; better", "Grün", "Faster", "+1")
        from tags in Gen.SubListOf("quick", "portal", "quick;portal", "half\ud800", "half\udbff", ";", "=tag", "-1")
        from links in Gen.SubListOf(
            ImprovementLink.To("problem", "PRB1"),
            ImprovementLink.To("knowledge-article", "KB:1"),
            ImprovementLink.To("a:b", "c"),
            ImprovementLink.To("problem", "P;1"),
            ImprovementLink.To("problem;", "1"),
            ImprovementLink.To("@kind", "P\ud800"),
            ImprovementLink.To("@kind", "P\udbff"))
        from inputs in Inputs
        select new ImprovementDetails
        {
            Description = texts[0],
            Justification = texts[1],
            ExpectedOutcome = texts[2],
            SourceReference = texts[3],
            Service = texts[4],
            Process = texts[5],
            Category = texts[6],
            Type = type,
            Size = size,
            Timescale = timescale,
            Strategies = [.. strategies],
            Tags = [.. tags],
            Links = [.. links],
            Inputs = inputs,
        };

    private static Gen<Func<ContinualImprovementRegister, RegisterOutcome>> Commands { get; } =
        from raise in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        from id in Gen.Elements("CIM0001001", "001", "12", "Ü 1", "x,y", "1e3", "=id", "-7", "x\ud800", "x\udbff")
        from title in Texts
        from source in Gen.Elements(ImprovementSource.All.ToArray())
        from actor in Gen.Elements("ada", "Jürgen \"J\" O'Neil", "0042").Select(ActorId.Of)
        from details in Details
        from ticks in Gen.Elements(0, 1, TimeSpan.TicksPerHour)
        from hours in Gen.Elements(0, 2, -5)
        select (Func<ContinualImprovementRegister, RegisterOutcome>)(register =>
        {
            var at = register.LastEventAt.AddTicks(ticks).ToOffset(TimeSpan.FromHours(hours));
            return raise
                ? register.Raise(ImprovementId.Of(id), title, source, actor, at, details)
                : register.Apply(ImprovementId.Of(id), entry => entry.Assign(actor, actor, at));
        });

    public static Arbitrary<ContinualImprovementRegister> AnyRegister()
    {
        var registers =
            from commands in Gen.ArrayOf(Commands)
            select commands.Aggregate(
                ContinualImprovementRegister.Open("IT improvements", ActorId.Of("head"), Start),
                (register, command) => command(register).TryAccept(out var now, out _) ? now : register);
        return registers.ToArbitrary();
    }
}
