using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Interchange.Tests.Registers;

/// <summary>A ranking depends on the numbers, not on the file that they were kept in.</summary>
[Properties(MaxTest = 200)]
public class RankableRegisterPropertyTest
{
    private static readonly string[] Inputs = ["hours_lost", "breaches", "people"];

    private static readonly PrioritizationPolicy Policy = PrioritizationPolicy.Of(
        "House",
        "1",
        PolicyModel.WeightedScoring,
        [
            new("Hours", "hours_lost") { Direction = Direction.More, From = 0, To = 100, Weight = 0.5 },
            new("Breaches", "breaches") { Direction = Direction.Less, From = -50, To = 50, Weight = 0.3 },
            new("People", "people") { Direction = Direction.More, From = 0, To = 1e6, Points = [(0, 0), (1000, 0.75), (1e6, 1)], Weight = 0.2 },
        ]).Match(policy => policy, refusal => throw new InvalidOperationException(refusal.Message));

    private static Arbitrary<Row[]> Rows { get; } = (
        from count in Gen.Choose(1, 12)
        from rows in Gen.CollectToArray(Enumerable.Range(1, count), number =>
            from title in Gen.Elements("VPN", "a, b; c", "say \"no\"", "two\nlines", "tab\there", "Büro 日本 🙂", "'=1+1", "[red]x[/]")
            from numbers in Gen.ArrayOf(Number, Inputs.Length)
            select new Row($"CIM{number:000}", title, numbers))
        select rows).ToArbitrary();

    private static Gen<double?> Number { get; } = Gen.Frequency(
        (4, Gen.Choose(-400, 800).Select(eighths => (double?)(eighths / 8.0))),
        (3, ArbMap.Default.GeneratorFor<NormalFloat>().Select(number => (double?)number.Get)),
        (2, Gen.Elements<double?>(0.1 + 0.2, 1.0 / 3, double.MaxValue, double.MinValue, double.Epsilon, 9007199254740993.0, -0.0)),
        (1, Gen.Constant<double?>(null)));

    [Property]
    public Property The_same_numbers_rank_alike_from_JSON_and_from_a_spreadsheet() => Prop.ForAll(Rows, rows =>
        Ranking(Read("register.json", Json(rows))).SequenceEqual(Ranking(Read("register.csv", Csv(rows)))));

    [Property]
    public Property Neither_the_order_of_columns_nor_the_delimiter_nor_the_spelling_of_the_header_matters() => Prop.ForAll(
        Rows,
        Gen.Shuffle(Enumerable.Range(0, Inputs.Length + 2).ToArray()).ToArbitrary(),
        Gen.Elements(",", ";", "\t").ToArbitrary(),
        (rows, order, delimiter) => Ranking(Read("register.csv", Csv(rows))).SequenceEqual(Ranking(Read("register.csv", Csv(
            rows, order, delimiter, name => $" {name.Replace('_', ' ').ToUpperInvariant()}")))));

    [Property]
    public Property The_order_of_rows_does_not_matter() => Prop.ForAll(
        (from rows in Rows.Generator from shuffled in Gen.Shuffle(rows) select (rows, shuffled)).ToArbitrary(),
        pair => Ranking(Read("register.csv", Csv(pair.rows))).SequenceEqual(Ranking(Read("register.csv", Csv(pair.shuffled)))));

    [Property]
    public Property Numbers_come_out_of_either_file_to_the_last_bit() => Prop.ForAll(Rows, rows =>
        Bits(rows, Read("register.json", Json(rows))) && Bits(rows, Read("register.csv", Csv(rows))) && Bits(rows, Read("register.csv", Csv(rows, format: "G17"))));

    private static bool Bits(Row[] rows, RankableRegister register)
    {
        var entries = Sheet.Entries(register, Policy).ToDictionary(entry => entry.Id);
        return rows.All(row => row.Numbers
            .Zip(Policy.Criteria, (number, criterion) => Bits(number) == Bits(entries[row.Id].NumberOf(criterion)))
            .All(same => same));
    }

    private static long? Bits(double? number) => number is { } some ? BitConverter.DoubleToInt64Bits(some) : null;

    /// <summary>Id, title, rank and the bits of the score; then those without a score and why.</summary>
    private static IReadOnlyList<(string Id, string Title, int Rank, long? Bits, string Reason)> Ranking(RankableRegister register)
    {
        var ranked = Policy.Bind<RankableEntry>((entry, criterion) => entry.NumberOf(criterion)).Prioritize(Sheet.Entries(register, Policy), entry => entry.Id);
        return
        [
            .. ranked.Select(place => (place.Id, place.Item.Title, place.Rank, Bits(place.Score.Value), string.Empty)),
            .. ranked.Unscored.Select(left => (left.Id, left.Item.Title, 0, (long?)null, left.Reason.Message)),
        ];
    }

    // A register has an input if any entry has a number for it: the anchor has them all.
    private static Row[] WithAnchor(Row[] rows) => [.. rows, new Row("CIM999", "Anchor", [1, 2, 3])];

    private static string Csv(Row[] rows, int[]? order = null, string delimiter = ",", Func<string, string>? spell = null, string format = "R")
    {
        var places = order ?? [.. Enumerable.Range(0, Inputs.Length + 2)];
        string[] header = ["id", "title", .. Inputs];
        var lines = WithAnchor(rows)
            .Select(row => (string[])[row.Id, row.Title, .. row.Numbers.Select(number => number?.ToString(format, CultureInfo.InvariantCulture) ?? "?")])
            .Prepend([.. header.Select(name => spell?.Invoke(name) ?? name)]);
        return string.Concat(lines.Select(cells => $"{string.Join(delimiter, places.Select(place => $"\"{cells[place].Replace("\"", "\"\"")}\""))}\r\n"));
    }

    private static string Json(Row[] rows)
    {
        var at = new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
        var ada = ActorId.Of("ada");
        var register = WithAnchor(rows).Aggregate(
            ContinualImprovementRegister.Open("Ours", ada, at),
            (now, row) => now.Raise(ImprovementId.Of(row.Id), row.Title, ImprovementSource.Idea, ada, at, new ImprovementDetails
            {
                Inputs = [.. row.Numbers.Zip(Inputs).Where(pair => pair.First is not null).Select(pair => PriorityInput.Of(pair.Second, pair.First!.Value, "units"))],
            }).TryAccept(out var next, out var refusal) ? next : throw new InvalidOperationException(refusal.Message));
        using var writer = new StringWriter();
        RegisterJson.Write(register, writer);
        return writer.ToString();
    }

    private static RankableRegister Read(string name, string text) =>
        RankableRegister.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), name).TryAccept(out var register, out var refusal)
            ? register
            : throw new InvalidOperationException(refusal.Message);

    private sealed record Row(string Id, string Title, double?[] Numbers)
    {
        public override string ToString() => $"{Id} {Title}: {string.Join(" ", Numbers)}";
    }
}
