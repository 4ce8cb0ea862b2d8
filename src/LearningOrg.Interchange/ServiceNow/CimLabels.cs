using LearningOrg.Core.Improvements;

namespace LearningOrg.Interchange.ServiceNow;

/// <summary>Labels of choices as the product documents them, where they differ from the names that the register gives.</summary>
internal static class CimLabels
{
    public static IReadOnlyList<(int Number, string Label)> Priorities { get; } =
        [.. CimDetails.Priorities.Select((label, place) => (place + 1, label))];

    public static string Of(ImprovementSize size) => size == ImprovementSize.ExtraLarge ? "Extra Large" : size.Name;
}
