using FsCheck;
using FsCheck.Fluent;
using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Core.Tests.Lifecycles;

/// <summary>One arrow of a chart, written down apart from the code: what the code is compared with.</summary>
public sealed record Arrow(TransitionKind Kind, string Verb, string From, string? To, params string[] Needs)
{
    public override string ToString() => $"{From} -{Verb}{(Needs.Length == 0 ? null : $"[{string.Join(",", Needs)}]")}-> {To ?? "before"}";

    public static ArgumentOutOfRangeException Unknown(TransitionKind kind) => new(nameof(kind), kind, "The charts of these tests know no such arrow.");

    /// <summary>The states after this arrow, of something that was in some state and remembers some.</summary>
    public (string State, string? Before) After((string State, string? Before) place) => Kind switch
    {
        TransitionKind.Move => (To!, null),
        TransitionKind.Pause => (To!, place.State),
        TransitionKind.Resume => (place.Before!, null),
        _ => throw Unknown(Kind),
    };
}

/// <summary>A sound chart as data: the first state is the beginning, "done" is final, "on-hold" waits.</summary>
public sealed record ChartCase(string[] States, Arrow[] Arrows)
{
    public static readonly string[] Needs = ["baseline", "owner", "target"];

    /// <summary>Charts of 1 to 6 states that each lead on, with an end, sometimes a pause, and arrows thrown in between.</summary>
    public static Gen<ChartCase> Sound { get; } =
        from count in Gen.Choose(1, 6)
        from parents in Gen.Choose(0, 1000).ArrayOf(count)
        from ends in Gen.Elements(true, false).ArrayOf(count)
        from extra in ExtraArrows(count).ListOf(4)
        from held in Gen.Elements(true, false, false).ArrayOf(count)
        from needs in Gen.SubListOf(Needs).ArrayOf((3 * count) + 4)
        select Of(count, parents, ends, [.. extra], held, needs);

    public static Arbitrary<ChartCase> AnySound() => Sound.ToArbitrary();

    public Lifecycle Built => Accept(Declared.Build());

    public LifecycleBuilder Declared => Declare(Lifecycle.Named("Chart"), States, Arrows);

    public static LifecycleBuilder Declare(LifecycleBuilder builder, IEnumerable<string> states, IEnumerable<Arrow> arrows)
    {
        foreach (var state in states)
        {
            builder = state switch
            {
                "s0" => builder.Begins(state, "State s0"),
                "done" => builder.Final(state, "Done"),
                _ => builder.State(state, $"State {state}"),
            };
        }

        return arrows.Aggregate(builder, Add);
    }

    public static LifecycleBuilder Add(LifecycleBuilder builder, Arrow arrow)
    {
        Need[] needs = [.. arrow.Needs.Select(code => Need.Of(code, $"a {code}"))];
        return arrow.Kind switch
        {
            TransitionKind.Move => builder.Move(arrow.Verb, arrow.From, arrow.To!, needs),
            TransitionKind.Pause => builder.Pause(arrow.Verb, arrow.To!, [arrow.From], needs),
            TransitionKind.Resume => builder.Resume(arrow.Verb, arrow.From, needs),
            _ => throw Arrow.Unknown(arrow.Kind),
        };
    }

    public static Lifecycle Accept(LifecycleOutcome outcome) =>
        outcome.TryAccept(out var lifecycle, out var refusal) ? lifecycle : throw new InvalidOperationException(refusal.Message);

    public override string ToString() => string.Join("; ", Arrows.AsEnumerable());

    private static Gen<(int From, int To)> ExtraArrows(int count) =>
        from start in Gen.Choose(0, count - 1) from end in Gen.Choose(0, count - 1) select (start, end);

    private static ChartCase Of(
        int count, int[] parents, bool[] ends, (int From, int To)[] extra, bool[] held, List<string>[] needs)
    {
        var arrows = new List<Arrow>();
        for (var state = 1; state < count; state++)
        {
            arrows.Add(new(TransitionKind.Move, $"go-{state}", $"s{parents[state] % state}", $"s{state}"));
        }

        var hasChild = Enumerable.Range(0, count).Select(state => arrows.Any(arrow => arrow.From == $"s{state}")).ToArray();
        arrows.AddRange(Enumerable.Range(0, count).Where(state => ends[state] || !hasChild[state])
            .Select(state => new Arrow(TransitionKind.Move, "finish", $"s{state}", "done")));
        arrows.AddRange(extra.Select(arrow => new Arrow(TransitionKind.Move, $"jump-{arrow.To}", $"s{arrow.From}", $"s{arrow.To}")));
        var paused = Enumerable.Range(0, count).Where(state => held[state]).ToArray();
        arrows.AddRange(paused.Select(state => new Arrow(TransitionKind.Pause, "hold", $"s{state}", "on-hold")));
        if (paused.Length > 0)
        {
            arrows.Add(new(TransitionKind.Resume, "resume", "on-hold", null));
        }

        var guarded = arrows.DistinctBy(arrow => (arrow.Verb, arrow.From)).Select((arrow, place) => arrow with { Needs = [.. needs[place]] });
        string[] states = [.. Enumerable.Range(0, count).Select(state => $"s{state}"), "done"];
        return new(paused.Length > 0 ? [.. states, "on-hold"] : states, [.. guarded]);
    }
}
