using System.Text;

namespace LearningOrg.Core.Prioritization.Classification;

/// <summary>Draws a matrix as the table people know, with right-aligned columns.</summary>
internal static class MatrixText
{
    private const string Corner = "impact × urgency";

    public static string Of(ImpactUrgencyMatrix matrix)
    {
        var impacts = Enumerable.Range(1, matrix.ImpactLevels).ToArray();
        var urgencies = Enumerable.Range(1, matrix.UrgencyLevels).ToArray();
        // Priorities never improve down or to the right, so the last cell is the widest.
        var width = Math.Max(Text.Of(matrix.PriorityOf(impacts.Length, urgencies.Length)).Length, Text.Of(urgencies.Length).Length);
        var text = new StringBuilder();
        AppendLine(text, Corner, urgencies, width);
        foreach (var impact in impacts)
        {
            text.Append('\n');
            AppendLine(text, Text.Of(impact), urgencies.Select(urgency => matrix.PriorityOf(impact, urgency)), width);
        }

        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, string header, IEnumerable<int> cells, int width)
    {
        text.Append(header.PadLeft(Corner.Length));
        foreach (var cell in cells)
        {
            text.Append("  ").Append(Text.Of(cell).PadLeft(width));
        }
    }
}
