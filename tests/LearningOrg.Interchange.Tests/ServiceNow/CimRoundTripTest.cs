using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Snapshots;
using LearningOrg.Interchange.ServiceNow;

namespace LearningOrg.Interchange.Tests.ServiceNow;

[Properties(Arbitrary = [typeof(CimArbitraries)], MaxTest = 300)]
public class CimRoundTripTest
{
    // Every member of an entry, and what a notice about it may be called: on the way out as the entry calls it, on the way in as the table does.
    private static readonly (string Name, Func<ImprovementSnapshot, object?> Of, string[] Notices)[] Members =
    [
        ("title", one => one.Title, ["short_description"]),
        ("source", one => one.Source, []),
        ("raised by", one => one.RaisedBy, []),
        ("raised at", one => one.RaisedAt, ["raised at"]),
        ("stage", one => one.Stage, ["state", "stage"]),
        ("last event at", one => one.LastEventAt, ["last event at", "sys_updated_on"]),
        ("description", one => one.Details?.Description, ["description"]),
        ("justification", one => one.Details?.Justification, ["business_justification"]),
        ("expected outcome", one => one.Details?.ExpectedOutcome, ["expected_outcomes"]),
        ("source reference", one => one.Details?.SourceReference, ["source_id"]),
        ("service", one => one.Details?.Service, ["business_service"]),
        ("process", one => one.Details?.Process, ["business_process"]),
        ("category", one => one.Details?.Category, ["category"]),
        ("type", one => one.Details?.Type, []),
        ("size", one => one.Details?.Size, []),
        ("timescale", one => one.Details?.Timescale, ["timescale"]),
        ("follows on", one => one.Details?.FollowsOn, ["follows on"]),
        ("strategies", one => one.Details?.Strategies, ["strategies"]),
        ("tags", one => one.Details?.Tags, ["tags"]),
        ("links", one => one.Details?.Links, ["links"]),
        ("inputs", one => one.Details?.Inputs, ["inputs"]),
        ("parent", one => one.Parent, []),
        ("required", one => one.IsRequired, ["parent"]),
        ("score", one => one.Score, ["score"]),
        ("assessed by", one => one.AssessedBy, ["score"]),
        ("assessed at", one => one.AssessedAt, ["score"]),
        ("owner", one => one.Owner, []),
        ("plan", one => one.Plan, ["plan"]),
        ("approved by", one => one.ApprovedBy, ["approval"]),
        ("approved at", one => one.ApprovedAt, ["approval"]),
        ("started at", one => one.StartedAt, ["started at", "work_start"]),
        ("tasks", one => one.Tasks, ["tasks"]),
        ("completed at", one => one.CompletedAt, ["completed at", "work_end"]),
        ("measurements", one => one.Measurements, ["measurements"]),
        ("verification", one => one.Verification, ["verification"]),
        ("review", one => one.Review, ["review"]),
        ("benefits", one => one.Benefits, ["benefits"]),
        ("hold reason", one => one.HoldReason, ["on_hold_reason"]),
        ("hold review", one => one.HoldReviewAt, ["hold"]),
        ("held since", one => one.HeldSince, ["hold"]),
        ("held from", one => one.HeldFrom, ["hold"]),
        ("ending reason", one => one.EndingReason, ["close_notes"]),
        ("ended for", one => one.EndedFor, ["ended for"]),
        ("ended at", one => one.EndedAt, ["closed at", "closed_at"]),
    ];

    // What was told and has a field comes back: only about the way an entry has gone may the import have something to say.
    private static readonly string[] OnTheWayIn =
        ["state", "hold", "on_hold_reason", "close_notes", "closed_at", "work_start", "work_end", "sys_updated_on", "measurements"];

    [Property(DisplayName = "Export then import gives the same entries up to what the notices name: JSON")]
    public Property Json(ContinualImprovementRegister register) => Law(register, Cim.ThroughJson(register));

    [Property(DisplayName = "Export then import gives the same entries up to what the notices name: CSV")]
    public Property Csv(ContinualImprovementRegister register, bool labels) =>
        Law(register, Cim.ThroughCsv(register, labels ? CimHeader.Labels : CimHeader.FieldNames));

    [Property(DisplayName = "The law holds with evidence too")]
    public Property Evidence(ContinualImprovementRegister register) => Law(register, Cim.ThroughJson(register, EvidenceOf(register)));

    [Property(DisplayName = "What was exported from a register is in it already, and changes nothing there")]
    public bool Again(ContinualImprovementRegister register)
    {
        var again = Cim.ThroughJson(register).File.AddTo(register);
        return again.Register.Equals(register) && again.Added.Count == 0
            && register.All(entry => again.Notices.Any(notice => notice.Number == entry.Id.Value && notice.Field == "number"));
    }

    [Property(DisplayName = "INV-14 whatever a table says, nothing is achieved without measurements")]
    public bool Unachieved(ContinualImprovementRegister register) =>
        Cim.Opened(Cim.ThroughJson(register).File).Register.All(entry => entry.Verification is null && entry.SustainReview is null);

    private static CimReadOptions EvidenceOf(ContinualImprovementRegister register) => new() { Evidence = id => CimEvidence.Of(register.Find(id)!) };

    private static Property Law(ContinualImprovementRegister register, (CimFile File, CimExport Export) through)
    {
        var import = through.File.OpenRegister(register.Title, register.Authority, register.OpenedAt);
        var notices = through.Export.Notices.Select(notice => (notice.Number, notice.Field))
            .Concat(import.Notices
                .Select(notice => (notice.Number, Field: CimFields.Find(notice.Field)?.Name ?? notice.Field))
                .Where(notice => OnTheWayIn.Contains(notice.Field)))
            .ToLookup(notice => notice.Number, notice => notice.Field);
        var unnamed = register
            .Select(entry => (entry.Id, Before: entry.ToSnapshot(), After: import.Register.Find(entry.Id)?.ToSnapshot()))
            .SelectMany(pair => Members
                .Where(member => pair.After is null || !Same(member.Of(pair.Before), member.Of(pair.After)))
                .Where(member => !member.Notices.Any(name => notices[pair.Id.Value].Contains(name)))
                .Select(member => $"{pair.Id} {member.Name}: {member.Of(pair.Before)} became {(pair.After is null ? "nothing" : member.Of(pair.After))}"))
            .ToArray();
        return (unnamed.Length == 0 && import.Register.Count == register.Count)
            .Label(string.Join("\n", unnamed) + "\n" + string.Join("\n", import.Notices))
            .Classify(register.Any(entry => entry.Verification is not null), "verified")
            .Classify(register.Any(entry => entry.SustainReview is not null), "reviewed")
            .Classify(register.Any(entry => entry.Stage == ImprovementStage.OnHold), "on hold");
    }

    private static bool Same(object? left, object? right) => Equals(left, right);
}
