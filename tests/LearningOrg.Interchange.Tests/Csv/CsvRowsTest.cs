using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Interchange.Csv;

namespace LearningOrg.Interchange.Tests.Csv;

public class CsvRowsTest
{
    private static readonly string[] Pieces = 
        ["a", "bc", " ", ",", "\"", "\n", "\r\n", "é", "日", new string('x', 70), new string('y', 700)];

    [Property(MaxTest = 40)]
    public Property Every_cell_comes_back_wherever_the_buffers_meet() => Prop.ForAll(
        Arb.From(Gen.ArrayOf(Gen.ArrayOf(Gen.Elements(Pieces), 4).Select(string.Concat), 3000)),
        Arb.From(Gen.Choose(1, 9)),
        Arb.From(Gen.Elements("\n", "\r\n")),
        (cells, width, newline) =>
        {
            var rows = cells.Prepend("first").Chunk(width).ToArray();
            var text = string.Join(newline, rows.Select(row => string.Join(',', row.Select(Quoted))));
            return Read(text).Zip(rows).All(pair => pair.First.SequenceEqual(pair.Second)) && Read(text).Count() == rows.Length;
        });

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") >= 0 || cell.Length == 0 ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;

    private static IEnumerable<string[]> Read(string text)
    {
        SourceText.TryOpen(new MemoryStream(Encoding.UTF8.GetBytes(text)), "x", out var source, out _);
        using var rows = new CsvRows(source!, ',', ReadingStep.ReadingRows, null);
        while (rows.Read())
        {
            yield return [.. Enumerable.Range(0, rows.Count).Select(column => rows.Cell(column).ToString())];
        }

        Assert.Null(rows.Refusal);
    }
}
