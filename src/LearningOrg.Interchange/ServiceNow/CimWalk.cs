using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Interchange.ServiceNow;

/// <summary>Takes an entry as far along the way as its record claims and its evidence bears out.</summary>
internal sealed class CimWalk
{
    private readonly CimRecord _record;
    private readonly CimReadOptions _options;
    private readonly Func<CimField, DateTimeOffset?> _instant;
    private readonly CimEvidence _evidence;
    private readonly List<MeasuredValue> _unrecorded;
    private Improvement _entry;
    private string? _shortfall;

    public CimWalk(CimRecord record, CimReadOptions options, Func<CimField, DateTimeOffset?> instant, Improvement raised)
    {
        _record = record;
        _options = options;
        _instant = instant;
        _entry = raised;
        _evidence = options.Evidence(raised.Id) ?? new CimEvidence();
        _unrecorded = [.. _evidence.Measurements];
    }

    public Improvement Walk()
    {
        if (_record.Use(CimFields.AssignedTo)?.Trim() is { } owner)
        {
            Try(entry => entry.Assign(ActorId.Of(owner), entry.RaisedBy, entry.LastEventAt));
        }

        var claim = Claim();
        if (claim is not null)
        {
            Walk(claim);
        }

        TakeGoals();
        Measure(until: null);
        return _entry;
    }

    private void Walk(CimState claim)
    {
        var stage = claim.Stage;
        if (stage == ImprovementStage.OnHold)
        {
            // Only from In Progress does the product put an initiative on hold.
            StepTo(ImprovementStage.InProgress);
            ReportShortfall(claim, ImprovementStage.InProgress);
            Hold();
        }
        else if (stage == ImprovementStage.Rejected || stage == ImprovementStage.Withdrawn)
        {
            End(stage);
        }
        else
        {
            StepTo(stage);
            ReportShortfall(claim, stage);
        }
    }

    /// <summary>What the state and the closure code claim; <c>null</c> where they are missing or not known, which is reported.</summary>
    private CimState? Claim()
    {
        var label = Choice(CimFields.State, CimStates.Label);
        if (label is null)
        {
            var why = _record.Text(CimFields.State) is null ? "it is missing" : $"it is none of {string.Join(", ", CimStates.Labels)}";
            _record.Report(
                CimFields.State,
                $"{why}; the entry is taken over as {ImprovementStage.Raised}. "
                    + $"Export display values, or say by {nameof(CimReadOptions.Choices)} what values mean");
            return null;
        }

        _ = _record.Use(CimFields.State);
        if (label != CimStates.Closed)
        {
            return CimStates.Find(label, closureCode: null);
        }

        _ = _record.Use(CimFields.ClosureCode);
        if (CimStates.Find(label, Choice(CimFields.ClosureCode, CimStates.ClosureCode)) is { } closed)
        {
            return closed;
        }

        _record.Report(
            CimFields.ClosureCode,
            $"{(_record.Text(CimFields.ClosureCode) is null ? "it is missing" : "it is not known")}, so that nobody knows how the record was closed; "
                + $"allowed are {string.Join(", ", CimStates.ClosureCodes)}. The entry is taken as far as {ImprovementStage.Verifying} at most");
        return new(label, null, ImprovementStage.Verifying);
    }

    private string? Choice(CimField field, Func<string, string?> label) => _record.Text(field)?.Trim() is { } text ? label(text) : null;

    /// <summary>Steps on until a stage is reached, or a step is refused: then the shortfall says why.</summary>
    private void StepTo(ImprovementStage stage)
    {
        foreach (var (reached, step) in Steps())
        {
            if (reached.Order > stage.Order || !step())
            {
                return;
            }
        }

        if (stage == ImprovementStage.Achieved || stage == ImprovementStage.NotAchieved)
        {
            Verify();
        }
    }

