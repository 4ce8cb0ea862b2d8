// Two models beside one another.
using LearningOrg.Core;
using LearningOrg.Core.Prioritization;

namespace Portfolio;

public sealed record Work(string Id, double? Value, double? Delay, double? Risk, double? Size);

public sealed class Board(Wsjf<Work> wsjf, Cd3<Work> cd3)
{
    private readonly Rice<Work> _rice = new(work => work.Value, _ => 1, _ => 1, work => work.Size);

    public bool IsMoreUrgent(IReadOnlyList<Work> all)
    {
        var one = wsjf.Prioritize(all, work => work.Id);
        var other = cd3.Prioritize(all, work => work.Id);
        if (one[0].Score.CompareTo(other[0].Score) > 0) // LO5002
        {
            return true;
        }

        return one[0].Score >= other[0].Score; // LO5002
    }

    public bool IsAhead(IReadOnlyList<Work> all)
    {
        var ranking = _rice.Prioritize(all, work => work.Id);
        return ranking[0].Score > ranking[1].Score && ranking[0].Rank < ranking[1].Rank; // no LO5002: one model
    }

    public bool IsFirstInBoth(IReadOnlyList<Work> all) =>
        wsjf.Prioritize(all, work => work.Id)[0].Item == cd3.Prioritize(all, work => work.Id)[0].Item; // no LO5002: items, not scores

    public bool IsSame(IScoringModel<Work> model, Work one, Work other) =>
        model.Score(one).TryAccept(out var first, out _) && model.Score(other).TryAccept(out var second, out _) &&
        first.Score == second.Score; // no LO5002: one model, whichever it is

    public bool Differs(Work work) =>
        wsjf.Score(work).AsT0.Score != _rice.Score(work).AsT0.Score; // LO1003, LO1003, LO5002

    public bool IsOfOneModel(IReadOnlyList<Work> all)
    {
        var one = wsjf.Prioritize(all, work => work.Id);
        var other = cd3.Prioritize(all, work => work.Id);
        return one[0].Score.Model == other[0].Score.Model && one[0].Score.IsComparableWith(other[0].Score); // no LO5002: asked
    }

    public bool Exactly(PrioritizedList<Work> ranking) => ranking[0].Score.Value != ranking[1].Score.Value; // LO2005

    public Score Best(Score one, Score other) => one.IsComparableWith(other) && one < other ? other : one;
}
