// Rosters of fixed size: who is on duty in which week.
using LearningOrg.Core;
using LearningOrg.Core.Knowledge;

namespace Rosters;

public sealed record Shift(DateOnly Week, IReadOnlyList<ActorId> OnDuty);

public sealed class Roster(IReadOnlyList<ActorId> team)
{
    private readonly ActorId[] _standIns = new ActorId[2]; // no LO2001: a field is filled elsewhere

    public IReadOnlyList<ActorId> Deputies { get; set; } = new ActorId[2]; // LO2001

    public Shift Empty(DateOnly week) => new(week, new ActorId[3]); // LO2001

    public Shift InTurn(DateOnly week)
    {
        var turn = new ActorId[3]; // no LO2001: by index
        for (var place = 0; place < turn.Length; place++)
        {
            turn[place] = team[(week.DayNumber / 7 + place) % team.Count];
        }

        return new(week, turn);
    }

    public Shift Forgotten(DateOnly week)
    {
        var turn = new ActorId[3]; // LO2001
        for (var place = 0; place < turn.Length; place++)
        {
            Console.WriteLine($"{week}: {turn[place].Value}");
        }

        return new(week, turn);
    }

    public Shift Alone(DateOnly week, ActorId by)
    {
        var turn = new ActorId[3]; // no LO2001: by Fill
        Array.Fill(turn, by);
        return new(week, turn);
    }

    public Shift Handover(DateOnly week, ActorId next)
    {
        var turn = new ActorId[3]; // no LO2001: by CopyTo, and the last by its place from the end
        _standIns.CopyTo(turn, 0);
        turn[^1] = next;
        return new(week, turn);
    }

    public IEnumerable<ActorId> Drawn(Random chance)
    {
        Span<ActorId> drawn = new ActorId[4]; // no LO2001: through the span
        chance.GetItems(team.ToArray(), drawn);
        return drawn.ToArray();
    }

    public async Task<IReadOnlyList<ActorId>> AskedAsync(Func<int, Task<ActorId>> ask)
    {
        var answers = new ActorId[5]; // no LO2001: by tasks
        await Parallel.ForAsync(0, answers.Length, async (place, _) => answers[place] = await ask(place));
        return answers;
    }

    public (ActorId First, ActorId Second) Pair(IDictionary<string, ActorId> byName)
    {
        var pair = new ActorId[2]; // no LO2001: by out, and by one for the other
        byName.TryGetValue("first", out pair[0]);
        (pair[1], pair[0]) = (pair[0], team[0]);
        return (pair[0], pair[1]);
    }

    public int Pages(int perPage) => new ActorId[12].Chunk(perPage).Count(); // no LO2001: counted only

    public static Score[] Board() => new Score[10]; // no LO2001: for the caller to fill

    public static IEnumerable<ArticleId> Shelf() => new ArticleId[2]; // LO2001
}
