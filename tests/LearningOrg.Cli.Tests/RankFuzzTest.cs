using System.Text;
using System.Text.Json;
using LearningOrg.Cli.Decisions;
using LearningOrg.Tests;

namespace LearningOrg.Cli.Tests;

/// <summary>Damaged matrices and arguments, the same ones on every machine: each is ranked, or refused in words.</summary>
public sealed class RankFuzzTest : IDisposable
{
    private const int Rounds = 1500;

    private static readonly string[] Pieces =
        ["", ",", ";", ":", "=", "..", "0", "1", "-1", "1e308", "x", "\"", "?", "\n", "Price per agent", "Self-service", "q", "linear", "0..100", "1/3", "é", "\u001b"];

    private static readonly string[] Settings =
    [
        "v=0.5", "lambda=0.3", "tau=0", "normalization=vector", "normalization=reference-range", "bounds=0..100", "bounds=Self-service:0..10", "point=5",
        "ideal=100", "anti-ideal=0", "ratio=3", "preference=linear", "preference=Self-service:gaussian", "q=1", "p=2", "s=Self-service:2",
        "p=0.7", "scaling=vector", "p0=0.5", "p1=0.6", "q1=0.9", "s0=0.2", "v=4", "limits=2/5", "limits=Self-service:1/2", "lambda=0.6",
    ];

    private readonly TemporaryFolder _folder = new();
    private ulong _state = 20260706;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void No_damage_makes_the_command_break()
    {
        var sample = File.ReadAllText(Repository.PathOf("samples", "tools.csv"));
        var codes = new int[3];
        for (var round = 0; round < Rounds; round++)
        {
            var path = _folder.Write("damaged.csv", Encoding.UTF8.GetBytes(Next(3) == 0 ? Damaged(sample) : sample));
            var method = Pick([.. MethodCatalog.Names]);
            var weights = Pick([.. WeightingCatalog.All.Select(entry => entry.Name), "1,2,3,4,5", "Price per agent:1", $"ahp:{path}", "rank-sum:Self-service"]);
            string[] command =
            [
                "rank", path, "--method", method, "--format", "json", "--weights", Next(8) == 0 ? Damaged(weights) : weights,
                .. Next(2) == 0 ? ["--minimize", Next(8) == 0 ? Damaged("Price per agent") : "Price per agent,Weeks to introduce"] : Array.Empty<string>(),
                .. Enumerable.Range(0, Next(3)).SelectMany(_ => (string[])["--option", Next(8) == 0 ? Damaged(Pick(Settings)) : SettingOf(method)]),
            ];
            codes[AssertAnswered(command)]++;
        }

        // Damage that is always refused, or never, would prove little.
        Assert.All(codes, count => Assert.InRange(count, 100, int.MaxValue));
    }

    private static int AssertAnswered(string[] command)
    {
        var said = Cli.Run(command);
        var what = $"{string.Join(' ', command)}\n{said.Out}\n{said.Error}";
        Assert.True(said.Code == 0 == said.Out.Length > 0, what);
        Assert.DoesNotContain("Exception", said.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("(Parameter", said.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Actual value", said.Error, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"[\u0000-\u0009\u000B-\u001F\u007F-\u009F]", said.Error);
        if (said.Code == 0)
        {
            using var report = JsonDocument.Parse(said.Out);
            Assert.All(report.RootElement.GetProperty("alternatives").EnumerateArray(), alternative => Assert.True(alternative.GetProperty("rank").GetInt32() >= 1, what));
        }
        else
        {
            Assert.True(said.Error.Length > 0, what);
        }

        return said.Code;
    }

    private string SettingOf(string method)
    {
        var names = MethodCatalog.Find(method)!.Options.Select(option => option.Name).ToArray();
        string[] fitting = [.. Settings.Where(setting => names.Contains(setting.Split('=')[0]))];
        return fitting.Length == 0 ? Pick(Settings) : Pick(fitting);
    }

    private string Damaged(string text)
    {
        for (var times = 1 + Next(3); times > 0; times--)
        {
            var place = Next(text.Length + 1);
            var cut = Math.Min(Next(4), text.Length - place);
            text = text[..place] + Pick(Pieces) + text[(place + cut)..];
        }

        return text;
    }

    private string Pick(string[] items) => items[Next(items.Length)];

    // SplitMix64.
    private int Next(int below)
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)below);
    }
}
