namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>The shares of a weighted sum on two or three criteria, by cutting the weights where alternatives swap.</summary>
internal sealed class ExactAcceptability
{
    // Differences of normalized numbers are rounded; what is closer to a cut than this lies on it.
    private const double Noise = 1e-14;

    private readonly double[][] _values;
    private readonly int _count;
    private readonly int _criteria;

    private ExactAcceptability(DecisionMatrix matrix, double[][] normalized)
    {
        _count = matrix.AlternativeCount;
        _criteria = matrix.CriterionCount;
        _values = [.. Enumerable.Range(0, _count).Select(alternative => normalized.Select(column => column[alternative]).ToArray())];
    }

    public static SmaaResult Of(DecisionMatrix matrix, double[][] normalized, WeightRegion region)
    {
        var all = region.Sides.Aggregate(WeightCell.Whole(matrix.CriterionCount), (cell, side) => cell.Where(side.Factors, side.AtLeast));
        var exact = new ExactAcceptability(matrix, normalized);
        var count = matrix.AlternativeCount;
        var (shares, wins) = (new double[count * count], new double[count * count]);
        var (central, confidence) = (new Weights?[count], new double?[count]);
        for (var alternative = 0; alternative < count; alternative++)
        {
            var moment = new double[matrix.CriterionCount];
            exact.Cut(alternative, all, shares.AsSpan(alternative * count, count), moment);
            if (shares[alternative * count] > 0)
            {
                (central[alternative], confidence[alternative]) = (Weights.Normalized(moment), 1);
            }

            for (var other = 0; other < count; other++)
            {
                wins[(alternative * count) + other] = exact.Wins(alternative, other, all);
            }
        }

        return new(matrix, 0, shares, central, confidence, wins);
    }

    /// <summary>Adds up in which share of the weights an alternative has each rank, and the middle of those where it is first.</summary>
    private void Cut(int alternative, WeightCell all, Span<double> shares, Span<double> moment)
    {
        var cells = new List<(WeightCell Cell, int Better)> { (all, 0) };
        var twins = 0;
        for (var other = 0; other < _count; other++)
        {
            var lead = LeadOf(other, alternative);
            if (other == alternative || Array.TrueForAll(lead, difference => Math.Abs(difference) <= Noise))
            {
                twins += other == alternative ? 0 : 1;
                continue;
            }

            cells = Cut(cells, lead);
        }

        foreach (var (cell, better) in cells)
        {
            var share = cell.Size / all.Size / (twins + 1);
            for (var rank = better; rank <= better + twins; rank++)
            {
                shares[rank] += share;
            }

            if (better == 0)
            {
                cell.AddMoment(1, moment);
            }
        }
    }

    private static List<(WeightCell Cell, int Better)> Cut(List<(WeightCell Cell, int Better)> cells, double[] lead)
    {
        var behind = Array.ConvertAll(lead, difference => -difference);
        var cut = new List<(WeightCell Cell, int Better)>(cells.Count + 16);
        foreach (var (cell, better) in cells)
        {
            var (least, most) = cell.Ends(lead, 0);
            if (least >= -Noise || most <= Noise)
            {
                cut.Add((cell, better + (most > Noise ? 1 : 0)));
                continue;
            }

            Keep(cut, cell.Where(lead, 0), better + 1);
            Keep(cut, cell.Where(behind, 0), better);
        }

        return cut;
    }

    private static void Keep(List<(WeightCell Cell, int Better)> cells, WeightCell cell, int better)
    {
        if (!cell.IsEmpty)
        {
            cells.Add((cell, better));
        }
    }

    private double Wins(int one, int other, WeightCell all)
    {
        var lead = LeadOf(one, other);
        var (least, most) = all.Ends(lead, 0);
        return least >= -Noise && most <= Noise ? 0.5
            : least >= -Noise ? 1
            : most <= Noise ? 0
            : all.Where(lead, 0) is { IsEmpty: false } won ? won.Size / all.Size : 0;
    }

    private double[] LeadOf(int one, int other) =>
        [.. Enumerable.Range(0, _criteria).Select(criterion => _values[one][criterion] - _values[other][criterion])];
}
