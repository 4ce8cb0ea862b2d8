using FsCheck;
using FsCheck.Fluent;
using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Formulas;
using LearningOrg.Core.Prioritization.Uncertainty;

namespace LearningOrg.Core.Tests.Prioritization.Uncertainty;

/// <summary>A host's object: an id, what is known about its inputs, and one set of numbers that all of that permits.</summary>
public sealed record Guess(string Id, Estimate[] Known, double[] Point)
{
    private static readonly string[] Names = ["A", "B", "C"];

    // Before the models, which are made of them.
    private static readonly ScoringInput<Guess>[] Input = [.. Names.Select((name, place) =>
        ScoringInput<Guess>.Of(name, "points", PermittedValues.Positive, guess => guess.Point[place]))];

    public static Guess At(string id, params double[] point) => new(id, [.. point.Select(Estimate.Exactly)], point);

    /// <summary>Numbers of the estimates, each a share of the way from its low to its high end.</summary>
    public Guess Drawn(Func<Estimate, double> draw) => this with { Point = [.. Known.Select(draw)] };

    public Guess Exactly() => Drawn(known => known.Likely) with { Known = [.. Known.Select(known => Estimate.Exactly(known.Likely))] };

    public override string ToString() => $"{Id}({string.Join("; ", Known.Select(known => known.ToString()))})";

    public static EstimatedList<Guess> Ranked(IScoringModel<Guess> model, IEnumerable<Guess> guesses) => model.PrioritizeEstimates(
        guesses, guess => guess.Id, (guess, input) => guess.Known[Array.IndexOf(Names, input.Name)]);

    public static PrioritizedList<Guess> RankedAtPoint(IScoringModel<Guess> model, IEnumerable<Guess> guesses) =>
        model.Prioritize(guesses, guess => guess.Id);

    /// <summary>Up to nine, with few different numbers, so that ranges often overlap, touch and tie.</summary>
    public static Gen<Guess[]> Several =>
        from count in Gen.Choose(0, 9)
        from guesses in Gen.CollectToArray(Enumerable.Range(0, count).Select(index => One($"G{index}")))
        select guesses;

    public static Gen<Estimate> Number => Gen.OneOf(
        from number in Gen.Choose(1, 12) select Estimate.Exactly(number),
        from ends in Gen.Choose(1, 12).Two() select Estimate.Between(Math.Min(ends.Item1, ends.Item2), Math.Max(ends.Item1, ends.Item2)),
        from three in Gen.Choose(1, 12).Three()
        let sorted = new[] { three.Item1, three.Item2, three.Item3 }.Order().ToArray()
        select Estimate.ThreePoint(sorted[0], sorted[1], sorted[2]));

    private static Gen<Guess> One(string id) =>
        from known in Number.ArrayOf(Names.Length)
        select new Guess(id, known, [.. known.Select(each => each.Likely)]);

    /// <summary>Formulas over three inputs, with whether A, B and C raise the score (+1), lower it (−1), or do either (0).</summary>
    public static (IScoringModel<Guess> Model, int[] Directions)[] Models { get; } =
    [
        (new Own(Term<Guess>.Of("Product", Times(0), Times(1), Factor<Guess>.DividedBy(Input[2]))), [1, 1, -1]),
        (new Own(
            Term<Guess>.Of("One", Times(0), Factor<Guess>.DividedBy(Input[2])),
            Term<Guess>.Of("Other", Times(1), Factor<Guess>.DividedBy(Input[2]), Factor<Guess>.DividedByFixed("three", 3))), [1, 1, -1]),
        (new Own(
            Term<Guess>.Of("Need", Times(0)),
            Term<Guess>.Of("Unmet", Factor<Guess>.Excess("Unmet", Input[0], Input[1])),
            Term<Guess>.Of("Less", Times(2), Factor<Guess>.Fixed("loss", -0.1))), [1, -1, -1]),
        (new Own(
            Worth(0, ValueFunction.Linear(worst: 0, best: 9), 0.3),
            Worth(1, ValueFunction.Through((2, 0), (3, 0.7), (4, 0.7), (10, 1)), 0.5),
            Worth(2, ValueFunction.Linear(worst: 12, best: 1), 0.2)), [1, 1, -1]),
        (new Own(
            Term<Guess>.Of("Gain", Times(0), Times(1)),
            Term<Guess>.Of("Pain", Times(0), Times(2), Factor<Guess>.Fixed("loss", -0.7))), [0, 1, -1]),
    ];

    private static Factor<Guess> Times(int input) => Factor<Guess>.Times(Input[input]);

    private static Term<Guess> Worth(int input, ValueFunction value, double weight) =>
        Term<Guess>.Of(Names[input], Factor<Guess>.ValueOf(Input[input], value), Factor<Guess>.Fixed("weight", weight));

    private sealed class Own(params Term<Guess>[] terms) : IScoringModel<Guess>
    {
        public ScoringFormula<Guess> Formula { get; } = ScoringFormula<Guess>.Of(ScoringModelId.Of("Own", "1", "points"), terms);
    }
}
