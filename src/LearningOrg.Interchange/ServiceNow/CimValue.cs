namespace LearningOrg.Interchange.ServiceNow;

/// <summary>What stands in one field of a record: what is stored, what is shown, or whichever of them the export has.</summary>
/// <param name="Stored">What is stored: a key, the value of a choice, an instant in UTC; <c>null</c> where the export does not have it.</param>
/// <param name="Shown">What people see; the only text where there is one.</param>
internal sealed record CimValue(string? Stored, string Shown)
{
    /// <summary>What names a choice or a record best.</summary>
    public string Name => string.IsNullOrWhiteSpace(Shown) ? Stored ?? string.Empty : Shown;

    /// <summary>What is exact: what is stored, where the export has it.</summary>
    public string Exact => string.IsNullOrWhiteSpace(Stored) ? Shown : Stored!;

    public bool IsMissing => string.IsNullOrWhiteSpace(Name);
}
