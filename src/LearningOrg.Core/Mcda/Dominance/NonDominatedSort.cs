namespace LearningOrg.Core.Mcda.Dominance;

/// <summary>Sorts alternatives into layers: nobody dominates the first; of each other, the layer before dominates every member.</summary>
/// <remarks>
/// Efficient non-dominated sort by binary search (Zhang et al. 2015). In lexicographic order nobody is dominated by who comes later, so one
/// walk places everybody for good. If a layer holds somebody who dominates the next in line, so does every layer before it: the right one
/// is found by halving.
/// </remarks>
internal static class NonDominatedSort
{
    /// <summary>The layer of each alternative, from 1.</summary>
    /// <param name="matrix">Criteria of weight 0 do not count.</param>
    /// <param name="deepest">Layers from here on need not be told apart: all below it are one more.</param>
    public static int[] Layers(DecisionMatrix matrix, int deepest = int.MaxValue)
    {
        var losses = new Losses(matrix);
        var inOrder = Enumerable.Range(0, matrix.AlternativeCount).ToArray();
        Array.Sort(inOrder, losses);
        var layers = new int[inOrder.Length];
        var members = new List<List<int>>();
        for (var position = 0; position < inOrder.Length; position++)
        {
            var current = inOrder[position];
            if (position > 0 && losses.Compare(inOrder[position - 1], current) == 0)
            {
                // Twins stand side by side; whoever one dominates, the other does, so that one member stands for both.
                layers[current] = layers[inOrder[position - 1]];
                continue;
            }

            var layer = FirstWithoutDominator(members, current, losses);
            layers[current] = layer + 1;
            if (layer == members.Count && layer < deepest)
            {
                members.Add([]);
            }

            if (layer < members.Count)
            {
                members[layer].Add(current);
            }
        }

        return layers;
    }

    private static int FirstWithoutDominator(List<List<int>> members, int current, Losses losses)
    {
        var (first, last) = (0, members.Count);
        while (first < last)
        {
            var middle = first + ((last - first) / 2);
            if (HoldsDominator(members[middle], current, losses))
            {
                first = middle + 1;
            }
            else
            {
                last = middle;
            }
        }

        return first;
    }

    private static bool HoldsDominator(List<int> layer, int current, Losses losses)
    {
        // On one or two criteria each member loses less on the second than the member before, so that the last loses least of all.
        var asked = losses.CriterionCount <= 2 ? 1 : layer.Count;
        for (var member = layer.Count - 1; member >= layer.Count - asked; member--)
        {
            if (losses.IsNowhereMore(layer[member], current))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The numbers that count, row by row, turned so that less is better.</summary>
    private sealed class Losses : IComparer<int>
    {
        private readonly double[] _numbers;

        public Losses(DecisionMatrix matrix)
        {
            var counting = Enumerable.Range(0, matrix.CriterionCount).Where(criterion => matrix.Weights[criterion].Value > 0).ToArray();
            CriterionCount = counting.Length;
            _numbers = new double[matrix.AlternativeCount * CriterionCount];
            for (var place = 0; place < counting.Length; place++)
            {
                var column = matrix.Column(counting[place]);
                var sign = matrix.Criteria[counting[place]].IsBenefit ? -1 : 1;
                for (var alternative = 0; alternative < column.Length; alternative++)
                {
                    _numbers[(alternative * CriterionCount) + place] = sign * column[alternative];
                }
            }
        }

        public int CriterionCount { get; }

        /// <summary>In the order of the first criterion on which two differ.</summary>
        public int Compare(int x, int y)
        {
            var one = RowOf(x);
            var other = RowOf(y);
            for (var place = 0; place < one.Length; place++)
            {
                var order = one[place].CompareTo(other[place]);
                if (order != 0)
                {
                    return order;
                }
            }

            return 0;
        }

        public bool IsNowhereMore(int one, int other)
        {
            var losses = RowOf(one);
            var others = RowOf(other);
            for (var place = 0; place < losses.Length; place++)
            {
                if (losses[place] > others[place])
                {
                    return false;
                }
            }

            return true;
        }

        private ReadOnlySpan<double> RowOf(int alternative) => _numbers.AsSpan(alternative * CriterionCount, CriterionCount);
    }
}
