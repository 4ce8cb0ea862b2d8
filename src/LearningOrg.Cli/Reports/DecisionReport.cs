using System.Text.Json.Nodes;
using LearningOrg.Cli.Decisions;
using LearningOrg.Core.Mcda;

namespace LearningOrg.Cli.Reports;

/// <summary>A ranked decision as all three formats show it.</summary>
/// <param name="Source">The file.</param>
/// <param name="Method">The method, as <c>--method</c> names it.</param>
/// <param name="Options">Its options, defaults too.</param>
/// <param name="Weighting">Where the weights come from, as <c>--weights</c> has it.</param>
/// <param name="Answer">What the method says.</param>
/// <param name="Unranked">The alternatives that lack a number, by their rows.</param>
/// <param name="Top">How many alternatives to show; <c>null</c> for all.</param>
/// <param name="Robustness">How sure the ranking is; <c>null</c> where nobody asked.</param>
internal sealed record DecisionReport(
    string Source,
    string Method,
    JsonObject Options,
    string Weighting,
    Answer Answer,
    IReadOnlyList<UnrankedAlternative<long>> Unranked,
    int? Top,
    Robustness? Robustness)
{
    /// <summary>The alternatives shown, best first.</summary>
    public IReadOnlyList<int> BestFirst => [.. Answer.Order.Take(Top ?? int.MaxValue)];

    /// <summary>The same, in the order of the file.</summary>
    public IReadOnlyList<int> AsInFile => [.. BestFirst.Order()];

    public void Write(string format, Terminal terminal)
    {
        switch (format)
        {
            case "json":
                JsonReport.Write(DecisionJson.Of(this), terminal);
                break;
            case "csv":
                DecisionCsv.Write(this, terminal);
                break;
            default:
                DecisionTable.Write(this, terminal);
                break;
        }
    }
}
