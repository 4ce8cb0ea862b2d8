namespace LearningOrg.Cli.Reports;

/// <summary>How ranks are written.</summary>
internal static class RankWords
{
    /// <summary>As <c>2</c>, <c>2=</c> where another has the same, or <c>1–3</c> where estimates leave it open.</summary>
    public static string Of(int rank, int worst, bool isTied) => rank < worst ? $"{rank}–{worst}" : isTied ? $"{rank}=" : $"{rank}";
}
