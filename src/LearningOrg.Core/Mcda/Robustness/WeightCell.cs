namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>A convex piece of the weights of two or three criteria, by its corners in turn: part of a line or of a triangle.</summary>
internal readonly struct WeightCell
{
    private readonly double[][] _corners;

    private WeightCell(double[][] corners) => _corners = corners;

    /// <summary>All weights: each corner gives everything to one criterion.</summary>
    public static WeightCell Whole(int criteria) => new(
        [.. Enumerable.Range(0, criteria).Select(one => Enumerable.Range(0, criteria).Select(other => one == other ? 1.0 : 0).ToArray())]);

    public bool IsEmpty => _corners.Length < 2 || Size == 0;

    /// <summary>The length of a piece of a line, the area of one of a triangle.</summary>
    public double Size => _corners[0].Length == 2 ? Length() : Math.Abs(Area());

    /// <summary>Size × the middle, added to a sum.</summary>
    public void AddMoment(double factor, Span<double> sum)
    {
        // By triangles around the first corner; a piece of a line is one between its ends.
        var isLine = _corners[0].Length == 2;
        for (var corner = 1; corner + (isLine ? 0 : 1) < _corners.Length; corner++)
        {
            WeightCell part = isLine ? new([_corners[0], _corners[corner]]) : new([_corners[0], _corners[corner], _corners[corner + 1]]);
            var size = part.Size * factor / part._corners.Length;
            foreach (var end in part._corners)
            {
                for (var criterion = 0; criterion < end.Length; criterion++)
                {
                    sum[criterion] += size * end[criterion];
                }
            }
        }
    }

    /// <summary>The least and the greatest value of a linear function, which are those at corners.</summary>
    public (double Least, double Most) Ends(double[] factors, double offset)
    {
        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var corner in _corners)
        {
            var value = Value(corner, factors, offset);
            (least, most) = (Math.Min(least, value), Math.Max(most, value));
        }

        return (least, most);
    }

    /// <summary>The part where a linear function is 0 or more.</summary>
    public WeightCell Where(double[] factors, double offset)
    {
        var kept = new List<double[]>(_corners.Length + 1);
        var sides = _corners.Length == 2 ? 1 : _corners.Length;
        if (sides == 1 && Value(_corners[0], factors, offset) >= 0)
        {
            kept.Add(_corners[0]);
        }

        for (var side = 0; side < sides; side++)
        {
            var (from, to) = (_corners[side], _corners[(side + 1) % _corners.Length]);
            var (here, there) = (Value(from, factors, offset), Value(to, factors, offset));
            if ((here < 0 && there > 0) || (here > 0 && there < 0))
            {
                var share = here / (here - there);
                kept.Add([.. from.Select((weight, criterion) => weight + (share * (to[criterion] - weight)))]);
            }

            if (there >= 0)
            {
                kept.Add(to);
            }
        }

        return new([.. kept]);
    }

    private static double Value(double[] corner, double[] factors, double offset)
    {
        var value = -offset;
        for (var criterion = 0; criterion < corner.Length; criterion++)
        {
            value += factors[criterion] * corner[criterion];
        }

        return value;
    }

    private double Length() => _corners.Max(corner => corner[0]) - _corners.Min(corner => corner[0]);

    private double Area()
    {
        // Twice the area of the whole triangle would be one: only shares count.
        var area = 0.0;
        for (var corner = 1; corner + 1 < _corners.Length; corner++)
        {
            var (origin, one, other) = (_corners[0], _corners[corner], _corners[corner + 1]);
            area += ((one[0] - origin[0]) * (other[1] - origin[1])) - ((one[1] - origin[1]) * (other[0] - origin[0]));
        }

        return area;
    }
}
