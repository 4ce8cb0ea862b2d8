using LearningOrg.Cli.Reports;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Reporting;

namespace LearningOrg.Cli.Registers;

/// <summary>A register as a table: the open entries first, then the closed ones, each by id.</summary>
internal static class RegisterPage
{
    public static void Write(ContinualImprovementRegister register, DateTimeOffset at, Terminal terminal)
    {
        using var page = new Page(terminal);
        page.Paragraph($"{register}.");
        foreach (var remark in Remarks(register, at))
        {
            page.Paragraph(remark, "  ");
        }

        var entries = register.OrderBy(entry => entry.Stage.IsClosed).ThenBy(entry => entry.Id.Value, StringComparer.Ordinal).ToArray();
        if (entries.Length > 0)
        {
            page.Blank();
            TextColumn[] columns =
            [
                new("Entry", [.. entries.Select(entry => Printable.Of($"{entry.Id}: {entry.Title}"))], IsText: true),
                new("Stage", [.. entries.Select(entry => entry.Stage.Name)]),
                new("Owner", [.. entries.Select(entry => Printable.Of(entry.Owner?.Value ?? "–"))]),
                new("Score", [.. entries.Select(entry => entry.Assessment is { Score.Value: var score } ? Numbers.Score(score) : "–")]),
                new("Last event", [.. entries.Select(entry => Instants.DayOf(entry.LastEventAt))]),
            ];
            page.Draw(TextTable.Drawn(columns, page.Width));
        }

        page.WriteTo(terminal.Out);
    }

    private static IEnumerable<string> Remarks(ContinualImprovementRegister register, DateTimeOffset at)
    {
        (string What, IReadOnlyList<string> Ids)[] attention =
        [
            ("Overdue", [.. register.Overdue(at).Select(overdue => overdue.Entry.Id.Value)]),
            ("On hold past the day to look again", [.. register.StalledHolds(at).Select(entry => entry.Id.Value)]),
            ("Without an event for too long", [.. register.DueForReview(at).Select(entry => entry.Id.Value)]),
        ];
        return attention.Where(group => group.Ids.Count > 0).Select(group => $"{group.What}: {string.Join(", ", group.Ids)}.");
    }
}
