namespace LearningOrg.Interchange.Registers;

/// <summary>The columns that hold the ends of a range: <c>Effort low</c> and <c>Effort high</c> beside, or instead of,
/// <c>Effort</c>.</summary>
internal static class RangeColumns
{
    public static string Low(string key) => $"{key}_low";

    public static string High(string key) => $"{key}_high";
}
