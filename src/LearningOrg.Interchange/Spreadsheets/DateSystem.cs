using System.IO.Compression;
using System.Xml;

namespace LearningOrg.Interchange.Spreadsheets;

/// <summary>From which day on a workbook counts its days: 1900, or 1904 as early Macintosh programs did and what was made of their files still does.</summary>
/// <remarks>ECMA-376 part 1, 18.2.28 (<c>date1904</c>) and 18.17.4.1. MiniExcel reads both as counted from 1900.</remarks>
internal static class DateSystem
{
    private const string Properties = "workbookPr";

    /// <summary>How many days a date lies later where they are counted from 1904: four years, one of them a leap year, and a day.</summary>
    private const int Later = 1_462;

    /// <summary>What cells say, as MiniExcel read them, by the workbook's own way of counting.</summary>
    /// <param name="workbook">The bytes of the workbook; left open.</param>
    public static Func<object?, object?> Of(Stream workbook) =>
        CountsFrom1904(workbook) ? cell => cell is DateTime clock ? clock.AddDays(Later) : cell : cell => cell;

    private static bool CountsFrom1904(Stream workbook)
    {
        using var archive = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.GetEntry("xl/workbook.xml") is not { } part)
        {
            return false;
        }

        using var content = part.Open();
        using var xml = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == Properties)
            {
                return xml.GetAttribute("date1904") is "1" or "true";
            }
        }

        return false;
    }
}
