using LearningOrg.Cli.Files;

namespace LearningOrg.Cli.Reports;

/// <summary>One entry explained, and what the ones above and below it have that it has not.</summary>
internal sealed class NeighborReport
{
    private readonly ExplanationReport _entry;
    private readonly Comparison? _above;
    private readonly Comparison? _below;

    public NeighborReport(RankedRegister register, string id)
    {
        _entry = ExplanationReport.For(register.Ranked, register.Policy, id)!;
        var ranked = register.Ranked;
        for (var index = 0; index < ranked.Count; index++)
        {
            if (ranked[index].Id == id)
            {
                _above = index > 0 ? Comparison.Of(register, ranked[index - 1], ranked[index]) : null;
                _below = index + 1 < ranked.Count ? Comparison.Of(register, ranked[index], ranked[index + 1]) : null;
            }
        }
    }

    public void Write(string format, Terminal terminal)
    {
        if (format == "json")
        {
            JsonReport.Write(new { entry = _entry, above = _above, below = _below }, terminal);
            return;
        }

        _entry.Write(format, terminal);
        foreach (var (name, neighbor) in new[] { ("above", _above), ("below", _below) })
        {
            if (neighbor is not null)
            {
                terminal.Out.WriteLine(Printable.Whole($"  {name}   {neighbor.Sentence}"));
            }
        }
    }
}
