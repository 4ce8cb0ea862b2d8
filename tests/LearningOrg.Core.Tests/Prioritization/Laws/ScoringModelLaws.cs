using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Prioritization;

namespace LearningOrg.Core.Tests.Prioritization.Laws;

/// <summary>What every scoring model promises. A model of your own is tested by deriving from this class and stating its inputs.</summary>
public abstract class ScoringModelLaws
{
    /// <summary>The model, its n-th input read from the candidate's n-th number.</summary>
    protected abstract IScoringModel<Candidate> Model { get; }

    /// <summary>For each input: its permitted values, and whether more of it raises the score (+1), lowers it (−1) or either (0).</summary>
    protected abstract (double[] Permitted, int Direction)[] Inputs { get; }

    /// <summary>Numbers that the input with an index must refuse.</summary>
    protected abstract double[] Forbidden(int input);

    [Property(DisplayName = "INV-33 no score is NaN or infinite")]
    public Property Scores_are_finite() => Prop.ForAll(Complete.ToArbitrary(), candidate =>
        Model.Score(candidate).TryAccept(out var breakdown, out _) && double.IsFinite(breakdown.Score.Value));

    [Property(DisplayName = "INV-33 a number outside the permitted scale is refused, and named")]
    public Property Forbidden_numbers_are_named() => Prop.ForAll(
        (from candidate in Complete
         from input in Gen.Choose(0, Inputs.Length - 1)
         from number in Gen.Elements([.. Forbidden(input), double.NaN, double.PositiveInfinity, double.NegativeInfinity])
         select (candidate, input, number)).ToArbitrary(),
        given => !Model.Score(given.candidate.With(given.input, given.number)).TryAccept(out _, out var refusal)
            && refusal is NotScorable { Gaps: [var gap] }
            && gap.Input == Model.Formula.Inputs[given.input].Name
            && !gap.IsMissing
            && gap.Found.Equals(given.number));

    [Property(DisplayName = "INV-34 a missing input gives NotScorable listing exactly the missing criteria")]
    public Property Missing_inputs_are_listed_exactly() => Prop.ForAll(Incomplete.ToArbitrary(), candidate =>
    {
        var missing = Model.Formula.Inputs.Where((_, index) => candidate.Inputs[index] is null).Select(input => input.Name).ToArray();
        return Model.Score(candidate).Match(
            breakdown => missing.Length == 0,
            refusal => missing.Length > 0 && refusal.Missing.SequenceEqual(missing) && refusal.Gaps.Count == missing.Length);
    });

    [Property(DisplayName = "INV-37 a score does not change when items are added, removed or reordered")]
    public Property Scores_depend_on_their_item_alone() => Prop.ForAll(Incomplete.ArrayOf().ToArbitrary(), candidates =>
        Ranked(candidates).All(place => Model.Score(place.Item).TryAccept(out var alone, out _) && alone == place.Breakdown));

    [Property(DisplayName = "INV-39 rank is a total preorder, independent of input order; ties share a rank")]
    public Property Ranks_follow_scores_and_never_the_order_of_input() => Prop.ForAll(Distinct.ToArbitrary(), candidates =>
    {
        var ranked = Ranked(candidates);
        var reversed = Ranked([.. candidates.Reverse()]);
        for (var position = 0; position < ranked.Count; position++)
        {
            var place = ranked[position];
            var better = ranked.Count(other => other.Score > place.Score && !other.Score.IsCloseTo(place.Score));
            var tied = ranked.Count(other => other.Score.IsCloseTo(place.Score));
            if (place.Rank != better + 1 || place.IsTied != tied > 1 || reversed[position].Id != place.Id || reversed[position].Rank != place.Rank)
            {
                return false;
            }
        }

        return ranked.Unscored.Select(item => item.Id).SequenceEqual(reversed.Unscored.Select(item => item.Id));
    });

    [Property(DisplayName = "INV-40 raising one benefit of one item never lowers its rank; raising a cost never improves it")]
    public Property Improving_an_input_never_hurts() => Prop.ForAll(
        (from candidates in Distinct.Where(candidates => candidates.Length > 0)
         from index in Gen.Choose(0, candidates.Length - 1)
         from input in Gen.Choose(0, Inputs.Length - 1)
         from values in Gen.Elements(Inputs[input].Permitted).Two()
         select (candidates, index, input, values)).ToArbitrary(),
        given =>
        {
            var (low, high) = (Math.Min(given.values.Item1, given.values.Item2), Math.Max(given.values.Item1, given.values.Item2));
            var subject = given.candidates[given.index];
            var rankLow = RankWith(given.candidates, subject, given.input, low);
            var rankHigh = RankWith(given.candidates, subject, given.input, high);
            return Inputs[given.input].Direction switch
            {
                > 0 => rankHigh <= rankLow,
                < 0 => rankHigh >= rankLow,
                _ => true,
            };
        });

    [Property(DisplayName = "the parts add up to the score, and the factors multiply to the part, bit for bit")]
    public Property Breakdowns_add_up_exactly() => Prop.ForAll(Complete.ToArbitrary(), candidate =>
    {
        if (!Model.Score(candidate).TryAccept(out var breakdown, out _))
        {
            return false;
        }

        var sum = breakdown.Parts.Aggregate(0.0, (total, part) => total + part.Contribution);
        var products = breakdown.Parts.All(part => part.Contribution.Equals(part.Factors.Aggregate(1.0, (product, factor) =>
            factor.Operation is FactorOperation.Times ? product * factor.Operand : product / factor.Operand)));
        return sum.Equals(breakdown.Score.Value) && products;
    });

    [Property(DisplayName = "scoring into a span gives the same bits as scoring one by one")]
    public Property Bulk_scoring_agrees_with_single_scoring() => Prop.ForAll(Incomplete.ArrayOf().ToArbitrary(), candidates =>
    {
        var scores = new double[candidates.Length];
        var scored = new bool[candidates.Length];
        var count = Model.ScoreInto<Candidate>(candidates, scores, scored);
        return count == scored.Count(flag => flag) && candidates.Select((candidate, index) => Model.Score(candidate).Match(
            breakdown => scored[index] && breakdown.Score.Value.Equals(scores[index]),
            _ => !scored[index] && scores[index] == 0)).All(same => same);
    });

    private Gen<Candidate> Complete =>
        from id in Gen.Choose(0, 999)
        from inputs in Gen.CollectToArray(Inputs.Select(input => Gen.Elements(input.Permitted)))
        select new Candidate($"CIM{id:0000000}", [.. inputs.Select(number => (double?)number)]);

    private Gen<Candidate> Incomplete =>
        from candidate in Complete
        from missing in Gen.Frequency((2, Gen.Constant(false)), (1, Gen.Constant(true))).ArrayOf(Inputs.Length)
        select candidate with { Inputs = [.. candidate.Inputs.Select((number, index) => missing[index] ? null : number)] };

    private Gen<Candidate[]> Distinct =>
        Incomplete.ArrayOf().Select(candidates => candidates.GroupBy(candidate => candidate.Id).Select(group => group.First()).ToArray());

    private PrioritizedList<Candidate> Ranked(Candidate[] candidates) => Model.Prioritize(candidates, candidate => candidate.Id);

    private int RankWith(Candidate[] candidates, Candidate subject, int input, double value) =>
        Ranked([.. candidates.Select(candidate => candidate.Id == subject.Id ? candidate.With(input, value) : candidate)])
            .Where(place => place.Id == subject.Id).Select(place => place.Rank).DefaultIfEmpty(0).Single();
}
