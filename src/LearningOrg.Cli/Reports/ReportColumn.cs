namespace LearningOrg.Cli.Reports;

/// <summary>A column of a ranking: a part of the score with its share, or a factor.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Unit">What one of it is; null where that goes without saying.</param>
/// <param name="NumberOf">The number of a place.</param>
/// <param name="ShareOf">Its share of the place's score; null where it has none.</param>
internal sealed record ReportColumn(string Name, string? Unit, Func<PlaceReport, string> NumberOf, Func<PlaceReport, double?> ShareOf)
{
    /// <summary>All places of a ranking come from one model, so any of them tells the columns.</summary>
    public static IReadOnlyList<ReportColumn> Of(PlaceReport place) => IsSum(place)
        ? [.. place.Parts.Select(Part), .. CommonFactors(place.Parts)]
        : [.. place.Parts[0].Factors.Select((factor, index) => Factor(factor, row => row.Parts[0].Factors[index]))];

    /// <summary>Whether the columns are parts that add up, and not factors that multiply.</summary>
    public static bool IsSum(PlaceReport place) => place.Parts.Count > 1 || place.Parts[0].Factors[0].Name == place.Parts[0].Name;

    /// <summary>As <c>Reach 13.5 incidents / 30 days (12 %)</c>.</summary>
    public string InWords(PlaceReport place)
    {
        var share = ShareOf(place) is { } some ? $" ({Numbers.Percent(some)})" : string.Empty;
        var unit = Unit is null ? string.Empty : $" {Unit}";
        return $"{Name} {NumberOf(place)}{unit}{share}".Replace(" %", $"{Words.Tie}%", StringComparison.Ordinal);
    }

    private static ReportColumn Part(PartReport part, int index)
    {
        var first = part.Factors[0];
        return new(
            Printable.Of(part.Name),
            first.Name == part.Name ? UnitOf(first) : null,
            row => Measured(row.Parts[index].Factors[0]),
            row => row.Parts[index].Share);
    }

    /// <summary>What all parts are multiplied or divided by, such as the job size of WSJF.</summary>
    private static IEnumerable<ReportColumn> CommonFactors(IReadOnlyList<PartReport> parts) => parts[0].Factors
        .Select((factor, index) => (Factor: factor, Index: index))
        .Skip(1)
        .Where(common => common.Factor.Measured is not null)
        .Where(common => parts.All(part => part.Factors.Any(factor => factor.Name == common.Factor.Name)))
        .Select(common => Factor(common.Factor, row => row.Parts[0].Factors[common.Index]));

    private static ReportColumn Factor(FactorReport factor, Func<PlaceReport, FactorReport> of) =>
        new(Printable.Of(factor.Name), UnitOf(factor), row => Measured(of(row)), _ => null);

    private static string Measured(FactorReport factor) =>
        Numbers.Measured(factor.Measured ?? factor.Operand, factor.Unit) + (factor.BeyondRange ? "*" : string.Empty);

    private static string? UnitOf(FactorReport factor) =>
        factor.Unit is null or "share" or "points" or "rating" ? null : Printable.Of(factor.Unit);
}
