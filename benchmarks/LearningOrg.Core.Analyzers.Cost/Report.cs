using System.Globalization;

namespace LearningOrg.Core.Analyzers.Cost;

/// <summary>The table for docs/performance.md.</summary>
internal static class Report
{
    private const double MostPerRule = 0.3, MostInAll = 5, MostWhereAbsent = 1, MostMillisecondsPerSmallProject = 1;

    /// <summary>Prints what was measured, and says whether it keeps to the budget.</summary>
    public static bool Print(TextWriter output, Measurement[] present, Measurement[] absent)
    {
        output.WriteLine($"| | {string.Join(" | ", present.Concat(absent).Select(measured => measured.Name))} |");
        output.WriteLine($"|---|{string.Concat(present.Concat(absent).Select(_ => "---:|"))}");
        Row(output, "bind time", present.Concat(absent).Select(measured => Milliseconds(measured.BindMilliseconds)));
        foreach (var id in present[0].RuleMilliseconds.Keys)
        {
            Row(output, id, present.Concat(absent).Select(measured => Share(measured, measured.RuleMilliseconds[id])));
        }

        Row(output, "all rules", present.Concat(absent).Select(measured => Share(measured, measured.AllMilliseconds)));
        // A project of one file is bound in a few milliseconds: there, what counts is what it costs to begin.
        var (large, small) = (present.Where(measured => measured.Projects == 1).ToArray(), present.Where(measured => measured.Projects > 1).ToArray());
        string[] over =
        [
            .. from measured in large
               from rule in measured.RuleMilliseconds
               where measured.Percent(rule.Value) > MostPerRule
               select $"{rule.Key} on {measured.Name}",
            .. from measured in large where measured.Percent(measured.AllMilliseconds) > MostInAll select $"all rules on {measured.Name}",
            .. from measured in small
               where measured.AllMilliseconds > measured.Projects * MostMillisecondsPerSmallProject
               select $"all rules on {measured.Name}",
            .. from measured in absent where measured.Percent(measured.AllMilliseconds) > MostWhereAbsent select $"all rules on {measured.Name}",
        ];
        output.WriteLine();
        foreach (var measured in small)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{measured.Name} is {measured.Projects} projects of one file each: {measured.AllMilliseconds / measured.Projects:0.00} ms for all rules in each."));
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Budget: {MostPerRule} % a rule, {MostInAll} % in all, {MostMillisecondsPerSmallProject} ms in a project of one file, {MostWhereAbsent} % without the library."));
        output.WriteLine(Verdict(over));
        return over.Length == 0;
    }

    private static string Verdict(string[] over) => over.Length == 0 ? "Kept." : $"Over it: {string.Join(", ", over)}.";

    private static void Row(TextWriter output, string head, IEnumerable<string> cells) => output.WriteLine($"| {head} | {string.Join(" | ", cells)} |");

    private static string Share(Measurement measured, double milliseconds) =>
        string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0.00} ms ({measured.Percent(milliseconds):0.00} %)");

    private static string Milliseconds(double milliseconds) => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0} ms");
}
