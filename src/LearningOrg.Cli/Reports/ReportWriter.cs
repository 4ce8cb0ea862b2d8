namespace LearningOrg.Cli.Reports;

/// <summary>Writes a ranking in the format asked for.</summary>
internal static class ReportWriter
{
    public static void Write(RankingReport report, string format, Terminal terminal)
    {
        switch (format)
        {
            case "json":
                JsonReport.Write(report, terminal);
                break;
            case "csv":
                CsvReport.Write(report, terminal);
                break;
            default:
                TableReport.Write(report, terminal);
                break;
        }
    }
}
