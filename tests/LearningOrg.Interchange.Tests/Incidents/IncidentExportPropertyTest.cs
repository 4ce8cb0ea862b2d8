using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Interchange.Incidents;

namespace LearningOrg.Interchange.Tests.Incidents;

public class IncidentExportPropertyTest
{
    private static readonly Encoding[] Encodings =
        [new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, false)];

    [Property(MaxTest = 200)]
    public Property The_order_of_the_columns_is_free() => Prop.ForAll(
        Arb.From(IncidentRow.Many),
        Arb.From(Gen.Shuffle(Enumerable.Range(0, IncidentRow.Columns.Count))),
        (rows, order) => Same(Read(rows), Export.History(Csv(rows, order: [.. order]))));

    [Property(MaxTest = 200)]
    public Property Delimiter_encoding_and_newline_make_no_difference() => Prop.ForAll(
        Arb.From(IncidentRow.Many),
        Arb.From(Gen.Elements(',', ';', '\t')),
        Arb.From(Gen.Zip(Gen.Elements(Encodings), Gen.Elements("\n", "\r\n"))),
        (rows, delimiter, way) =>
        {
            var (encoding, newline) = way;
            var text = Csv(rows, delimiter, newline);
            return Same(Read(rows), Export.History([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]));
        });

    [Property(MaxTest = 200)]
    public Property An_audit_log_is_its_last_rows_with_the_maxima_over_all() => Prop.ForAll(
        Arb.From(IncidentRow.Many),
        rows =>
        {
            var log = Export.History(Csv(rows, change: "sys_mod_count"));
            var last = rows.Select(row => row.Number).Distinct().Select(number => rows.Last(row => row.Number == number) with
            {
                Reassignments = Most(rows, number, row => row.Reassignments),
                Reopenings = Most(rows, number, row => row.Reopenings),
            }).ToArray();
            return (Same(Read(last), log) && log.Report.ProblemCount == 0)
                .Label($"{log.Report}")
                .Classify(last.Length < rows.Length, "numbers repeat");
        });

    [Property(MaxTest = 200)]
    public Property Without_a_column_of_changes_the_last_row_counts_and_each_other_is_reported() => Prop.ForAll(
        Arb.From(IncidentRow.Many),
        rows =>
        {
            var history = Read(rows);
            var last = rows.Select(row => row.Number).Distinct().Select(number => rows.Last(row => row.Number == number)).ToArray();
            return Same(Read(last), history) && history.Report.ProblemCount == rows.Length - last.Length;
        });

    [Property(MaxTest = 500)]
    public Property Whatever_the_bytes_there_is_an_outcome(byte[] bytes) =>
        (Export.Read(bytes).TryAccept(out var history, out var refusal) ? history.Count > 0 : refusal.Message.Length > 0).ToProperty();

    [Property(MaxTest = 2000)]
    public Property Whatever_the_text_below_the_header_there_is_an_outcome() => Prop.ForAll(
        Arb.From(Gen.ArrayOf(Gen.Elements(
            "INC1", ",", ",", "\n", "\r", "\"", "\"\"", ";", " ", "?", "é", "\0", "\uFFFF",
            "02-03-2026 10:00", "13-02-2026 10:00", "-1", "NULL"))),
        pieces =>
        {
            var text = "number,opened_at,subcategory\n" + string.Concat(pieces);
            var outcome = Export.Read(text);
            if (outcome.TryAccept(out var history, out var refusal))
            {
                return history.Count > 0 && Reference.Fault(text) is null;
            }

            var unreadable = Assert.IsType<UnreadableFile>(refusal);
            var isBroken = unreadable.Problem.Contains("quoted", StringComparison.Ordinal);
            return isBroken == (Reference.Fault(text) is not null) && (!isBroken || unreadable.Place == $"row {Reference.Fault(text)}");
        });

    private static string Most(IncidentRow[] rows, string number, Func<IncidentRow, string> cell) =>
        rows.Where(row => row.Number == number).Select(cell).Where(text => text != "?" && text.Length > 0).MaxBy(int.Parse) ?? "?";

    private static IncidentHistory Read(IncidentRow[] rows) => Export.History(Csv(rows));

    private static bool Same(IncidentHistory expected, IncidentHistory actual) =>
        expected.SequenceEqual(actual) && expected.Report.States.SequenceEqual(actual.Report.States);

    private static string Csv(IncidentRow[] rows, char delimiter = ',', string newline = "\n", int[]? order = null, string? change = null)
    {
        order ??= [.. Enumerable.Range(0, IncidentRow.Columns.Count)];
        var text = new StringBuilder();
        void Add(IReadOnlyList<string> cells, string? last) => text
            .AppendJoin(delimiter, order.Select(place => Quoted(cells[place], delimiter)).Concat(last is null ? [] : [last]))
            .Append(newline);

        Add(IncidentRow.Columns, change);
        for (var row = 0; row < rows.Length; row++)
        {
            Add(rows[row].Cells, change is null ? null : $"{row}");
        }

        return text.ToString();
    }

    private static string Quoted(string cell, char delimiter) =>
        cell.Contains('"') || cell.Contains('\n') || cell.Contains(delimiter) ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;

    /// <summary>The row in which a CSV text breaks, found the slow and obvious way.</summary>
    private static class Reference
    {
        public static int? Fault(string text)
        {
            text = text.Replace("\r\n", "\n").Replace('\r', '\n') + "\n";
            var (row, at) = (1, 0);
            while (at < text.Length)
            {
                if (text[at] == '"')
                {
                    var close = at + 1;
                    while (close < text.Length && (text[close] != '"' || (close + 1 < text.Length && text[close + 1] == '"')))
                    {
                        close += text[close] == '"' ? 2 : 1;
                    }

                    if (close >= text.Length || text[close + 1] is not (',' or '\n'))
                    {
                        return row;
                    }

                    at = close + 1;
                }
                else
                {
                    at = text.IndexOfAny([',', '\n'], at);
                }

                row += text[at] == '\n' ? 1 : 0;
                at++;
            }

            return null;
        }
    }
}
