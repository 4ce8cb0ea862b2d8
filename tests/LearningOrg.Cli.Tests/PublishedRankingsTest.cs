using System.Globalization;
using System.Text.Json;
using LearningOrg.Tests;
using Xunit.Abstractions;

namespace LearningOrg.Cli.Tests;

/// <summary>Worked examples that others have published, typed as commands and compared at the precision they were published with.</summary>
/// <remarks>
/// The cases stand in Data/published-rankings.json with their citations. The library brings weights to a sum of 1; where the source did
/// not, its score is the one of normalized weights times the sum, to its power, or its logarithm times the sum, as the case says.
/// </remarks>
public sealed class PublishedRankingsTest : IDisposable
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<PublishedCase> Cases()
    {
        using var stream = File.OpenRead(Repository.PathOf("tests", "LearningOrg.Cli.Tests", "Data", "published-rankings.json"));
        return new(JsonSerializer.Deserialize<PublishedCase[]>(stream, Options)!);
    }

    [Theory(DisplayName = "rank gives what was published")]
    [MemberData(nameof(Cases))]
    public void The_command_gives_what_was_published(PublishedCase published)
    {
        using var report = JsonDocument.Parse(Cli.Result([.. published.Arguments(_folder)]));
        var root = report.RootElement;
        Assert.Equal(published.Method, root.GetProperty("method").GetString());
        var alternatives = root.GetProperty("alternatives").EnumerateArray().ToArray();
        Assert.Equal(published.Names, alternatives.Select(alternative => alternative.GetProperty("name").GetString()!));
        Assert.NotEmpty(published.Expected.Keys.Concat(published.ExpectedWeights is null ? [] : ["weights"]));
        foreach (var (name, numbers) in published.Expected)
        {
            var given = alternatives.Select(alternative => alternative.GetProperty(name).GetDouble()).ToArray();
            AssertNear(numbers, name == "score" ? Array.ConvertAll(given, published.AsPrinted) : given, name == "rank" ? 0 : published.Tolerance, name);
        }

        if (published.ExpectedWeights is { } weights)
        {
            AssertNear(weights, [.. root.GetProperty("weights").EnumerateObject().Select(weight => weight.Value.GetDouble())], published.Tolerance, "weights");
        }

        foreach (var (name, items) in published.ExpectedLists)
        {
            Assert.Equal(
                items.Order(StringComparer.Ordinal),
                root.GetProperty(name).EnumerateArray().Select(item => item.GetString()!).Order(StringComparer.Ordinal));
        }
    }

    private static void AssertNear(double[] expected, double[] given, double tolerance, string what)
    {
        Assert.Equal(expected.Length, given.Length);
        for (var place = 0; place < expected.Length; place++)
        {
            Assert.True(
                Math.Abs(expected[place] - given[place]) <= tolerance,
                string.Create(CultureInfo.InvariantCulture, $"{what} {place + 1} was published as {expected[place]}, but is {given[place]:R}."));
        }
    }

    /// <summary>A case of the file; a test is named by its id.</summary>
    public sealed record PublishedCase : IXunitSerializable
    {
        public string Id { get; set; } = string.Empty;

        public string Citation { get; set; } = string.Empty;

        public string Method { get; set; } = string.Empty;

        public string[] Options { get; set; } = [];

        public string Weights { get; set; } = string.Empty;

        public string Minimize { get; set; } = string.Empty;

        public double[][] Matrix { get; set; } = [];

        public Dictionary<string, double[]> Expected { get; set; } = [];

        public Dictionary<string, string[]> ExpectedLists { get; set; } = [];

        public double[]? ExpectedWeights { get; set; }

        public double Tolerance { get; set; }

        public double WeightSum { get; set; } = 1;

        public string? ScoreOfUnnormalizedWeights { get; set; }

        public IEnumerable<string> Names => Matrix.Select((_, row) => $"A{row + 1}");

        internal IEnumerable<string> Arguments(TemporaryFolder folder)
        {
            var header = $"name,{string.Join(',', Matrix[0].Select((_, column) => $"C{column + 1}"))}\n";
            var rows = Matrix.Select((row, place) =>
                $"A{place + 1},{string.Join(',', row.Select(number => number.ToString("R", CultureInfo.InvariantCulture)))}\n");
            var path = folder.Write("matrix.csv", header + string.Concat(rows));
            string[] minimize = Minimize.Length == 0 ? [] : ["--minimize", Minimize];
            return
            [
                "rank", path, "--method", Method, "--weights", Weights, .. minimize, "--format", "json",
                .. Options.SelectMany(option => (string[])["--option", option]),
            ];
        }

        internal double AsPrinted(double score) => ScoreOfUnnormalizedWeights switch
        {
            "times" => WeightSum * score,
            "power" => Math.Pow(score, WeightSum),
            "logarithm" => WeightSum * Math.Log(score),
            _ => score,
        };

        public override string ToString() => Id;

        void IXunitSerializable.Serialize(IXunitSerializationInfo info) =>
            info.AddValue("case", JsonSerializer.Serialize(this, PublishedRankingsTest.Options));

        void IXunitSerializable.Deserialize(IXunitSerializationInfo info)
        {
            var read = JsonSerializer.Deserialize<PublishedCase>(info.GetValue<string>("case"), PublishedRankingsTest.Options)!;
            (Id, Citation, Method, Options, Weights, Minimize, Matrix) =
                (read.Id, read.Citation, read.Method, read.Options, read.Weights, read.Minimize, read.Matrix);
            (Expected, ExpectedLists, ExpectedWeights, Tolerance) = (read.Expected, read.ExpectedLists, read.ExpectedWeights, read.Tolerance);
            (WeightSum, ScoreOfUnnormalizedWeights) = (read.WeightSum, read.ScoreOfUnnormalizedWeights);
        }
    }
}
