using LearningOrg.Cli.Decisions;

namespace LearningOrg.Cli.Reports;

/// <summary>Every method, option and weighting, one line each.</summary>
internal static class CatalogReport
{
    public static void Write(Terminal terminal)
    {
        terminal.Out.WriteLine("Methods, --method NAME, and below each its options, --option NAME=VALUE, with the default in brackets:");
        var methods = MethodCatalog.All;
        var width = methods.Max(method => method.Name.Length);
        foreach (var method in methods)
        {
            Line(terminal, "  ", method.Name, width, method.Description);
            foreach (var option in method.Options)
            {
                Line(terminal, "    ", option.Name, width - 2, WordsOf(option));
            }
        }

        terminal.Out.WriteLine("* One value for all criteria, NAME=VALUE, or one for each, NAME=A:VALUE,B:VALUE.");

        terminal.Out.WriteLine();
        terminal.Out.WriteLine("Weightings, --weights NAME:");
        width = WeightingCatalog.All.Max(weighting => weighting.Usage.Length);
        Line(terminal, "  ", WeightingCatalog.Numbers, width, "your own, in the order of the columns; they need not sum to 1");
        Line(terminal, "  ", "A:2,B:1,C:1", width, "your own, by the names of the criteria");
        foreach (var weighting in WeightingCatalog.All)
        {
            Line(terminal, "  ", weighting.Usage, width, weighting.Description);
        }
    }

    private static string WordsOf(MethodOption option)
    {
        var permitted = option.Shape.Words.Count > 0 ? string.Join(", ", option.Shape.Words) : option.Shape.Permitted;
        var otherwise = option.Default is null ? string.Empty : $" [{option.Default}]";
        return $"{option.Description}{(option.IsPerCriterion ? "*" : string.Empty)}: {permitted}{otherwise}";
    }

    private static void Line(Terminal terminal, string indent, string name, int width, string description)
    {
        var start = indent.Length + width + 2;
        var first = true;
        foreach (var line in Words.Wrap(description, Math.Max(terminal.Width - start, 20)))
        {
            terminal.Out.WriteLine(first ? $"{indent}{name.PadRight(width)}  {line}" : $"{new string(' ', start)}{line}");
            first = false;
        }
    }
}
