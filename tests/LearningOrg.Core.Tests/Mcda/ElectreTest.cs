using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Outranking;
using LearningOrg.Core.Tests.PublishedCases;

namespace LearningOrg.Core.Tests.Mcda;

/// <summary>ELECTRE I, its net indices and ELECTRE II.</summary>
public class ElectreTest
{
    private static readonly DecisionMatrix Cebrian = Published.Decision(
        [0.25, 0.25, 0.1, 0.2, 0.2],
        [1, 1, -1, 1, 1],
        [6, 5, 28, 5, 5],
        [4, 2, 25, 10, 9],
        [5, 7, 35, 9, 6],
        [6, 1, 27, 6, 7],
        [6, 8, 30, 7, 9],
        [5, 6, 26, 4, 8]);

    [Fact(DisplayName = "ELECTRE I: García Cebrián & Muñoz Porcar, Rev. Métodos Cuantitativos 7 (2009) 31–56; indices and kernel")]
    [PublishedCase("electre1-cebrian2009")]
    public void Kernel_of_cebrian()
    {
        double[][] concordance =
        [
            [1, 0.5, 0.35, 0.5, 0.35, 0.45],
            [0.5, 1, 0.5, 0.75, 0.5, 0.5],
            [0.65, 0.5, 1, 0.45, 0.2, 0.7],
            [0.75, 0.25, 0.55, 1, 0.35, 0.45],
            [0.9, 0.7, 0.8, 0.9, 1, 0.9],
            [0.55, 0.5, 0.55, 0.55, 0.1, 1],
        ];
        double[][] discordance =
        [
            [0, 0.5052, 0.4042, 0.1883, 0.42857, 0.2825],
            [0.4286, 0, 0.7143, 0.2589, 0.8571, 0.5714],
            [0.1696, 0.2825, 0, 0.1938, 0.2825, 0.218],
            [0.5714, 0.4042, 0.8571, 0, 1, 0.7143],
            [0.0485, 0.3031, 0.2021, 0.0727, 0, 0.0969],
            [0.1295, 0.6063, 0.5052, 0.2021, 0.3031, 0],
        ];
        var solution = new ElectreI().Solve(Cebrian);
        foreach (var (one, other) in Pairs(6))
        {
            Assert.Equal(concordance[one][other], solution.Concordance(one, other), 1e-12);
            Assert.Equal(discordance[one][other], solution.Discordance(one, other), 1e-4);
            Assert.Equal(
                one != other && concordance[one][other] >= 0.65 && discordance[one][other] <= 0.35, solution.Outranks(one, other));
        }

        Assert.Equal(["A5"], solution.Kernel.Select(place => place.Name));
        Assert.Equal([false, false, false, false, true, false], solution.IsInKernel);
        Assert.Equal([0, 0, 0, 0, 1, 0], new ElectreI().Rank(Cebrian).Scores);
        Assert.Equal("ELECTRE I keeps A5", solution.ToString());
        Assert.Equal("ELECTRE I (p = 0.65, q = 0.35)", new ElectreI().ToString());
    }

