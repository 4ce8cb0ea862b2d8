using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Opportunities;
using LearningOrg.Interchange.Incidents;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Files;

/// <summary>Mined opportunities as a register: each raised as an entry, with what was measured as its inputs.</summary>
internal static class OpportunityRegister
{
    public static void Write(OpportunityRanking ranking, IncidentReport source, Terminal terminal, TextWriter writer)
    {
        var at = terminal.Clock.GetUtcNow();
        var by = ActorId.Of(terminal.User);
        var register = ranking.Opportunities.Aggregate(
            ContinualImprovementRegister.Open($"Opportunities mined from {Path.GetFileName(source.Source)}", by, at),
            (now, opportunity) => Raise(now, opportunity, source, by, at));
        RegisterJson.Write(register, writer);
    }

    /// <summary>Named after the group, so that mining again next month finds the same ids.</summary>
    public static string IdOf(Opportunity opportunity, IncidentGrouping grouping) => $"{grouping.Column}/{opportunity.Group.Name}";

    private static ContinualImprovementRegister Raise(
        ContinualImprovementRegister register, Opportunity opportunity, IncidentReport source, ActorId by, DateTimeOffset at)
    {
        var details = new ImprovementDetails
        {
            SourceReference = Path.GetFileName(source.Source),
            Category = opportunity.Group.Category,
            Inputs = [.. IncidentMeasure.All
                .Select(measure => (Measure: measure, Number: measure.Of(opportunity.Group)))
                .Where(measured => measured.Number is not null)
                .Select(measured => PriorityInput.Of(measured.Measure.Code, measured.Number!.Value, measured.Measure.Unit))],
        };
        return register.Raise(
                ImprovementId.Of(IdOf(opportunity, source.Grouping)), opportunity.Title, ImprovementSource.KpiMonitoring, by, at, details)
            .TryAccept(out var now, out var refusal)
            ? now
            : throw new InvalidOperationException(refusal.Message);
    }
}