    private IEnumerable<(ImprovementStage Reached, Func<bool> Step)> Steps()
    {
        yield return (ImprovementStage.Triaged, () => Try(entry => entry.Triage(entry.RaisedBy, entry.LastEventAt)));
        // What was planned before it was assessed could not be told afterwards.
        if (_evidence is { Plan: { } early, Assessment: { } assessed } && early.Baseline.EndsAt <= assessed.At)
        {
            yield return (ImprovementStage.Triaged, Plan);
        }

        yield return (ImprovementStage.Assessed, Assess);
        yield return (ImprovementStage.Approved, () => Plan() && Approve());
        yield return (
            ImprovementStage.InProgress,
            () => At(CimFields.WorkStart, "when the work began", (entry, at) => entry.Start(entry.Owner ?? entry.RaisedBy, at)));
        yield return (
            ImprovementStage.Verifying,
            () => At(CimFields.WorkEnd, "when the work ended", (entry, at) => entry.Complete(entry.Owner ?? entry.RaisedBy, at)));
    }

    private bool Assess() => _evidence.Assessment is { } assessment
        ? Try(entry => entry.Assess(assessment.Score, assessment.By, assessment.At))
        : Lack("a score, which the table does not have");

    private bool Plan()
    {
        if (_entry.CurrentPlan is not null || _evidence.Plan is not { } plan)
        {
            return _entry.CurrentPlan is not null || Lack("a plan with a baseline and a target, of which the table has parts only");
        }

        var ends = plan.Baseline.EndsAt;
        return Try(entry => entry.Plan(plan, entry.Owner ?? entry.RaisedBy, ends > entry.LastEventAt ? ends : entry.LastEventAt));
    }

    private bool Approve() => _evidence.Approval is { } approval
        ? Try(entry => entry.Approve(approval.By, approval.At))
        : Lack("an approval, which the table does not have");

    private void Verify()
    {
        var closedAt = _instant(CimFields.ClosedAt);
        Measure(until: closedAt);
        var by = _record.Text(CimFields.ClosedBy)?.Trim() is { } closer ? ActorId.Of(closer) : _entry.Owner ?? _entry.RaisedBy;
        if (At(CimFields.ClosedAt, "when it was closed", (entry, at) => entry.Verify(by, at)))
        {
            _ = _record.Use(CimFields.ClosedBy);
        }
    }

    private void Measure(DateTimeOffset? until)
    {
        foreach (var value in _unrecorded.Where(value => until is null || value.At <= until).ToArray())
        {
            if (Try(entry => entry.Measure(value, entry.Owner ?? entry.RaisedBy, value.At > entry.LastEventAt ? value.At : entry.LastEventAt)))
            {
                _unrecorded.Remove(value);
            }
        }

        if (until is null)
        {
            foreach (var value in _unrecorded)
            {
                _record.Report("measurements", value.ToString(), $"it is left out, since the entry is {_entry.Stage}");
            }
        }
    }

    private void End(ImprovementStage stage)
    {
        // What is turned down was never begun; what was begun and is canceled is taken back.
        var hasBegun = _record.Text(CimFields.WorkStart) is not null;
        StepTo(hasBegun || stage == ImprovementStage.Withdrawn ? ImprovementStage.Verifying : ImprovementStage.Assessed);
        var isRejected = stage == ImprovementStage.Rejected && (_entry.Stage.Order <= ImprovementStage.Assessed.Order);
        if (stage == ImprovementStage.Rejected && !isRejected)
        {
            _record.Report(
                CimFields.State,
                $"work on it had begun, so that it is taken over as {ImprovementStage.Withdrawn}: only what was not approved is turned down");
        }

        var reason = _record.Use(CimFields.CloseNotes);
        if (reason is null)
        {
            reason = $"{_record.Text(CimFields.State)} in ServiceNow, without a reason";
            _record.Report(CimFields.CloseNotes, $"it is missing, and every ending has a reason; it is taken to be '{reason}'");
        }

        var at = EndInstant();
        Measure(until: at);
        var end = isRejected
            ? Try(entry => entry.Reject(reason, entry.RaisedBy, at))
            : Try(entry => entry.Withdraw(reason, entry.RaisedBy, at));
        if (!end)
        {
            _record.Report(CimFields.State, $"it is taken over as {_entry.Stage}: {_shortfall}");
        }
    }

