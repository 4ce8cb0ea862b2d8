using LearningOrg.Cli.Files;
using LearningOrg.Core.Prioritization.Policies;

namespace LearningOrg.Cli.Reports;

/// <summary>Why one entry is above another, for people and as JSON.</summary>
internal static class ComparisonReport
{
    public static void Write(RankedRegister register, Comparison comparison, string format, Terminal terminal)
    {
        var policy = PolicyReport.Of(register.Policy, register.Ranked.Model.Unit, register.Ranked.Caution);
        if (format == "json")
        {
            JsonReport.Write(new { policy, comparison }, terminal);
            return;
        }

        using var page = new Page(terminal);
        page.Paragraph(comparison.Sentence);
        if (comparison.Open is { } open)
        {
            page.Paragraph(open);
        }

        page.Paragraph($"Policy: {policy.Name} {policy.Version} ({policy.Unit}).", "  ");
        page.Paragraph(Words(comparison.Above, register), "  ");
        page.Paragraph(Words(comparison.Below, register), "  ");
        page.Blank();
        var parts = comparison.Differences;
        TextColumn[] columns =
        [
            new("Criterion", [.. parts.Select(part => Printable.Of(part.Name))], IsText: true),
            new(Printable.Of(comparison.Above.Id), [.. parts.Select(part => Numbers.Plain(part.Above))]),
            new(Printable.Of(comparison.Below.Id), [.. parts.Select(part => Numbers.Plain(part.Below))]),
            comparison.Basis == "sum"
                ? new("Lead", [.. parts.Select(part => part.Amount!.Value).Select(Signed)])
                : new("Effect", [.. parts.Select(part => part.Ratio is { } ratio ? $"× {Numbers.Plain(ratio)}" : "–")]),
        ];
        page.Draw(TextTable.Drawn(columns, page.Width));
        if (comparison.Flips.Count > 0)
        {
            page.Paragraph($"Smallest change of one input that turns it: {comparison.Flips[0].Sentence}");
        }
        else if (register.Policy.Model == PolicyModel.WeightedScoring && !comparison.Tied)
        {
            page.Paragraph("No change of one input within its range turns it.");
        }

        page.WriteTo(terminal.Out);
    }

    private static string Words(ComparedEntry entry, RankedRegister register)
    {
        var title = entry.Title == entry.Id ? string.Empty : $"{Printable.Of(entry.Title)}, ";
        return $"{Printable.Of(entry.Id)}: {title}rank {entry.RankInWords} of {register.Ranked.Count}, score {Numbers.Score(entry.Score)}.";
    }

    private static string Signed(double amount) => amount == 0 ? "0" : $"{(amount < 0 ? '−' : '+')}{Numbers.Score(Math.Abs(amount))}";
}
