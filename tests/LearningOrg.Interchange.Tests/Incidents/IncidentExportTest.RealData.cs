using System.Text.RegularExpressions;
using LearningOrg.Interchange.Incidents;
using LearningOrg.Tests;

namespace LearningOrg.Interchange.Tests.Incidents;

public partial class IncidentExportTest
{
    // Counted with Python's csv module: the last row of each number, and the maxima over its rows.
    [SharedDataFact("servicenow_incident_events.csv")]
    public void A_real_audit_log_is_read_as_it_was_counted_by_hand()
    {
        var outcome = IncidentExport.Read(Path.Combine(Repository.SharedData, "servicenow_incident_events.csv"));

        Assert.True(outcome.TryAccept(out var history, out _));
        var report = history.Report;
        Assert.Equal((IncidentShape.AuditLog, 5998L, 890), (report.Shape, report.RowsRead, report.Incidents));
        Assert.Equal(("UTF-8", ',', "dd-MM-yyyy HH:mm"), (report.Encoding, report.Delimiter, report.DateFormat));
        Assert.Equal((Export.Utc("2016-02-29T01:16"), Export.Utc("2016-03-02T15:33")), (report.FirstOpenedAt, report.LastOpenedAt));
        Assert.Equal([new StateCount("Closed", 890)], report.States);
        Assert.Empty(report.ColumnsMissing);
        Assert.Equal(0, report.ProblemCount);
        Assert.Equal((495, 395), (history.Count(fact => fact.MadeSla == true), history.Count(fact => fact.MadeSla == false)));
        Assert.Equal(29, history.Count(fact => fact.ResolvedAt is null));
        Assert.Equal(4, history.Count(fact => fact.Group is null));
        Assert.Equal(103, history.Select(fact => fact.Group).OfType<string>().Distinct().Count());
        Assert.Equal(27, history.Select(fact => fact.Category).OfType<string>().Distinct().Count());
        Assert.Equal((11, 877), (history.Sum(fact => fact.Reopenings), history.Sum(fact => fact.Reassignments)));
        Assert.Equal([15, 33, 757, 85, 0], Enumerable.Range(1, 5).Select(priority => history.Count(fact => fact.Priority == priority)));
        Assert.Equal(
            TimeSpan.FromMinutes(16_317_677),
            history.Where(fact => fact.ResolvedAt is not null).Select(fact => fact.ResolvedAt!.Value - fact.OpenedAt!.Value)
                .Aggregate((sum, time) => sum + time));
    }

    [SharedDataFact("servicenow_incident_events.csv")]
    public void A_real_export_has_the_impact_urgency_and_priority_it_states()
    {
        var text = File.ReadAllText(Path.Combine(Repository.SharedData, "servicenow_incident_events.csv"));
        // Under numbers of their own, all rows are incidents.
        var row = 0;
        var history = Export.History(Regex.Replace(text, "^INC[0-9]+", _ => $"INC{++row}", RegexOptions.Multiline));

        Assert.Equal((5998, IncidentShape.OneRowPerIncident), (history.Count, history.Report.Shape));
        Assert.Equal(
            [(1, 1, 1), (1, 2, 2), (2, 1, 2), (2, 2, 3), (2, 3, 4), (3, 1, 3), (3, 2, 4), (3, 3, 4)],
            history.Select(fact => (fact.Impact!.Value, fact.Urgency!.Value, fact.Priority!.Value)).Distinct().Order());
    }
}
