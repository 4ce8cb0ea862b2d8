using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Normalizations;

namespace LearningOrg.Core.Tests.Mcda;

public class AllocationTest
{
    public static TheoryData<string> Methods => [.. Named.Keys];

    private static Dictionary<string, ScoringMethod> Named { get; } = new ScoringMethod[]
    {
        new WeightedSum(), new WeightedSum(new VectorNormalization()), new WeightedProduct(), new Waspas(), new Topsis(), new Vikor(),
        new Promethee(PreferenceFunction.Linear(1, 3)), new Promethee(), new Copras(), new Aras(), new Edas(), new Mabac(), new Marcos(),
        new Spotis([(0, 20), (0, 20)]), new MooraRatioSystem(), new MooraReferencePoint(), new FullMultiplicativeForm(), new Codas(),
        new CoCoSo(normalization: new MaxNormalization()), new Mairca(), new Ocra(), new Rafsi([20, 0], [0, 20]),
    }.Select((method, place) => (Key: $"{place + 1}. {method}", method)).ToDictionary(one => one.Key, one => one.method);

    [Theory(DisplayName = "scoring into memory of the caller allocates nothing")]
    [MemberData(nameof(Methods))]
    public void Scoring_allocates_nothing(string name)
    {
        var matrix = Published.Decision([1, 2], [1, -1], [.. Enumerable.Range(1, 15).Select(row => new double[] { row, 19 - ((row * 7) % 17) })]);
        var scores = new double[15];
        var method = Named[name];

        // Rented memory is there from the second time on, and the compiler may come back once more.
        var least = long.MaxValue;
        for (var round = 0; round < 50; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            method.ScoreInto(matrix, scores);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }
}
