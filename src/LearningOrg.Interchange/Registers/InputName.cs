namespace LearningOrg.Interchange.Registers;

/// <summary>How names of inputs are matched: <c>Business Value</c> is <c>business_value</c>.</summary>
internal static class InputName
{
    public static string Key(string name) => name.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
}
