using System.Globalization;

namespace LearningOrg.Interchange.ServiceNow;

/// <summary>Instants as instances store them: UTC, to the second.</summary>
internal static class CimInstant
{
    public static string Of(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>ISO 8601, for messages.</summary>
    public static string Words(DateTimeOffset instant) => instant.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    public static bool IsWhole(DateTimeOffset instant) => instant.Ticks % TimeSpan.TicksPerSecond == 0;
}
