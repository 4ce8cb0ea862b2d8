using System.Text;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.ServiceNow;

namespace LearningOrg.Interchange.Tests.ServiceNow;

/// <summary>Reads and writes tables that stand in a test as text.</summary>
internal static class Cim
{
    public static readonly DateTimeOffset At = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    public static CimFile Json(string text, CimReadOptions? options = null) => Accepted(CimTable.ReadJson(Stream(text), "cim.json", options));

    public static CimFile Csv(string text, CimReadOptions? options = null) => Accepted(CimTable.ReadCsv(Stream(text), "cim.csv", options));

    public static string JsonRefusal(string text) => Refused(CimTable.ReadJson(Stream(text), "cim.json"));

    public static string CsvRefusal(string text) => Refused(CimTable.ReadCsv(Stream(text), "cim.csv"));

    /// <summary>One record with the fields that every entry needs, and those handed in.</summary>
    public static CimFile Record(string fields, CimReadOptions? options = null) => Json(
        $$"""
        {"result": [{"number": "CIM0001001", "short_description": "Fewer second calls", "opened_by": "ada", "opened_at": "2026-03-01 09:00:00",
          "u_source": "idea"{{(fields.Length == 0 ? "" : ", " + fields)}}}]}
        """,
        options);

    public static CimImport Opened(CimFile file) => file.OpenRegister("IT improvements", ActorId.Of("head"), At);

    public static Improvement Entry(CimFile file) => Assert.Single(Opened(file).Register);

    public static IEnumerable<string> Notices(CimFile file) => Opened(file).Notices.Select(notice => notice.ToString());

    public static (CimFile File, CimExport Export) ThroughJson(ContinualImprovementRegister register, CimReadOptions? options = null)
    {
        using var stream = new MemoryStream();
        var export = CimTable.WriteJson(register, stream);
        return (Json(Encoding.UTF8.GetString(stream.ToArray()), options), export);
    }

    public static (CimFile File, CimExport Export) ThroughCsv(ContinualImprovementRegister register, CimHeader header, CimReadOptions? options = null)
    {
        using var stream = new MemoryStream();
        var export = CimTable.WriteCsv(register, stream, header);
        return (Csv(Encoding.UTF8.GetString(stream.ToArray()), options), export);
    }

    private static MemoryStream Stream(string text) => new(new UTF8Encoding(false).GetBytes(text));

    private static CimFile Accepted(CimReadOutcome outcome)
    {
        Assert.True(outcome.TryAccept(out var file, out var refusal), refusal?.Message);
        return file;
    }

    private static string Refused(CimReadOutcome outcome)
    {
        Assert.False(outcome.TryAccept(out _, out var refusal));
        return refusal.Message;
    }
}
