using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit.Abstractions;

namespace LearningOrg.Core.Analyzers.Tests;

/// <summary>All rules and suppressors over client code of many kinds: they say what is marked there, and nothing else.</summary>
public class CorpusTest(CorpusTest.Run run) : IClassFixture<CorpusTest.Run>
{
    private const int LeastFiles = 40, LeastPositives = 3, LeastTraps = 3;

    // A warning of the compiler that stays, and the suppressor that leaves it: a trap for that one.
    private static readonly IReadOnlyDictionary<string, string> OfTheCompiler = AllRules.Suppressors
        .SelectMany(suppressor => suppressor.SupportedSuppressions)
        .ToDictionary(suppression => suppression.SuppressedDiagnosticId, suppression => suppression.Id);

    public static TheoryData<string> Files => [.. CorpusFile.All.Select(file => file.Name)];

    [Theory, MemberData(nameof(Files))]
    public void Exactly_what_is_marked_is_said(string file)
    {
        Assert.Empty(run[file].Errors);
        Assert.Equal(Print(run[file].File.Expected), Print(run[file].Said));
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

    private static string Print(IEnumerable<(int Line, string Id)> said) => string.Join("\n", said.Select(one => $"line {one.Line}: {one.Id}"));

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
                _results.Add(file.Name, await Analyze(file));
            }

            Tallies = [.. AllRules.Ids.Select(id => Tally.Of(id, _results.Values))];
            _sink.OnMessage(new Xunit.Sdk.DiagnosticMessage(Report()));
        }

        public Task DisposeAsync() => Task.CompletedTask;

        private static async Task<Result> Analyze(CorpusFile file)
        {
            var options = new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                onAnalyzerException: null,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: true);
            var said = await file.Compile().WithAnalyzers(AllRules.Analyzers, options).GetAllDiagnosticsAsync();
            return new(
                file,
                [.. said.Where(diagnostic => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal) && diagnostic.Severity == DiagnosticSeverity.Error)],
                [.. said.SelectMany(SaidBy).Order()]);
        }

        // A warning of the compiler counts where it is one that a suppressor may take back.
        private static IEnumerable<(int Line, string Id)> SaidBy(Diagnostic diagnostic)
        {
            var line = diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1;
            return OfTheCompiler.TryGetValue(diagnostic.Id, out var suppression) ? [(line, diagnostic.IsSuppressed ? suppression : diagnostic.Id)]
                : diagnostic.Id.StartsWith("CS", StringComparison.Ordinal) ? []
                : [(line, diagnostic.Id)];
        }

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

    internal sealed record Result(CorpusFile File, Diagnostic[] Errors, (int Line, string Id)[] Said);

    internal sealed record Tally(string Id, int Right, int Wrong, int Missed, int Traps)
    {
        public static Tally Of(string id, IEnumerable<Result> results)
        {
            var tally = new Tally(id, 0, 0, 0, 0);
            foreach (var result in results)
            {
                var expected = result.File.Expected.Where(one => one.Id == id).ToList();
                var said = result.Said.Where(one => one.Id == id).ToList();
                var stays = result.File.Expected.Count(one => OfTheCompiler.TryGetValue(one.Id, out var suppression) && suppression == id);
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
