using System.Text;
using LearningOrg.Interchange.Incidents;

namespace LearningOrg.Interchange.Tests.Incidents;

/// <summary>Reads exports that stand in a test as text.</summary>
internal static class Export
{
    public const string Name = "incidents.csv";

    public static IncidentExportOutcome Read(string text, IncidentReadOptions? options = null) =>
        Read(new UTF8Encoding(false).GetBytes(text), options);

    public static IncidentExportOutcome Read(byte[] bytes, IncidentReadOptions? options = null) =>
        IncidentExport.Read(new MemoryStream(bytes), Name, options, progress: null);

    public static IncidentHistory History(string text, IncidentReadOptions? options = null) => History(Read(text, options));

    public static IncidentHistory History(byte[] bytes, IncidentReadOptions? options = null) => History(Read(bytes, options));

    public static string Refusal(string text, IncidentReadOptions? options = null) => Refusal(Read(text, options));

    public static string Refusal(IncidentExportOutcome outcome)
    {
        Assert.False(outcome.TryAccept(out _, out var refusal));
        Assert.Equal("unreadable-file", refusal.Code);
        return refusal.Message;
    }

    /// <summary>The one problem of a file that has one.</summary>
    public static string Problem(IncidentHistory history)
    {
        Assert.Equal(1, history.Report.ProblemCount);
        return Assert.Single(history.Report.Problems).ToString();
    }

    public static DateTimeOffset Utc(string time) => DateTimeOffset.Parse(time + "Z", System.Globalization.CultureInfo.InvariantCulture);

    private static IncidentHistory History(IncidentExportOutcome outcome)
    {
        Assert.True(outcome.TryAccept(out var history, out var refusal), refusal?.Message);
        return history;
    }
}