    // A peer's test gives the example of Barba-Romero & Pomerol, Multicriterion Decision in Management (1997) 216, a kernel of six for
    // every pair of thresholds, from the loosest to the strictest. Six is the number of alternatives; by the definition, loose thresholds
    // keep fewer. That stricter ones leave more standing holds, by the definition, of those whom nobody outranks; not of the kernel.
    [Fact(DisplayName = "ELECTRE I: data of Barba-Romero & Pomerol (1997) 216; as thresholds tighten, more are outranked by nobody")]
    [PublishedCase("electre1-barba1997-kernel-growth")]
    public void Stricter_thresholds_leave_more_standing()
    {
        var decision = Published.Decision(
            [0.25, 0.25, 0.1, 0.2, 0.2],
            [1, 1, 1, 1, 1],
            [0.188, 0.172, 0.168, 0.122, 0.114],
            [0.125, 0.069, 0.188, 0.244, 0.205],
            [0.156, 0.241, 0.134, 0.22, 0.136],
            [0.188, 0.034, 0.174, 0.146, 0.159],
            [0.188, 0.276, 0.156, 0.171, 0.205],
            [0.156, 0.207, 0.18, 0.098, 0.182]);
        double[] p = [0.5, 0.6, 0.7, 0.8, 0.89, 0.89, 0.89, 0.94, 1];
        double[] q = [0.5, 0.4, 0.3, 0.2, 0.1, 0.08, 0.05, 0.05, 0];

        // The only kernels that the definition admits, found among all 64 subsets by exact fractions.
        Assert.Equal([1, 1, 2, 3, 3, 4, 5, 6, 6], p.Zip(q, (least, most) => new ElectreI(least, most).Solve(decision).Kernel.Count));
        int[] standing = [.. p.Zip(q, (least, most) => Standing(new ElectreI(least, most).Solve(decision)))];
        Assert.Equal(standing.OrderBy(count => count), standing);
        Assert.True(standing[0] < 6);

        // Nobody dominates anybody, and with p = 1 only those who do outrank.
        Assert.Equal(6, standing[^1]);
        Assert.Equal(6, new ElectreI(1, 0).Solve(decision).Kernel.Count);
    }

    [Property(DisplayName = "ELECTRE I: stricter thresholds never leave fewer whom nobody outranks")]
    public Property Stricter_thresholds_outrank_less() => Prop.ForAll(Decisions.ToArbitrary(), Thresholds.ToArbitrary(), (decision, one) =>
        Standing(new ElectreI(Math.Max(one.P, one.OtherP), Math.Min(one.Q, one.OtherQ)).Solve(decision)) >=
        Standing(new ElectreI(Math.Min(one.P, one.OtherP), Math.Max(one.Q, one.OtherQ)).Solve(decision)));

    [Property(DisplayName = "ELECTRE I: a member outranks everyone outside, and members outrank each other only in circuits")]
    public Property The_kernel_is_one() => Prop.ForAll(Decisions.ToArbitrary(), Thresholds.ToArbitrary(), (decision, one) =>
    {
        var solution = new ElectreI(one.P, one.Q).Solve(decision);
        var all = Enumerable.Range(0, decision.AlternativeCount).ToArray();
        var reach = Reach(all, solution.Outranks);
        bool InCircuit(int a, int b) => a == b || (reach[a, b] && reach[b, a]);
        bool Member(int a) => solution.IsInKernel[a];
        return solution.Kernel.Count == all.Count(Member) && solution.Kernel.Count > 0
            && all.All(a => all.Where(b => InCircuit(a, b)).All(b => Member(a) == Member(b)))
            && all.All(a => all.All(b => !(Member(a) && Member(b) && solution.Outranks(a, b)) || InCircuit(a, b)))
            && all.All(a => Member(a) || all.Any(b => Member(b) && all.Any(c => InCircuit(a, c) && solution.Outranks(b, c))));
    });

    [Fact]
    public void A_circuit_counts_as_one()
    {
        // By two criteria of three each is ahead of the next, the third of the first.
        var decision = Published.Decision([1, 1, 1], [1, 1, 1], [3, 2, 1], [2, 1, 3], [1, 3, 2]);
        var solution = new ElectreI(0.6, 1).Solve(decision);
        Assert.True(solution.Outranks(0, 1) && solution.Outranks(1, 2) && solution.Outranks(2, 0));
        Assert.Equal(3, solution.Kernel.Count);
        Assert.All(new ElectreII(p0: 0.6, p1: 0.6, p2: 0.6, q0: 1, q1: 1).Rank(decision).Scores, score => Assert.Equal(1, score));
    }

    [Fact]
    public void Nothing_to_tell_apart_is_all_kernel()
    {
        foreach (var scaling in new[] { ElectreScaling.Sum, ElectreScaling.Vector, ElectreScaling.Range, ElectreScaling.None })
        {
            Assert.Equal([1, 1], new ElectreI(scaling: scaling).Rank(Published.Decision([1, 1], [1, -1], [0, 2], [0, 2])).Scores);
            Assert.Equal([1], new ElectreI(scaling: scaling).Rank(Published.Decision([1], [-1], [7])).Scores);
            Assert.Equal([1, 1], new ElectreII(scaling: scaling).Rank(Published.Decision([1, 1], [1, -1], [0, 2], [0, 2])).Scores);
        }

        Assert.Equal([1, 1], new ElectreNet().Rank(Published.Decision([1, 1], [1, -1], [0, 2], [0, 2])).Scores);
        Assert.Equal([1], new ElectreNet().Rank(Published.Decision([1], [-1], [7])).Scores);
    }

