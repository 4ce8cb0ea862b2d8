using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda.Weighting;

namespace LearningOrg.Core.Tests.Mcda.Weighting;

/// <summary>Priorities where some pairs are not judged.</summary>
public class IncompleteJudgementsTest
{
    private static readonly AhpPriority[] Ways = [AhpPriority.Eigenvector, AhpPriority.GeometricMean];

    [Fact(DisplayName = "AHP, incomplete: example 3 of Bozóki, Fülöp & Rónyai (2010)")]
    public void Example_of_bozoki()
    {
        // Printed is the completion by van Uden's rule, √(2 ÷ 5 · 4 ÷ 3), which for one open pair is that of least squares.
        var judgements = JudgementMatrix.Incomplete("A", "B", "C", "D")
            .Prefer("A", over: "B", times: 1).Prefer("A", over: "C", times: 5).Prefer("A", over: "D", times: 2)
            .Prefer("B", over: "C", times: 3).Prefer("B", over: "D", times: 4);
        var priorities = judgements.Priorities(AhpPriority.GeometricMean);
        Assert.Equal(0.73029674334, priorities[2].Value / priorities[3].Value, 1e-11);
    }

    [Fact(DisplayName = "AHP, incomplete: a matrix of Zhou et al. (2018), consistent but for one open pair, comes out as 8 to 4 to 2 to 1")]
    public void Example_of_zhou()
    {
        var judgements = JudgementMatrix.Incomplete("A", "B", "C", "D")
            .Prefer("A", over: "C", times: 4).Prefer("A", over: "D", times: 8).Prefer("B", over: "C", times: 2)
            .Prefer("B", over: "D", times: 4).Prefer("C", over: "D", times: 2);
        Assert.All(Ways, by => Same(Weights.Normalized(8, 4, 2, 1), judgements.Priorities(by), 1e-14));
    }

    [Fact(DisplayName = "AHP, incomplete: Harker's matrix [[2, 2, 0], [½, 1, 2], [0, ½, 2]] has the eigenvector 4, 2, 1 and λ = 3")]
    public void Three_in_a_row()
    {
        Assert.All(Ways, by => Same(Weights.Normalized(4, 2, 1), Chain.Priorities(by), 1e-14));
        var consistency = Chain.Consistency();
        Assert.Equal(3, consistency.Lambda, 1e-14);
        Assert.Equal(0, consistency.Index, 1e-14);
    }

    [Property(DisplayName = "AHP, incomplete: leaving pairs of consistent judgements open changes no priority while they link all things")]
    public Property Consistent_judgements() => Prop.ForAll(Decisions.ToArbitrary(), decision =>
    {
        var judgements = Judged(decision.Marks, decision.Open, _ => 1);
        return Ways.All(by =>
            Near(Weights.Normalized([.. decision.Marks.Select(mark => (double)mark)]), judgements.Priorities(by), 1e-11) &&
            judgements.Consistency(by).Index < 1e-11) && judgements.MostInconsistentTriad() is null;
    });

    [Property(DisplayName = "AHP, incomplete: priorities and λ are those of the same with each open pair judged by the priorities")]
    public Property Completion_changes_nothing() => Prop.ForAll(Decisions.ToArbitrary(), decision =>
    {
        var judgements = Judged(decision.Marks, decision.Open, pair => decision.Errors[pair % decision.Errors.Length]);
        return Ways.All(by =>
        {
            var priorities = judgements.Priorities(by);
            var completed = judgements.OpenPairs.Aggregate(judgements, (so, pair) => so.Prefer(
                pair.One, pair.Other, priorities[Place(so, pair.One)].Value / priorities[Place(so, pair.Other)].Value));
            return completed.IsComplete && Near(priorities, completed.Priorities(by), 1e-10) &&
                Math.Abs(judgements.Consistency(by).Lambda - completed.Consistency(by).Lambda) < 1e-9;
        });
    });

