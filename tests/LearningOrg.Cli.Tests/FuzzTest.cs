using System.Text;
using System.Text.Json;

namespace LearningOrg.Cli.Tests;

/// <summary>Damaged files, the same ones on every machine: each is ranked or refused in words, by every command that could be given it.</summary>
public sealed class FuzzTest : IDisposable
{
    private const int Rounds = 320;

    private readonly TemporaryFolder _folder = new();
    private ulong _state = 20260706;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void No_damage_to_a_file_makes_the_program_break()
    {
        var incidents = Encoding.UTF8.GetBytes(Incidents.Csv);
        var (mined, sheet, policy) = (_folder.PathOf("good.json"), _folder.Write("good.csv", Sheet), _folder.Write("policy.json", Cli.Result("policy", "init")));
        var good = _folder.Write("incidents.csv", incidents);
        Assert.Equal(0, Cli.Run("mine", good, "--out", mined).Code);
        (string Name, byte[] Bytes)[] originals =
        [
            ("damaged.csv", incidents), ("damaged.csv", Encoding.UTF8.GetBytes(Sheet)), ("damaged.json", File.ReadAllBytes(mined)), ("damaged.json", File.ReadAllBytes(policy)),
        ];

        var codes = new int[2];
        for (var round = 0; round < Rounds; round++)
        {
            var (name, bytes) = originals[round % originals.Length];
            var path = _folder.Write(name, Damaged(bytes));
            var format = (string[])["table", "json", "csv"];
            string[][] commands =
            [
                ["mine", path, "--format", format[Next(3)]],
                ["mine", path, "--by", "category", "--out", _folder.PathOf("out.json")],
                ["mine", good, "--policy", path],
                ["prioritize", path, "--format", format[Next(3)]],
                ["prioritize", path, "--explain", "CIM1"],
                ["prioritize", path, "--policy", policy],
                ["prioritize", sheet, "--policy", path],
                ["prioritize", mined, "--policy", path],
                ["policy", "check", path],
            ];
            foreach (var command in commands)
            {
                codes[AssertAnswered(command, path)]++;
            }

            AssertRankable(_folder.PathOf("out.json"));
        }

        // Damage that is always refused, or never, would prove little.
        Assert.All(codes, count => Assert.InRange(count, 200, int.MaxValue));
    }

    private const string Sheet =
        "id,title,Reach,Impact,Confidence,Effort\nCIM1,\"Password, reset\",1200,2,80%,2\nCIM2,VPN,800,1,0.8,1\nCIM3,Büro 日本,?,1,,2\nCIM4,\"say \"\"no\"\"\",1e3,0.25,100 %,1.5\n";

    private static int AssertAnswered(string[] command, string path)
    {
        var said = Cli.Run(command);
        var what = $"{string.Join(' ', command)}\n{said.Error}\n{Convert.ToBase64String(File.ReadAllBytes(path))}";
        if (said.Code == 0)
        {
            Assert.True(said.Out.Length > 0 && (said.Error.Length == 0 || said.Error.StartsWith("Wrote ", StringComparison.Ordinal)), what);
            if (command.Contains("json") && command[0] != "policy")
            {
                using var report = JsonDocument.Parse(said.Out);
                Assert.True(report.RootElement.TryGetProperty("policy", out _), what);
            }
        }
        else
        {
            Assert.True(said.Code == 1 && said.Out.Length == 0 && said.Error.Length > 0, what);
            Assert.DoesNotMatch(@"[\u0000-\u0009\u000B-\u001F\u007F-\u009F]", said.Error);
            Assert.DoesNotContain("Exception", said.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("(Parameter", said.Error, StringComparison.Ordinal);
        }

        return said.Code;
    }

    /// <summary>What mining wrote of a damaged export is a register that can be read.</summary>
    private static void AssertRankable(string path)
    {
        if (File.Exists(path))
        {
            var said = Cli.Run("prioritize", path);
            Assert.True(said.Code == 0 || said.Error == $"Cannot rank {path}: it has no entries to rank.\n", said.Error);
            File.Delete(path);
        }
    }

    private byte[] Damaged(byte[] original)
    {
        var bytes = original.ToList();
        for (var times = 1 + Next(3); times > 0 && bytes.Count > 0; times--)
        {
            var (at, length) = (Next(bytes.Count), 1 + Next(Math.Min(bytes.Count, 40)));
            switch (Next(9))
            {
                case 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << Next(8));
                    break;
                case 2:
                    bytes[at] = (byte)Next(256);
                    break;
                case 3:
                    bytes.RemoveRange(at, Math.Min(length, bytes.Count - at));
                    break;
                case 4:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(length, bytes.Count - at)));
                    break;
                case 5:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[Next(Pieces.Length)]));
                    break;
                case 6:
                    bytes[at] = (byte)"\",;\n\r\t{}[]0-9:?\0"[Next(16)];
                    break;
                default:
                    DuplicateOrDropALine(bytes, at);
                    break;
            }
        }

        return [.. bytes];
    }

    private static readonly string[] Pieces =
    [
        "\"", "\"\"", "\n", "\r\n", "\0", "\uFEFF", "\uFFFE", "\u001b[31m", "9e999", "-0", "1e308", "NaN", "null", "[red]", ":x:", "\\ud800", "日本", ",,,,", "{", "}]", "%", " ", "\u2028",
    ];

    private void DuplicateOrDropALine(List<byte> bytes, int at)
    {
        var start = bytes.LastIndexOf((byte)'\n', at) + 1;
        var end = bytes.IndexOf((byte)'\n', at);
        var line = bytes.GetRange(start, Math.Max(0, (end < 0 ? bytes.Count : end + 1) - start));
        if (Next(2) == 0)
        {
            bytes.InsertRange(start, line);
        }
        else
        {
            bytes.RemoveRange(start, line.Count);
        }
    }

    /// <summary>SplitMix64 (Steele, Lea and Flood 2014): .NET's own generator may change with the version.</summary>
    private int Next(int below)
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)below);
    }
}
