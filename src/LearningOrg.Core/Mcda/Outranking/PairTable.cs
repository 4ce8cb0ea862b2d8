using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Outranking;

/// <summary>Numbers for every ordered pair of alternatives, row by row: how far criteria agree or object that one is as good.</summary>
internal static class PairTable
{
    /// <summary>The weight of the criteria on which one is at least as good as the other; 1 of an alternative and itself.</summary>
    public static double[] Concordance(DecisionMatrix matrix)
    {
        var count = matrix.AlternativeCount;
        var table = new double[count * count];
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            var column = matrix.Column(criterion);
            var weight = matrix.Weights[criterion].Value;
            var sign = matrix.Criteria[criterion].IsBenefit ? 1 : -1;
            for (var one = 0; one < count; one++)
            {
                var row = table.AsSpan(one * count, count);
                var number = sign * column[one];
                for (var other = 0; other < count; other++)
                {
                    if (number >= sign * column[other])
                    {
                        row[other] += weight;
                    }
                }
            }
        }

        return table;
    }

    /// <summary>By how much the one is behind the other on the criterion where it is most.</summary>
    public static double[] LargestLoss(double[][] columns)
    {
        var count = columns[0].Length;
        var table = new double[count * count];
        foreach (var column in columns)
        {
            for (var one = 0; one < count; one++)
            {
                var row = table.AsSpan(one * count, count);
                for (var other = 0; other < count; other++)
                {
                    row[other] = Math.Max(row[other], column[other] - column[one]);
                }
            }
        }

        return table;
    }

    /// <summary>The largest loss as a share of the largest range of any criterion; 0 where all ranges are.</summary>
    public static double[] Discordance(double[][] columns)
    {
        var table = LargestLoss(columns);
        var range = Reductions.Maximum(table);
        for (var pair = 0; pair < table.Length; pair++)
        {
            table[pair] = range == 0 ? 0 : table[pair] / range;
        }

        return table;
    }

    /// <summary>Which pairs agree at least so much and disagree at most so much, to as many digits as ranks are told apart by.</summary>
    public static bool AreWithin(double concordance, double p, double discordance, double q) =>
        SignificantDigits.Key(concordance) >= SignificantDigits.Key(p) && SignificantDigits.Key(discordance) <= SignificantDigits.Key(q);
}
