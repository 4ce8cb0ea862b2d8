using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Tests.PublishedCases;

namespace LearningOrg.Core.Tests.Prioritization;

/// <summary>Worked examples that others have published, at the precision they were published with.</summary>
public class PublishedScoresTest
{
    [Fact(DisplayName = "RICE: Smart Search and Dark Mode (tools.noemacore.com, after Intercom's formula)")]
    [PublishedCase("rice-noemacore")]
    public void Rice_of_two_features()
    {
        var rice = new Rice<double[]>(row => row[0], row => row[1], row => row[2], row => row[3]);
        Expect(rice, 1e-6, ([2000, 2, 0.8, 3], 1066.6666666667, 2), ([5000, 0.5, 1, 1], 2500, 1));
    }

    [Fact(DisplayName = "ICE: product and mean of the same ratings (from the definition)")]
    [PublishedCase("ice-product")]
    public void Ice_in_both_variants()
    {
        double[][] rows = [[8, 6, 9], [9, 9, 3], [5, 10, 10]];
        Expect(Ice(IceVariant.Product), 1e-9, (rows[0], 432, 2), (rows[1], 243, 3), (rows[2], 500, 1));
        Expect(Ice(IceVariant.Mean), 1e-9, (rows[0], 7.666666666666667, 2), (rows[1], 7, 3), (rows[2], 8.333333333333334, 1));

        static Ice<double[]> Ice(IceVariant variant) => new(variant, row => row[0], row => row[1], row => row[2]);
    }

    [Fact(DisplayName = "WSJF: four jobs in the Scaled Agile Framework's form; zeros in the numerator are legal (from the definition)")]
    [PublishedCase("wsjf-safe-form")]
    public void Wsjf_of_four_jobs()
    {
        var wsjf = new Wsjf<double[]>(row => row[0], row => row[1], row => row[2], row => row[3], "Backlog");
        Expect(wsjf, 1e-12, ([8, 5, 3, 5], 3.2, 3), ([13, 8, 5, 13], 2.0, 4), ([3, 13, 1, 2], 8.5, 1), ([5, 0, 0, 1], 5.0, 2));
    }

    [Fact(DisplayName = "CD3: the ice cream maker's Super Spoon and Second Machine (blackswanfarming.com)")]
    [PublishedCase("cd3-icecream")]
    public void Cd3_of_the_ice_cream_maker()
    {
        var cd3 = new Cd3<double[]>(row => row[0], row => row[1], "EUR");
        Expect(cd3, 1e-9, ([10, 2], 5, 2), ([30, 4], 7.5, 1));
    }

    [Fact(DisplayName = "CD3: the ice cream maker earns 120 in six weeks in that order, and 100 in the other")]
    public void Cd3_order_earns_more()
    {
        (double PerWeek, double Weeks) spoon = (10, 2), machine = (30, 4);
        Assert.Equal(100, Earned(spoon, machine), 1e-9);
        Assert.Equal(120, Earned(machine, spoon), 1e-9);

        // 10 a week as things are, and each improvement from the week it is done; six weeks in all.
        static double Earned((double PerWeek, double Weeks) first, (double PerWeek, double Weeks) second) =>
            (10 * 6) + (first.PerWeek * (6 - first.Weeks)) + (second.PerWeek * (6 - first.Weeks - second.Weeks));
    }

    private static void Expect(IScoringModel<double[]> model, double tolerance, params (double[] Row, double Score, int Rank)[] expected)
    {
        var ranked = model.Prioritize(expected.Select((_, index) => index).Select(index => expected[index].Row), row => string.Join("/", row));
        foreach (var (row, score, rank) in expected)
        {
            var place = ranked.Single(candidate => ReferenceEquals(candidate.Item, row));
            Assert.Equal(score, place.Score.Value, tolerance);
            Assert.Equal(rank, place.Rank);
        }
    }
}
