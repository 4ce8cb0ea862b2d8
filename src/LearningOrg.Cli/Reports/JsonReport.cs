using System.Text.Encodings.Web;
using System.Text.Json;

namespace LearningOrg.Cli.Reports;

/// <summary>A ranking as JSON, with every number in full.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DictionaryKeyPolicy = null,
    };

    public static void Write<T>(T report, Terminal terminal)
    {
        terminal.Out.Write(JsonSerializer.Serialize(report, Options));
        terminal.Out.Write('\n');
    }
}
