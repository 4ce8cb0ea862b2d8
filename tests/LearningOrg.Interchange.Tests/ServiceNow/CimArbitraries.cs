using FsCheck;
using FsCheck.Fluent;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Benefits;
using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Interchange.Tests.ServiceNow;

/// <summary>Registers whose entries have gone any way there is, with awkward text.</summary>
internal static class CimArbitraries
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private static readonly Metric Hours = Metric.Decreasing("Mean time to resolve", "hours");

    private static readonly SustainRule Soon = SustainRule.Of(1, TimeSpan.FromSeconds(1));

    private static readonly RegisterRules Lenient = new() { AuthorityDecides = false, ApproverIsNotRaiser = false };

    private static readonly ActorId[] Actors = [ActorId.Of("ada"), ActorId.Of("grace"), ActorId.Of("Jürgen \"J\" O'Neil")];

    private static Gen<string> Texts { get; } =
        from words in Gen.NonEmptyListOf(Gen.Elements(
            "Password", "Rückfragen", "\"quoted\"", "a, b; c", "two\nlines", "cr\rlf\r\n", "\ttab", "C:\\temp", "日本", "🙂", "\ud800", "=1+1", "-5",
            "'@x", "null", "\u0001", " "))
        let text = string.Join(" ", words)
        select text.Trim().Length == 0 ? "x" : text;

    private static Gen<string?> OptionalTexts { get; } = Gen.OneOf(Gen.Constant<string?>(null), Texts.Select(text => (string?)text));

    private static Gen<ImprovementDetails> Details { get; } =
        from texts in Gen.ArrayOf(OptionalTexts, 7)
        from type in Gen.Elements([null, .. ImprovementType.All])
        from size in Gen.Elements([null, .. ImprovementSize.All])
        from timescale in Gen.Elements([null, .. ImprovementTimescale.All])
        from strategies in Gen.SubListOf("Fewer calls", "Faster, better", "Grün")
        from tags in Gen.SubListOf("quick", "portal")
        from inputs in Gen.SubListOf(
            PriorityInput.Of("priority", 2, "from 1 - Critical to 5 - Planning"),
            PriorityInput.Of("reach", 120, "calls"))
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
            Links = tags.Count == 0 ? [] : [ImprovementLink.To("problem", "PRB1")],
            Inputs = [.. inputs],
        };

    private static Gen<Func<ContinualImprovementRegister, RegisterOutcome>> Commands { get; } =
        from verb in Gen.Choose(0, 22)
        from number in Gen.Choose(1, 4)
        from other in Gen.Choose(1, 4)
        from actor in Gen.Elements(Actors)
        from source in Gen.Elements(ImprovementSource.All.ToArray())
        from text in Texts
        from details in Details
        from value in Gen.Choose(10, 24)
        from ticks in Gen.Elements(0, TimeSpan.TicksPerSecond, TimeSpan.TicksPerHour, 3)
        select (Func<ContinualImprovementRegister, RegisterOutcome>)(register =>
        {
            var (id, otherId, at) = (IdOf(number), IdOf(other == number ? (other % 4) + 1 : other), register.LastEventAt.AddTicks(ticks));
            var plan = ImprovementPlan.Of(Baseline.Of(Hours, 24, register.OpenedAt), Target.Of(Hours, 18, at.AddDays(30)), Soon);
            return verb switch
            {
                0 or 1 or 2 => register.Raise(id, text, source, actor, at, details),
                >= 3 and <= 14 => register.Apply(id, entry => Onward(entry, value, plan, actor, at)),
                15 => register.Apply(id, entry => entry.Assign(actor, actor, at)),
                16 => register.Apply(id, entry => entry.Measure(MeasuredValue.Of(Hours, value, at), actor, at)),
                17 => register.Apply(id, entry => entry.Plan(plan, actor, at)),
                18 => register.Apply(id, entry => entry.Hold(text, at.AddDays(9), actor, at)),
                19 => register.Apply(id, entry => entry.Resume(actor, at)),
                20 => register.Apply(id, entry => value % 3 == 0 ? entry.Reject(text, actor, at) : value % 3 == 1
                    ? entry.Withdraw(text, actor, at) : entry.MarkDuplicate(otherId, text, actor, at)),
                21 => register.Apply(id, entry => entry.PlaceUnder(otherId, value % 2 == 0, actor, at)),
                _ => register.Apply(id, entry => value % 2 == 0
                    ? entry.AddTask(ImprovementTask.Of(text.Trim(), text), actor, at)
                    : entry.ExpectBenefit(Benefit.Of("B1", text, "users", actor, 3, "hours", at), actor, at)),
            };
        });

    public static Arbitrary<ContinualImprovementRegister> AnyRegister()
    {
        var registers =
            from size in Gen.Choose(0, 60)
            from commands in Gen.ArrayOf(Commands, size)
            select commands.Aggregate(
                ContinualImprovementRegister.Open("IT improvements", Actors[0], Start, Lenient),
                (register, command) => command(register).TryAccept(out var now, out _) ? now : register);
        return registers.ToArbitrary();
    }

    /// <summary>The next step on the way to a sustained gain.</summary>
    private static ImprovementOutcome Onward(Improvement entry, int value, ImprovementPlan plan, ActorId actor, DateTimeOffset at)
    {
        ImprovementOutcome Measure() => entry.Measure(MeasuredValue.Of(Hours, value, at), actor, at);
        return entry.Stage.Match(
            raised: () => entry.Triage(actor, at),
            triaged: () => entry.Assess(Score.Of(value, ScoringModelId.Of("RICE", "1", "points")), actor, at),
            assessed: () => entry.Owner is null ? entry.Assign(actor, actor, at)
                : entry.CurrentPlan is null ? entry.Plan(plan, actor, at)
                : entry.Approve(actor, at),
            approved: () => entry.Start(actor, at),
            inProgress: () => entry.Complete(actor, at),
            verifying: () => entry.Measurements.Any(known => known.At > entry.CompletedAt) ? entry.Verify(actor, at) : Measure(),
            achieved: () => value % 2 == 0 ? Measure() : entry.Review(actor, at),
            notAchieved: Measure,
            sustained: () => value % 2 == 0 ? Measure() : entry.Review(actor, at),
            regressed: Measure,
            onHold: () => entry.Resume(actor, at),
            rejected: Measure,
            withdrawn: Measure,
            duplicate: Measure,
            superseded: Measure);
    }

    private static ImprovementId IdOf(int number) => ImprovementId.Of($"CIM000100{number}");
}
