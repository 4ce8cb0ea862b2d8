using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>Weights under any linear conditions: a walk that goes from where it is in a random direction to a random point ("hit and run").</summary>
/// <remarks>
/// R. L. Smith, Operations Research 32(6) (1984). Every block of samples has a walk of its own that begins in the centre and warms up, so a
/// sample depends on the seed and its number alone.
/// </remarks>
internal sealed class WalkSampler : IWeightSampler
{
    private readonly long _seed;
    private readonly WeightRegion _region;
    private readonly WeightDirections _directions;
    private readonly double[] _at;
    private readonly double[] _direction;
    private RandomStream _random;

    public WalkSampler(long seed, WeightRegion region)
        : this(seed, region, WeightDirections.Of(region))
    {
    }

    private WalkSampler(long seed, WeightRegion region, WeightDirections directions)
    {
        _seed = seed;
        _region = region;
        _directions = directions;
        _at = directions.Centre.ToArray();
        _direction = new double[_at.Length];
    }

    public IWeightSampler Begin(long block)
    {
        var walk = new WalkSampler(_seed, _region, _directions) { _random = new RandomStream(_seed, block, RandomPurpose.Walk) };
        walk.Go(10 * Steps * Steps);
        return walk;
    }

    public void Draw(long sample, Span<double> weights)
    {
        Go(2 * Steps);
        _at.CopyTo(weights);
    }

    private int Steps => _at.Length;

    private void Go(int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            _directions.Draw(ref _random, _direction);
            var (back, ahead) = (double.NegativeInfinity, double.PositiveInfinity);
            for (var criterion = 0; criterion < _at.Length; criterion++)
            {
                Limit(_direction[criterion], _at[criterion], ref back, ref ahead);
            }

            foreach (var (factors, atLeast) in _region.Sides)
            {
                var (speed, room) = (0.0, -atLeast);
                for (var criterion = 0; criterion < _at.Length; criterion++)
                {
                    speed += factors[criterion] * _direction[criterion];
                    room += factors[criterion] * _at[criterion];
                }

                Limit(speed, room, ref back, ref ahead);
            }

            Move(back + (_random.Next() * (ahead - back)));
        }
    }

    /// <summary>How far one may go until the room on one side is used up.</summary>
    private static void Limit(double speed, double room, ref double back, ref double ahead)
    {
        if (speed > 0)
        {
            back = Math.Max(back, Math.Min(0, -room / speed));
        }
        else if (speed < 0)
        {
            ahead = Math.Min(ahead, Math.Max(0, -room / speed));
        }
    }

    private void Move(double distance)
    {
        if (double.IsNaN(distance) || double.IsInfinity(distance))
        {
            return;
        }

        var sum = 0.0;
        for (var criterion = 0; criterion < _at.Length; criterion++)
        {
            _at[criterion] = Math.Max(0, _at[criterion] + (distance * _direction[criterion]));
            sum += _at[criterion];
        }

        // Thousands of steps add up thousands of roundings.
        for (var criterion = 0; criterion < _at.Length; criterion++)
        {
            _at[criterion] /= sum;
        }
    }
}
