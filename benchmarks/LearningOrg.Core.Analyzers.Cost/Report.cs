using System.Globalization;

namespace LearningOrg.Core.Analyzers.Cost;

/// <summary>The table for docs/performance.md.</summary>
internal static class Report
{
    private const double MostPerRule = 0.3, MostInAll = 5, MostWhereAbsent = 1, MostMicrosecondsPerFinding = 50;

    /// <summary>Prints what was measured, and says whether it keeps to the budget.</summary>
    public static bool Print(TextWriter output, Measurement[] present, Measurement[] absent)
    {
        var together = Measurement.Together(present);
        Measurement[] all = [.. present, together, .. absent];
        output.WriteLine($"| | {string.Join(" | ", all.Select(measured => measured.Name))} |");
        output.WriteLine($"|---|{string.Concat(all.Select(_ => "---:|"))}");
        Row(output, "bind time", all.Select(measured => Milliseconds(measured.BindMilliseconds)));
        foreach (var id in present[0].RuleMilliseconds.Keys)
        {
            Row(output, id, all.Select(measured => Share(measured, measured.RuleMilliseconds[id])));
        }

        Row(output, "all rules", all.Select(measured => Share(measured, measured.AllMilliseconds)));
        Row(output, "findings", all.Select(measured => measured.Findings.ToString(CultureInfo.InvariantCulture)));
        output.WriteLine();
        var (bind, rules) = all[0].FirstRound;
        Line(output, $"The first round, with nothing loaded yet, on {all[0].Name}: bound in {bind:0} ms, all rules {rules:0} ms.");
        foreach (var measured in present.Where(measured => measured.IsMadeOfMistakes))
        {
            Line(output, $"{measured.Name} is made of mistakes: {MicrosecondsPerFinding(measured):0} µs for each of its {measured.Findings} findings.");
        }

        Line(output, $"Budget: {MostPerRule} % a rule, {MostInAll} % in all, {MostMicrosecondsPerFinding} µs a finding, {MostWhereAbsent} % without library.");
        string[] over = [.. present.Append(together).SelectMany(Over), .. absent.Where(IsFelt).Select(OverInAll)];
        output.WriteLine(over.Length == 0 ? "Kept." : $"Over it: {string.Join(", ", over)}.");
        return over.Length == 0;
    }

    // Where every twelfth line is a mistake, shares of the bind time say little by themselves: what counts there is what it costs to report one.
    private static IEnumerable<string> Over(Measurement measured) => measured.IsMadeOfMistakes
        ? MicrosecondsPerFinding(measured) > MostMicrosecondsPerFinding ? [OverInAll(measured)] : []
        :
        [
            .. measured.RuleMilliseconds.Where(rule => measured.Percent(rule.Value) > MostPerRule).Select(rule => $"{rule.Key} on {measured.Name}"),
            .. measured.Percent(measured.AllMilliseconds) > MostInAll ? [OverInAll(measured)] : (string[])[],
        ];

    private static bool IsFelt(Measurement absent) => absent.Percent(absent.AllMilliseconds) > MostWhereAbsent;

    private static string OverInAll(Measurement measured) => $"all rules on {measured.Name}";

    private static double MicrosecondsPerFinding(Measurement measured) => 1000 * measured.AllMilliseconds / measured.Findings;

    private static void Line(TextWriter output, FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    private static void Row(TextWriter output, string head, IEnumerable<string> cells) => output.WriteLine($"| {head} | {string.Join(" | ", cells)} |");

    private static string Share(Measurement measured, double milliseconds) =>
        string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0.00} ms ({measured.Percent(milliseconds):0.00} %)");

    private static string Milliseconds(double milliseconds) => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0} ms");
}