    [Fact]
    public void Scalings_follow_their_definitions()
    {
        // Losses of the second to the first: 3 of (3, 0) on the first criterion, 4 of (0, 4) the other way round.
        var decision = Published.Decision([1, 1], [1, -1], [3, 4], [0, 0], [0, 4]);
        var sum = new ElectreI(scaling: ElectreScaling.Sum).Solve(decision);
        var vector = new ElectreI(scaling: ElectreScaling.Vector).Solve(decision);
        Assert.Equal(1, sum.Discordance(1, 0), 1e-12);
        Assert.Equal(0.5, sum.Discordance(0, 1), 1e-12);
        Assert.Equal(1 / Math.Sqrt(2), vector.Discordance(0, 1), 1e-12);
        Assert.Equal(1, new ElectreI(scaling: ElectreScaling.Range).Solve(decision).Discordance(0, 1), 1e-12);
        var none = new ElectreI(scaling: ElectreScaling.None).Solve(decision);
        Assert.Equal(1, none.Discordance(0, 1), 1e-12);
        Assert.Equal(0.75, none.Discordance(1, 0), 1e-12);
    }

    [Fact]
    public void The_largest_numbers_are_no_trouble()
    {
        var decision = Published.Decision([1, 1], [1, -1], [double.MaxValue, 1], [-double.MaxValue, 1e-300], [0, 5]);
        Assert.All(
            Enum.GetValues<ElectreScaling>(),
            scaling => Assert.Equal(1, new ElectreI(scaling: scaling).Solve(decision).Discordance(1, 0), 1e-12));
        Assert.Equal(3, new ElectreNet().Rank(decision).Count);
    }

    [Fact(DisplayName = "ELECTRE I, net indices: data of a JMcDM test, after van Delft & Nijkamp (1977)")]
    [PublishedCase("electre1-jmcdm-net")]
    public void Net_indices()
    {
        var solution = new ElectreNet().Solve(Published.Decision(
            [0.11, 0.035, 0.379, 0.384, 0.002, 0.002, 0.01, 0.077],
            [1, 1, 1, 1, 1, 1, 1, 1],
            [100, 92, 10, 2, 80, 70, 95, 80],
            [80, 70, 8, 4, 100, 80, 80, 90],
            [90, 85, 5, 0, 75, 95, 70, 70],
            [70, 88, 20, 18, 60, 90, 95, 85]));
        solution.NetConcordance.Expect(1e-6, [0.36936937, 0.01501502, -2.47347347, 2.08908909], [2, 3, 4, 1]);
        solution.NetDiscordance.Expect(1e-6, [0.1914244, -0.1903929, 2.8843076, -2.8853391], [3, 2, 4, 1]);
        solution.Ranking.Expect(0, [2.5, 2.5, 4, 1], [2, 2, 4, 1]);
    }

    [Fact(DisplayName = "ELECTRE II: test of the scikit-criteria library on data of García Cebrián & Muñoz Porcar (2009); the mean of both orders")]
    [PublishedCase("electre2-cebrian2009")]
    public void Orders_of_cebrian()
    {
        var solution = new ElectreII().Solve(Cebrian);
        solution.Ranking.Expect(0, [5, 2.5, 2, 4, 1, 3], [6, 3, 2, 5, 1, 4]);
        Assert.Equal([5, 2.5, 2, 4, 1, 3], solution.Descending.Zip(solution.Ascending, (one, other) => (one + other) / 2.0));
        Assert.True(solution.StronglyOutranks(4, 0) && solution.WeaklyOutranks(4, 0) && !solution.WeaklyOutranks(0, 4));

        // Even in weight, so neither outranks the other.
        Assert.False(solution.WeaklyOutranks(1, 2) || solution.WeaklyOutranks(2, 1));
    }

