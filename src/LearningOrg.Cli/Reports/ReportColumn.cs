namespace LearningOrg.Cli.Reports;

/// <summary>A column of a ranking: a part of the score, or, where the score has one part only, a factor of it.</summary>
/// <param name="Header">The name, and the unit below it.</param>
/// <param name="CellOf">What stands in it.</param>
internal sealed record ReportColumn(string Header, Func<PlaceReport, string> CellOf)
{
    /// <summary>All places of a ranking come from one model, so any of them tells the columns.</summary>
    public static IReadOnlyList<ReportColumn> Of(PlaceReport place) => place.Parts.Count > 1
        ? [.. place.Parts.Select((part, index) => new ReportColumn(
            part.Factors[0].Name == part.Name ? HeaderOf(part.Factors[0]) : part.Name,
            row => PartCell(row.Parts[index])))]
        : [.. place.Parts[0].Factors.Select((factor, index) => new ReportColumn(
            HeaderOf(factor),
            row => Numbers.Measured(row.Parts[0].Factors[index].Operand, factor.Unit)))];

    private static string HeaderOf(FactorReport factor) => factor.Unit is null or "share" or "points" or "rating" ? factor.Name : $"{factor.Name}\n{factor.Unit.Replace(" / ", "\n/ ", StringComparison.Ordinal)}";

    private static string PartCell(PartReport part)
    {
        var first = part.Factors[0];
        var measured = Numbers.Measured(first.Measured ?? first.Operand, first.Unit) + (first.BeyondRange ? "*" : string.Empty);
        return part.Share is { } share ? $"{measured}\n{Numbers.Percent(share)}" : measured;
    }
}
