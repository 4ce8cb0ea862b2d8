using LearningOrg.Core.Improvements;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Interchange.Csv;

namespace LearningOrg.Interchange.ServiceNow;

/// <summary>An entry as a record of the table; what has no field there is reported.</summary>
internal sealed class CimRow(Improvement entry)
{
    private readonly List<CimNotice> _notices = [];

    public static IReadOnlyList<(CimField Field, string Text)> Of(Improvement entry, List<CimNotice> notices)
    {
        var row = new CimRow(entry);
        var texts = row.Texts().ToDictionary(cell => cell.Field, cell => cell.Text);
        IReadOnlyList<(CimField, string)> cells =
        [
            .. CimFields.All.Select(field => (field, texts.TryGetValue(field, out var text) && text is not null ? row.Plain(field, text) : string.Empty)),
        ];
        row.ReportTheRest();
        notices.AddRange(row._notices);
        return cells;
    }

    private IEnumerable<(CimField Field, string? Text)> Texts()
    {
        var (details, state) = (entry.Details, CimStates.Of(entry.Stage));
        IEnumerable<(CimField, string?)> told =
        [
            (CimFields.Number, entry.Id.Value),
            (CimFields.ShortDescription, entry.Title),
            (CimFields.Description, details.Description),
            (CimFields.Justification, details.Justification),
            (CimFields.ExpectedOutcomes, details.ExpectedOutcome),
            (CimFields.State, state.State),
            (CimFields.ClosureCode, state.ClosureCode),
            (CimFields.CloseNotes, entry.Ending?.Reason),
            (CimFields.OnHoldReason, entry.Pause?.Reason),
            (CimFields.OpenedAt, Instant("raised at", entry.RaisedAt)),
            (CimFields.OpenedBy, entry.RaisedBy.Value),
            (CimFields.AssignedTo, entry.Owner?.Value),
            (CimFields.Service, details.Service),
            (CimFields.Process, details.Process),
            (CimFields.Type, details.Type?.Name),
            (CimFields.Strategies, Strategies()),
            (CimFields.Size, details.Size is { } size ? CimLabels.Of(size) : null),
            (CimFields.Priority, Priority()),
            (CimFields.Source, entry.Source.Code),
            (CimFields.SourceReference, details.SourceReference),
            (CimFields.Parent, entry.Parent?.Id.Value),
            (CimFields.WorkStart, Instant("started at", entry.StartedAt)),
            (CimFields.WorkEnd, Instant("completed at", entry.CompletedAt)),
            (CimFields.ClosedAt, Instant("closed at", entry.ClosedAt)),
            (CimFields.ClosedBy, entry.Verification?.By.Value),
            (CimFields.UpdatedAt, Instant("last event at", entry.LastEventAt)),
        ];
        return entry.CurrentPlan is { } plan ? told.Concat(CimGoals.Of(plan).Select(goal => (goal.Field, (string?)goal.Text))) : told;
    }

    private string? Strategies()
    {
        foreach (var strategy in entry.Details.Strategies.Where(name => name.Contains(',')))
        {
            Report("strategies", strategy, "it has a comma, which separates strategies there; it comes back as several");
        }

        return entry.Details.Strategies.Count == 0 ? null : string.Join(",", entry.Details.Strategies);
    }

    private string? Priority()
    {
        string? label = null;
        foreach (var input in entry.Inputs)
        {
            var isPriority = InputName.Key(input.Name) == CimFields.Priority.Name;
            var place = isPriority && input.Estimate.IsExact ? CimLabels.Priorities.Count(known => known.Number <= input.Value) : 0;
            if (label is null && place > 0 && CimLabels.Priorities[place - 1].Number.Equals(input.Value))
            {
                label = CimLabels.Priorities[place - 1].Label;
                if (input.Name != CimFields.Priority.Name || input.Unit != CimDetails.PriorityUnit)
                {
                    Report("inputs", input.ToString(), $"it is written as {label}, and comes back as '{CimFields.Priority}' {CimDetails.PriorityUnit}");
                }
            }
            else
            {
                Report(
                    "inputs",
                    input.ToString(),
                    $"the table has no field for it; of inputs it holds '{CimFields.Priority}', a whole number {CimDetails.PriorityUnit}");
            }
        }

        if (label is not null && entry.Inputs.Count > 1)
        {
            Report("inputs", null, "their order is not kept");
        }

        return label;
    }

    private string? Instant(string what, DateTimeOffset? instant)
    {
        if (instant is not { } at)
        {
            return null;
        }

        if (!CimInstant.IsWhole(at))
        {
            Report(what, at.ToString("O", System.Globalization.CultureInfo.InvariantCulture), "the table keeps whole seconds; the fraction is left out");
        }

        return CimInstant.Of(at);
    }

    private string Plain(CimField field, string text)
    {
        var plain = PlainText.Of(text);
        if (plain != text)
        {
            Report(field.Name, text, "it has line breaks other than line feeds, or characters that no file holds; they are written as line feeds and �");
        }

        return plain;
    }

    private void ReportTheRest()
    {
        foreach (var (what, value, reason) in CimLosses.Of(entry))
        {
            Report(what, value, reason);
        }
    }

    private void Report(string what, string? value, string reason) =>
        _notices.Add(new(entry.Id.Value, what, value is null ? null : CellText.Of(value.AsSpan()), reason));
}
