namespace LearningOrg.Cli.Registers;

/// <summary>The other forms of a register.</summary>
internal static class ExchangeOptions
{
    public const string Template = "template";

    public const string ServiceNow = "servicenow";

    public static readonly string[] Forms = [Template, ServiceNow];

    public static bool IsWorkbook(string path) => path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    public static bool IsJson(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
