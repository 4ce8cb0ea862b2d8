// Weights from constants of every kind.
using LearningOrg.Core;
using LearningOrg.Core.Annotations;

namespace Mixing;

public static class Mixtures
{
    private const double Third = 1.0 / 3;

    public static void Mix([WeightSum(100)] params decimal[] parts) => Console.WriteLine(parts.Length);

    public static Weights Thirds() => Weights.Of(Third, Third, Third); // no LO2003: within the tolerance

    public static Weights Tenths() => Weights.Of(0.1, 0.2, 0.3, 0.4);

    public static Weights TwoThirds() => Weights.Of([Third, Third]); // LO2003

    public static Weights Given(double rest) => Weights.Of(0.5, rest); // no LO2003: known at run time

    public static Weights Spread(double[] rest) => Weights.Of([0.9, 0.9, .. rest]); // no LO2003: spread

    public static void Run()
    {
        Mix(60m, 40m);
        Mix(60m, 30m); // LO2003
        Mix(50m, 50m, 50m); // LO2003
        var normalized = Weights.Normalized(60, 30); // no LO2003: normalized
        Console.WriteLine(normalized);
    }
}