    [Fact]
    public void Weak_outranking_decides_where_strong_does_not()
    {
        // c = 0.6 is below p0, and d = 0.5 above q1: not strong; but above p2 and below q0.
        var solution = new ElectreII(scaling: ElectreScaling.None).Solve(Published.Decision([6, 4], [1, 1], [1, 0], [0, 0.5]));
        Assert.True(solution.WeaklyOutranks(0, 1));
        Assert.False(solution.StronglyOutranks(0, 1) || solution.WeaklyOutranks(1, 0));
        Assert.Equal([1, 2], solution.Descending);
        Assert.Equal([1, 2], solution.Ascending);
    }

    [Fact]
    public void Thresholds_and_places_are_checked()
    {
        Assert.StartsWith("p must lie in 0.5 to 1.", Assert.Throws<ArgumentOutOfRangeException>(() => new ElectreI(p: 0.4)).Message);
        Assert.StartsWith("q must lie in 0 to 1.", Assert.Throws<ArgumentOutOfRangeException>(() => new ElectreI(q: double.NaN)).Message);
        Assert.ThrowsAny<ArgumentException>(() => new ElectreI(scaling: (ElectreScaling)9));
        Assert.StartsWith("p1 must lie in 0 to 0.65.", Assert.Throws<ArgumentOutOfRangeException>(() => new ElectreII(p1: 0.7)).Message);
        Assert.StartsWith("p2 must lie in 0 to 0.5.", Assert.Throws<ArgumentOutOfRangeException>(() => new ElectreII(p2: 0.6)).Message);
        Assert.StartsWith("q1 must lie in 0 to 0.65.", Assert.Throws<ArgumentOutOfRangeException>(() => new ElectreII(q1: 0.7)).Message);
        Assert.StartsWith("q0 must lie in 0 to 1.", Assert.Throws<ArgumentOutOfRangeException>(() => new ElectreII(q0: -1)).Message);
        var solution = new ElectreI().Solve(Cebrian);
        Assert.StartsWith(
            "other must lie in 0 to 5.", Assert.Throws<ArgumentOutOfRangeException>(() => solution.Concordance(0, 6)).Message);
        Assert.StartsWith("one must lie in 0 to 5.", Assert.Throws<ArgumentOutOfRangeException>(() => solution.Outranks(-1, 0)).Message);
    }

    private static Gen<DecisionMatrix> Decisions =>
        from alternatives in Gen.Choose(1, 8)
        from criteria in Gen.Choose(1, 4)
        from directions in Gen.Elements(1, -1).ArrayOf(criteria)
        from weights in Gen.Choose(0, 3).Select(weight => weight + 0.5).ArrayOf(criteria)
        from rows in Gen.Choose(-3, 6).Select(number => (double)number).ArrayOf(criteria).ArrayOf(alternatives)
        select Published.Decision(weights, directions, rows);

    private static Gen<(double P, double OtherP, double Q, double OtherQ)> Thresholds =>
        from p in Gen.Choose(10, 20)
        from otherP in Gen.Choose(10, 20)
        from q in Gen.Choose(0, 20)
        from otherQ in Gen.Choose(0, 20)
        select (p / 20.0, otherP / 20.0, q / 20.0, otherQ / 20.0);

    private static int Standing(ElectreISolution solution) => Enumerable.Range(0, solution.Alternatives.Count)
        .Count(one => Enumerable.Range(0, solution.Alternatives.Count).All(other => !solution.Outranks(other, one)));

    private static bool[,] Reach(int[] all, Func<int, int, bool> arc)
    {
        var reach = new bool[all.Length, all.Length];
        foreach (var (one, other) in Pairs(all.Length))
        {
            reach[one, other] = arc(one, other);
        }

        foreach (var over in all)
        {
            foreach (var (one, other) in Pairs(all.Length))
            {
                reach[one, other] |= reach[one, over] && reach[over, other];
            }
        }

        return reach;
    }

    private static IEnumerable<(int One, int Other)> Pairs(int count) =>
        Enumerable.Range(0, count).SelectMany(one => Enumerable.Range(0, count).Select(other => (one, other)));
}
