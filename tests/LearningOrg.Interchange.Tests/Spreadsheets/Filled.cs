using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Matrices;
using LearningOrg.Interchange.Spreadsheets;
using MiniExcelLibs;

namespace LearningOrg.Interchange.Tests.Spreadsheets;

/// <summary>Reads filled templates that stand in a test as text, or as the cells of a workbook.</summary>
internal static class Filled
{
    public const string Header = "id,title,source,raised by,raised at";
    public const string Row = "CIM1,Fewer second calls,idea,ada,2026-03-01T09:00:00+01:00";

    public static readonly DateTimeOffset OpenedAt = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static ContinualImprovementRegister Register { get; } = ContinualImprovementRegister.Open("IT improvements", ActorId.Of("head"), OpenedAt);

    public static RegisterTemplateOutcome Csv(string text, RegisterTemplateOptions? options = null, ContinualImprovementRegister? into = null) =>
        Read(new UTF8Encoding(false).GetBytes(text), "filled.csv", options, into);

    public static RegisterTemplateOutcome Read(
        byte[] bytes, string name = "filled.xlsx", RegisterTemplateOptions? options = null, ContinualImprovementRegister? into = null)
    {
        using var stream = new MemoryStream(bytes);
        return RegisterTemplate.Read(stream, name, into ?? Register, options);
    }

    public static RegisterTemplateImport Accept(RegisterTemplateOutcome outcome)
    {
        Assert.True(outcome.TryAccept(out var import, out var refusal), refusal?.Message);
        return import;
    }

    public static Improvement Entry(RegisterTemplateOutcome outcome) => Assert.Single(Accept(outcome).Register);

    public static IEnumerable<string> Problems(RegisterTemplateOutcome outcome) =>
        Assert.IsType<FaultyTable>(outcome.Value).Problems.Select(problem => problem.ToString());

    public static string Refusal(RegisterTemplateOutcome outcome) => Assert.IsType<UnreadableFile>(outcome.Value).Message;

    /// <summary>A workbook whose one sheet has these cells, the header first.</summary>
    public static byte[] Workbook(params object?[][] rows)
    {
        using var bytes = new MemoryStream();
        var cells = rows.Select(row => row
            .Select((cell, place) => (Key: ((char)('A' + place)).ToString(), Cell: cell))
            .ToDictionary(pair => pair.Key, pair => pair.Cell));
        bytes.SaveAs(cells, printHeader: false);
        return bytes.ToArray();
    }

    /// <summary>The same workbook with other properties (<c>workbookPr</c>).</summary>
    public static byte[] WithProperties(string properties, byte[] workbook)
    {
        using var bytes = new MemoryStream();
        bytes.Write(workbook);
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = archive.GetEntry("xl/workbook.xml")!;
            using var reader = new StreamReader(part.Open());
            var text = reader.ReadToEnd();
            reader.Dispose();
            part.Delete();
            using var writer = new StreamWriter(archive.CreateEntry("xl/workbook.xml").Open());
            var plain = Regex.Replace(text, "<(\\w+:)?workbookPr[^>]*>", string.Empty);
            writer.Write(Regex.Replace(plain, "<((\\w+:)?)sheets>", $"{properties.Replace("<", "<$1")}$0"));
        }

        return bytes.ToArray();
    }
}