    [Property(DisplayName = "AHP, incomplete: with no pair open all is as if none ever had been")]
    public Property Nothing_open() => Prop.ForAll(Decisions.ToArbitrary(), decision =>
    {
        var judgements = Judged(decision.Marks, [], pair => decision.Errors[pair % decision.Errors.Length]);
        var complete = JudgementMatrix.FromRows(judgements.Names, [.. judgements.Names.Select((_, one) =>
            judgements.Names.Select((_, other) => judgements[one, other]).ToArray())]);
        return judgements.IsComplete && Enum.GetValues<AhpPriority>().All(by =>
            judgements.Priorities(by).Equals(complete.Priorities(by)) && judgements.Consistency(by).Equals(complete.Consistency(by)));
    });

    [Property(DisplayName = "AHP, incomplete: the order of the things does not matter")]
    public Property Order_does_not_matter() => Prop.ForAll(Decisions.ToArbitrary(), decision =>
    {
        var judgements = Judged(decision.Marks, decision.Open, pair => decision.Errors[pair % decision.Errors.Length]);
        var reversed = JudgementMatrix.Incomplete([.. judgements.Names.Reverse()]);
        for (var one = 0; one < judgements.Count; one++)
        {
            for (var other = 0; other < one; other++)
            {
                reversed = judgements.IsJudged(one, other)
                    ? reversed.Prefer(judgements.Names[one], judgements.Names[other], judgements[one, other])
                    : reversed;
            }
        }

        return Ways.All(by =>
            judgements.Priorities(by).Zip(reversed.Priorities(by).Reverse(), (a, b) => Math.Abs(a.Value - b.Value) < 1e-11).All(same => same));
    });

    [Fact]
    public void Things_that_nothing_links_are_refused_by_group()
    {
        var judgements = JudgementMatrix.Incomplete("A", "B", "C", "D", "E")
            .Prefer("A", over: "E", times: 2).Prefer("E", over: "B", times: 2).Prefer("C", over: "D", times: 2);
        foreach (var by in Enum.GetValues<AhpPriority>())
        {
            Refused(
                "No judgement links these groups: A, B and E; C and D. Compare at least one of each with one of another.",
                () => judgements.Priorities(by));
        }

        Refused("No judgement links these groups: A, B and E; C and D.", () => judgements.Consistency());
        Refused("No judgement links these groups: A; B.", () => JudgementMatrix.Incomplete("A", "B").Priorities());
        Assert.Equal(1, JudgementMatrix.Incomplete("A").Priorities()[0].Value);
    }

    [Fact]
    public void Judgements_too_far_apart_give_no_nonsense()
    {
        var judgements = Chain.Prefer("A", over: "B", times: 1e200).Prefer("B", over: "C", times: 1e200);
        Assert.All(Ways, by => Refused("The judgements lie too far apart: some priorities come out as 0", () => judgements.Priorities(by)));
        Assert.All(Ways, by => Refused("The judgements lie too far apart", () => judgements.Consistency(by)));
        Refused("The judgements lie too far apart", () => judgements.Prefer("A", over: "C", times: 1e200).Priorities());
    }

    [Fact]
    public void A_long_chain_of_judgements_is_enough()
    {
        var names = Enumerable.Range(0, 30).Select(one => $"T{one}").ToArray();
        var judgements = Enumerable.Range(1, 29).Aggregate(
            JudgementMatrix.Incomplete(names), (so, one) => so.Prefer(names[one - 1], names[one], one % 2 == 0 ? 2 : 0.5));
        Assert.All(Ways, by => Same(
            Weights.Normalized([.. names.Select((_, one) => one % 2 == 0 ? 1.0 : 2.0)]), judgements.Priorities(by), 1e-12));
    }

    [Fact]
    public void Column_means_need_every_judgement() => Refused(
        "Column means need every judgement: a sum over some rows says nothing about the others. 'A' and 'C' have not been compared. " +
        "Compare them, or take the eigenvector or the geometric mean.",
        () => Chain.Priorities(AhpPriority.ColumnMean));

    [Fact]
    public void There_is_no_ratio_where_pairs_are_open()
    {
        var judgements = JudgementMatrix.Of("A", "B", "C", "D").Prefer("A", over: "B", times: 5).LeaveOpen("C", "D");
        var consistency = judgements.Consistency();
        Assert.True(consistency.Index > 0.01);
        Assert.Null(consistency.Ratio);
        Assert.Null(consistency.RandomIndex);
        Assert.Null(consistency.IsAcceptable);
        Assert.EndsWith("(pairs open, no CR)", consistency.ToString());
        Assert.Equal("CI 0 (pairs open, no CR)", Chain.Consistency(AhpPriority.GeometricMean).ToString());
        Refused(
            "The table of Saaty (1980) is for complete judgements, but there are judgements of 3 things, 1 pairs open.",
            () => Chain.Consistency(randomIndex: RandomIndex.Saaty1980));
    }

