using System.Globalization;
using System.Text;
using Xunit.Abstractions;

namespace LearningOrg.Core.Analyzers.Tests;

/// <summary>All rules and suppressors over client code of many kinds: they say what is marked there, and nothing else.</summary>
public class CorpusTest(CorpusTest.Run run) : IClassFixture<CorpusTest.Run>
{
    private const int LeastFiles = 40, LeastPositives = 3, LeastTraps = 3;

    public static TheoryData<string> Files => [.. CorpusFile.All.Select(file => file.Name)];

    [Theory, MemberData(nameof(Files))]
    public void Exactly_what_is_marked_is_said(string file)
    {
        Assert.Empty(run[file].Said.Errors);
        Assert.Equal(Said.Print(run[file].File.Expected), Said.Print(run[file].Said.Places));
    }

    [Fact]
    public void Precision_and_recall_are_whole()
    {
        Assert.True(CorpusFile.All.Length >= LeastFiles, $"{CorpusFile.All.Length} files");
        Assert.All(run.Tallies, tally =>
        {
            Assert.True(tally is { Missed: 0, Wrong: 0 }, tally.ToString());
            Assert.True(tally.Right >= LeastPositives, $"{tally.Id}: {tally.Right} places in the corpus");
            Assert.True(tally.Traps >= LeastTraps, $"{tally.Id}: {tally.Traps} traps in the corpus");
        });
    }

    /// <summary>The whole corpus, analyzed once.</summary>
    public sealed class Run : IAsyncLifetime
    {
        private readonly Dictionary<string, Result> _results = [];
        private readonly IMessageSink _sink;

        public Run(IMessageSink sink) => _sink = sink;

        internal IReadOnlyList<Tally> Tallies { get; private set; } = [];

        internal Result this[string file] => _results[file];

        public async Task InitializeAsync()
        {
            foreach (var file in CorpusFile.All)
            {
                _results.Add(file.Name, new(file, await Said.Of(file.Compile())));
            }

            Tallies = [.. AllRules.Ids.Select(id => Tally.Of(id, _results.Values))];
            _sink.OnMessage(new Xunit.Sdk.DiagnosticMessage(Report()));
        }

        public Task DisposeAsync() => Task.CompletedTask;

        private string Report()
        {
            var text = new StringBuilder("\nrule    right  wrong  missed  traps  precision  recall\n");
            foreach (var tally in (IEnumerable<Tally>)[.. Tallies, Tally.Sum(Tallies)])
            {
                text.AppendLine(tally.ToString());
            }

            return text.Append(CultureInfo.InvariantCulture, $"{_results.Count} files").ToString();
        }
    }

    internal sealed record Result(CorpusFile File, Said Said);

    internal sealed record Tally(string Id, int Right, int Wrong, int Missed, int Traps)
    {
        public static Tally Of(string id, IEnumerable<Result> results)
        {
            var tally = new Tally(id, 0, 0, 0, 0);
            foreach (var result in results)
            {
                var expected = result.File.Expected.Where(one => one.Id == id).ToList();
                var said = result.Said.Places.Where(one => one.Id == id).ToList();
                // A warning of the compiler that stays is a trap for the suppressor that leaves it.
                var stays = result.File.Expected.Count(one => Said.OfTheCompiler.TryGetValue(one.Id, out var suppression) && suppression == id);
                var right = expected.GroupBy(one => one.Line).Sum(line => Math.Min(line.Count(), said.Count(one => one.Line == line.Key)));
                tally = new(
                    id,
                    tally.Right + right,
                    tally.Wrong + said.Count - right,
                    tally.Missed + expected.Count - right,
                    tally.Traps + stays + result.File.Traps.Count(trap => trap == id));
            }

            return tally;
        }

        public static Tally Sum(IEnumerable<Tally> tallies) => tallies.Aggregate(
            new Tally("all", 0, 0, 0, 0),
            (sum, one) => new("all", sum.Right + one.Right, sum.Wrong + one.Wrong, sum.Missed + one.Missed, sum.Traps + one.Traps));

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture, $"{Id,-6} {Right,6} {Wrong,6} {Missed,7} {Traps,6} {Share(Right, Wrong),10} {Share(Right, Missed),7}");

        private static string Share(int right, int not) => right + not == 0 ? "-"
            : string.Create(CultureInfo.InvariantCulture, $"{100.0 * right / (right + not):0.#} %");
    }
}
