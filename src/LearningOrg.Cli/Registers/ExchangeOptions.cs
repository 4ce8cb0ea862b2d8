using LearningOrg.Interchange.ServiceNow;

namespace LearningOrg.Cli.Registers;

/// <summary>The other forms of a register.</summary>
internal static class ExchangeOptions
{
    private const int Most = 3;

    public const string Template = "template";

    public const string ServiceNow = "servicenow";

    public static readonly string[] Forms = [Template, ServiceNow];

    /// <summary>Notices as lines; many alike of one record, such as its measurements, as one.</summary>
    public static IEnumerable<string> Lines(IEnumerable<CimNotice> notices) => notices
        .GroupBy(notice => (notice.Number, notice.Field, notice.Reason))
        .SelectMany(alike => alike.Count() <= Most
            ? alike.Select(notice => notice.ToString())
            : [FormattableString.Invariant($"{alike.First()} (and so {alike.Count() - 1} more)")]);

    public static bool IsWorkbook(string path) => path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    public static bool IsJson(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