    [Fact]
    public void Pairs_are_open_until_judged()
    {
        Assert.False(Chain.IsComplete);
        Assert.Equal([("A", "C")], Chain.OpenPairs);
        Assert.False(Chain.IsJudged(0, 2));
        Assert.True(Chain.IsJudged(1, 1));
        Assert.Equal(1, Chain[1, 1]);
        Assert.Equal(0.5, Chain[1, 0]);
        Refused("'C' and 'A' have not been compared. Ask IsJudged first.", () => Chain[2, 0]);
        Assert.Equal("judgements of 3 things, 1 pairs open", Chain.ToString());
        Assert.Equal("judgements of 3 things", Chain.Prefer("A", over: "C", times: 4).ToString());
        Assert.Equal([("A", "B"), ("A", "C")], Chain.LeaveOpen("B", "A").OpenPairs);
        Assert.True(JudgementMatrix.Of("A", "B").IsComplete);
        Refused("'A' is compared with itself. Name another one.", () => Chain.LeaveOpen("A", "A"));
        Refused("'X' is not among A, B and C.", () => Chain.LeaveOpen("A", "X"));
    }

    [Fact]
    public void Three_things_with_an_open_pair_contradict_nothing()
    {
        Assert.Null(Chain.MostInconsistentTriad());

        // Without the open pairs A, C and D would be the worst, as in the complete case.
        var judgements = JudgementMatrix.Of("A", "B", "C", "D")
            .Prefer("A", over: "B", times: 2).Prefer("B", over: "C", times: 2).Prefer("A", over: "C", times: 5)
            .Prefer("C", over: "D", times: 3).Prefer("D", over: "A", times: 3);
        Assert.StartsWith("A, C and D", judgements.MostInconsistentTriad()!.ToString());
        var open = judgements.LeaveOpen("A", "D").LeaveOpen("B", "D").MostInconsistentTriad();
        Assert.Equal(("A", "B", "C"), (open!.First, open.Second, open.Third));
        Assert.Equal(0.2, open.Inconsistency, 1e-12);
    }

    private static JudgementMatrix Chain { get; } =
        JudgementMatrix.Incomplete("A", "B", "C").Prefer("A", over: "B", times: 2).Prefer("B", over: "C", times: 2);

    /// <summary>Marks that judgements are made from, pairs to leave open but for those of a chain, and factors to contradict by.</summary>
    private static Gen<(int[] Marks, int[] Open, double[] Errors)> Decisions =>
        from marks in Gen.Choose(1, 9).ArrayOf().Where(marks => marks.Length is > 1 and < 8)
        from open in Gen.Choose(0, 27).ArrayOf()
        from errors in Gen.Elements(0.25, 0.5, 1.0, 2.0, 4.0).ArrayOf(7)
        select (marks, open, errors);

    private static JudgementMatrix Judged(int[] marks, int[] open, Func<int, double> error)
    {
        var judgements = JudgementMatrix.Incomplete([.. marks.Select((_, one) => $"T{one}")]);
        var pair = 0;
        for (var one = 0; one < marks.Length; one++)
        {
            for (var other = one + 1; other < marks.Length; other++, pair++)
            {
                if (other == one + 1 || !open.Contains(pair))
                {
                    judgements = judgements.Prefer($"T{one}", $"T{other}", error(pair) * marks[one] / marks[other]);
                }
            }
        }

        return judgements;
    }

    private static int Place(JudgementMatrix judgements, string name) => judgements.Names.ToList().IndexOf(name);

    private static bool Near(Weights expected, Weights weights, double tolerance) =>
        expected.Zip(weights, (a, b) => Math.Abs(a.Value - b.Value) < tolerance).All(near => near);

    private static void Same(Weights expected, Weights weights, double tolerance) =>
        Assert.True(Near(expected, weights, tolerance), $"{expected} is not {weights}");

    private static void Refused(string message, Func<object> call) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(call).Message);
}