    private DateTimeOffset EndInstant()
    {
        if (_instant(CimFields.ClosedAt) is { } closedAt)
        {
            if (closedAt >= _entry.LastEventAt)
            {
                _ = _record.Use(CimFields.ClosedAt);
                return closedAt;
            }

            _record.Report(CimFields.ClosedAt, "it lies before other events of the record; the last of them is taken for it");
            return _entry.LastEventAt;
        }

        var at = LastChange();
        _record.Report(CimFields.ClosedAt, $"it is missing; it is taken to be {CimInstant.Words(at)}, the last change that is known");
        return at;
    }

    private DateTimeOffset LastChange() =>
        _instant(CimFields.UpdatedAt) is { } updated && updated > _entry.LastEventAt ? updated : _entry.LastEventAt;

    private void Hold()
    {
        var reason = _record.Use(CimFields.OnHoldReason);
        if (reason is null)
        {
            reason = "On Hold in ServiceNow, without a reason";
            _record.Report(CimFields.OnHoldReason, $"it is missing, and what waits has a reason; it is taken to be '{reason}'");
        }

        var (since, before) = (LastChange(), _entry.Stage);
        Measure(until: since);
        if (since > DateTimeOffset.MaxValue - _options.HoldReview - TimeSpan.FromDays(1))
        {
            _record.Report(CimFields.State, $"it is taken over as {_entry.Stage}: there is no instant left to look at it again");
            return;
        }

        var review = since + _options.HoldReview;
        if (Try(entry => entry.Hold(reason, review, entry.RaisedBy, since)))
        {
            _record.Report(
                "hold",
                null,
                $"the table does not say since when it waits, from which stage, and when it is looked at again; taken are {CimInstant.Words(since)}, "
                    + $"{before} and {CimInstant.Words(review)}");
        }
    }

    private void TakeGoals()
    {
        if (_entry.CurrentPlan is not { } plan)
        {
            return;
        }

        foreach (var (field, text) in CimGoals.Of(plan))
        {
            if (_record.Text(field) == text)
            {
                _ = _record.Use(field);
            }
            else if (_record.Text(field) is not null)
            {
                _record.Report(field, $"it is left out: the plan that was handed in says {text}");
            }
        }
    }

    private void ReportShortfall(CimState claim, ImprovementStage stage)
    {
        if (_entry.Stage == stage)
        {
            return;
        }

        var isJudged = _entry.Stage.IsClosed;
        _record.Report(
            CimFields.State,
            isJudged
                ? $"it was closed as {claim.ClosureCode}, and what was measured says {_entry.Stage}, which counts"
                : $"it claims {stage}, and is taken over as {_entry.Stage}, as far as the evidence goes: {_shortfall}");
    }

    private bool At(CimField field, string what, Func<Improvement, DateTimeOffset, ImprovementOutcome> verb)
    {
        if (_instant(field) is not { } at)
        {
            return Lack($"{field.Name}, {what}");
        }

        if (!Try(entry => verb(entry, at)))
        {
            return false;
        }

        _ = _record.Use(field);
        return true;
    }

    private bool Lack(string what)
    {
        _shortfall = $"it lacks {what}";
        return false;
    }

    private bool Try(Func<Improvement, ImprovementOutcome> verb)
    {
        if (verb(_entry).TryAccept(out var now, out var refusal))
        {
            _entry = now;
            return true;
        }

        _shortfall = char.ToLowerInvariant(refusal.Message[0]) + refusal.Message.Substring(1).TrimEnd('.');
        return false;
    }
}
