namespace LearningOrg.Interchange.Policies;

/// <summary>A policy as it stands in a file: text and numbers, unchecked.</summary>
internal sealed record PolicyDocument(
    int SchemaVersion,
    string Name,
    string Version,
    string? Description,
    string Model,
    IReadOnlyList<SettingDocument>? Settings,
    IReadOnlyList<CriterionDocument> Criteria)
{
    public const int CurrentSchemaVersion = 1;
}

/// <summary>A setting of the model.</summary>
internal sealed record SettingDocument(string Name, string Value);

/// <summary>A criterion as it stands in a file.</summary>
internal sealed record CriterionDocument(
    string Name,
    string Input,
    string? Description,
    string? Unit,
    string? Direction,
    string? Scale,
    RangeDocument? Range,
    IReadOnlyList<PointDocument>? Points,
    IReadOnlyList<LabelDocument>? Labels,
    double? Weight);

/// <summary>A reference range.</summary>
internal sealed record RangeDocument(double From, double To);

/// <summary>A point of a value function.</summary>
internal sealed record PointDocument(double At, double Value);

/// <summary>The number stated for a label.</summary>
internal sealed record LabelDocument(string Label, double Number);
