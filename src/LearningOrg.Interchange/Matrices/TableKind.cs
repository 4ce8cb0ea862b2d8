namespace LearningOrg.Interchange.Matrices;

/// <summary>What stands in a table of numbers.</summary>
/// <param name="RowNoun">What a row is.</param>
/// <param name="ColumnNoun">What a column behind the first is.</param>
/// <param name="Scan">Reads a cell.</param>
/// <param name="IsWhole">Whether rows that stop short and a header of numbers alone are refused.</param>
internal sealed record TableKind(string RowNoun, string ColumnNoun, CellScan Scan, bool IsWhole)
{
    /// <summary>
    /// Alternatives on criteria. Every row is as long as the header, since a row that stops short may be what was left when the file was cut
    /// off; and criteria have names, since a header of numbers alone is more likely the first alternative of a file without header.
    /// </summary>
    public static TableKind Decision { get; } = new("alternative", "criterion", CellNumber.Plain, IsWhole: true);

    /// <summary>Criteria against criteria, of which one half is enough: a row may end early.</summary>
    public static TableKind Judgements { get; } = new("criterion", "criterion", CellNumber.Judgement, IsWhole: false);

    /// <summary>Instants with what was measured then, each a row.</summary>
    public static TableKind Measurements { get; } = new("measurement", "column", CellNumber.Plain, IsWhole: true);
}
