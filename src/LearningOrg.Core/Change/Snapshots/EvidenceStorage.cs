using Ardalis.GuardClauses;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Work;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Change.Snapshots;

/// <summary>Between evidence and its snapshot: which members each kind has, and the way there and back.</summary>
internal static class EvidenceStorage
{
    private static readonly SnapshotMembers<EvidenceSnapshot> Members = new("evidence",
    [
        (nameof(EvidenceSnapshot.Question), stored => stored.Question),
        (nameof(EvidenceSnapshot.Whom), stored => stored.Whom),
        (nameof(EvidenceSnapshot.Agreeing), stored => stored.Agreeing),
        (nameof(EvidenceSnapshot.Answered), stored => stored.Answered),
        (nameof(EvidenceSnapshot.Population), stored => stored.Population),
        (nameof(EvidenceSnapshot.Title), stored => stored.Title),
        (nameof(EvidenceSnapshot.Reference), stored => stored.Reference),
        (nameof(EvidenceSnapshot.Observer), stored => stored.Observer),
        (nameof(EvidenceSnapshot.Decider), stored => stored.Decider),
        (nameof(EvidenceSnapshot.What), stored => stored.What),
        (nameof(EvidenceSnapshot.Metric), stored => stored.Metric),
        (nameof(EvidenceSnapshot.Points), stored => stored.Points),
        (nameof(EvidenceSnapshot.ChangedAt), stored => stored.ChangedAt),
        (nameof(EvidenceSnapshot.Win), stored => stored.Win),
        (nameof(EvidenceSnapshot.Improvement), stored => stored.Improvement),
        (nameof(EvidenceSnapshot.Measured), stored => stored.Measured),
        (nameof(EvidenceSnapshot.Minutes), stored => stored.Minutes),
        (nameof(EvidenceSnapshot.Listeners), stored => stored.Listeners),
        (nameof(EvidenceSnapshot.Understood), stored => stored.Understood),
        (nameof(EvidenceSnapshot.Interested), stored => stored.Interested),
        (nameof(EvidenceSnapshot.Channel), stored => stored.Channel),
        (nameof(EvidenceSnapshot.Reached), stored => stored.Reached),
        (nameof(EvidenceSnapshot.Audience), stored => stored.Audience),
        (nameof(EvidenceSnapshot.Asked), stored => stored.Asked),
        (nameof(EvidenceSnapshot.Area), stored => stored.Area),
        (nameof(EvidenceSnapshot.Readiness), stored => stored.Readiness),
    ]);

    private static readonly Dictionary<EvidenceKind, string[]> RequiredMembers = new()
    {
        [EvidenceKind.Survey] = ["Question", "Whom", "Agreeing", "Answered", "Population"],
        [EvidenceKind.Document] = ["Title", "Reference"],
        [EvidenceKind.Observation] = ["Observer", "What"],
        [EvidenceKind.Measurement] = ["Metric", "Points", "ChangedAt"],
        [EvidenceKind.DecisionRecord] = ["Decider", "What", "Reference"],
        [EvidenceKind.VerifiedWin] = ["Win"],
        [EvidenceKind.VisionTelling] = ["Minutes", "Listeners", "Understood", "Interested"],
        [EvidenceKind.ChannelCheck] = ["Channel", "Reached", "Audience", "Understood", "Asked"],
        [EvidenceKind.Anchor] = ["Area", "What", "Reference"],
        [EvidenceKind.Readiness] = ["Readiness"],
    };

    /// <summary>The members that evidence of a kind must have.</summary>
    public static IReadOnlyList<string> Required(EvidenceKind kind) => RequiredMembers[kind];

    /// <summary>The members that it may have: of a win one of the two.</summary>
    public static IReadOnlyList<string> Optional(EvidenceKind kind) =>
        kind == EvidenceKind.VerifiedWin ? [nameof(EvidenceSnapshot.Improvement), nameof(EvidenceSnapshot.Measured)] : [];

    public static EvidenceSnapshot Save(ChangeEvidence evidence)
    {
        var stored = new EvidenceSnapshot(evidence.Id, evidence.Kind.Code, evidence.DatedAt, evidence.ExpiresAt)
        {
            Criteria = Restoring.OrNone(evidence.Tag.Criteria, code => code),
        };
        return evidence switch
        {
            SurveyEvidence survey => stored with
            {
                Question = survey.Question,
                Whom = survey.Whom,
                Agreeing = survey.Agreeing,
                Answered = survey.Answered,
                Population = survey.Population,
            },
            DocumentEvidence document => stored with { Title = document.Title, Reference = document.Reference },
            ObservationEvidence observation => stored with { Observer = observation.Observer.Value, What = observation.What },
            MeasurementEvidence measurement => stored with
            {
                Metric = measurement.Series.Metric.ToSnapshot(),
                Points = Sequence.Of(measurement.Series.Points.Select(point => new PointSnapshot(point.At, point.Value)).ToArray()),
                ChangedAt = measurement.ChangedAt,
            },
            DecisionRecordEvidence decision => stored with { Decider = decision.Decider.Value, What = decision.What, Reference = decision.Reference },
            VerifiedWinEvidence win => stored with { Win = win.Win, Improvement = win.Improvement, Measured = win.Measured?.ToSnapshot() },
            VisionTelling telling => stored with
            {
                Minutes = telling.Minutes,
                Listeners = telling.Listeners,
                Understood = telling.Understood,
                Interested = telling.Interested,
            },
            ChannelCheck check => stored with
            {
                Channel = check.Channel,
                Reached = check.Reached,
                Audience = check.Audience,
                Understood = check.Understood,
                Asked = check.Asked,
            },
            AnchorEvidence anchor => stored with { Area = anchor.Area.Code, What = anchor.What, Reference = anchor.Reference },
            _ => stored with
            {
                Readiness = Sequence.Of(((ReadinessEvidence)evidence).Readiness.Scores
                    .Select(score => new ReadinessScoreSnapshot(score.Element.Code, score.Mean, score.SampleSize)).ToArray()),
            },
        };
    }

    public static ChangeEvidence Load(EvidenceSnapshot stored, string prefix)
    {
        string Member(string name) => prefix + name;
        string Blank(string? text, string name) => Guard.Against.Blank(text, Member(name));

        var kind = EvidenceKind.FromCode(stored.Kind, Member(nameof(stored.Kind)));
        Members.Check(stored, kind.Code, Required(kind), Optional(kind), prefix);
        var tag = Tag(stored, prefix);
        return Restoring.Inside(prefix, LoadKind, MemberOf);

        ChangeEvidence LoadKind()
        {
            if (kind == EvidenceKind.Survey)
            {
                return SurveyEvidence.Of(
                    tag,
                    Blank(stored.Question, nameof(stored.Question)),
                    Blank(stored.Whom, nameof(stored.Whom)),
                    stored.Agreeing!.Value,
                    stored.Answered!.Value,
                    stored.Population!.Value);
            }

            if (kind == EvidenceKind.Document)
            {
                return DocumentEvidence.Of(tag, Blank(stored.Title, nameof(stored.Title)), Blank(stored.Reference, nameof(stored.Reference)));
            }

            if (kind == EvidenceKind.Observation)
            {
                return ObservationEvidence.Of(tag, Restoring.Actor(stored.Observer, Member(nameof(stored.Observer))), Blank(stored.What, nameof(stored.What)));
            }

            if (kind == EvidenceKind.Measurement)
            {
                var metric = stored.Metric!.Restore(Member(nameof(stored.Metric)) + ".");
                var points = Restoring.EachAt(stored.Points, Member(nameof(stored.Points)), (point, _) => (point.At, point.Value));
                return MeasurementEvidence.Of(tag, MeasurementSeries.Of(metric, points), Restoring.Instant(stored.ChangedAt, Member(nameof(stored.ChangedAt))));
            }

            if (kind == EvidenceKind.DecisionRecord)
            {
                return DecisionRecordEvidence.Of(
                    tag,
                    Restoring.Actor(stored.Decider, Member(nameof(stored.Decider))),
                    Blank(stored.What, nameof(stored.What)),
                    Blank(stored.Reference, nameof(stored.Reference)));
            }

            if (kind == EvidenceKind.VerifiedWin)
            {
                return Win(tag, stored, prefix);
            }

            if (kind == EvidenceKind.VisionTelling)
            {
                return VisionTelling.Of(tag, stored.Minutes!.Value, stored.Listeners!.Value, stored.Understood!.Value, stored.Interested!.Value);
            }

            if (kind == EvidenceKind.ChannelCheck)
            {
                return ChannelCheck.Of(
                    tag,
                    Guard.Against.Untidy(stored.Channel, Member(nameof(stored.Channel))),
                    stored.Reached!.Value,
                    stored.Audience!.Value,
                    stored.Understood!.Value,
                    stored.Asked!.Value);
            }

            return kind == EvidenceKind.Anchor
                ? AnchorEvidence.Of(
                    tag,
                    AnchorArea.FromCode(stored.Area, Member(nameof(stored.Area))),
                    Blank(stored.What, nameof(stored.What)),
                    Blank(stored.Reference, nameof(stored.Reference)))
                : ReadinessEvidence.Of(tag, Readiness.Of(Restoring.EachAt(
                    stored.Readiness,
                    Member(nameof(stored.Readiness)),
                    (score, place) => Restoring.Inside(
                        $"{place}.",
                        () => ReadinessScore.Of(
                            ReadinessElement.FromCode(score.Element, $"{place}.{nameof(score.Element)}"), score.Mean, score.SampleSize)))));
        }
    }

    /// <summary>The member that a door of evidence calls by another name.</summary>
    private static string? MemberOf(string argument) => argument switch
    {
        "tag" => nameof(EvidenceSnapshot.Criteria),
        "series" => nameof(EvidenceSnapshot.Points),
        "scores" => nameof(EvidenceSnapshot.Readiness),
        _ => null,
    };

    private static EvidenceTag Tag(EvidenceSnapshot stored, string prefix)
    {
        var dated = Restoring.Instant(stored.DatedAt, prefix + nameof(stored.DatedAt));
        if (stored.ExpiresAt <= dated)
        {
            throw new ArgumentException(
                $"{prefix}{nameof(stored.ExpiresAt)} is {Text.Of(stored.ExpiresAt)}, and must lie after its date, {Text.Of(dated)}.",
                prefix + nameof(stored.ExpiresAt));
        }

        // The door takes a length of time, and a length of time has no offset: the instants are kept as they were written.
        var checkedTag = Restoring.At(
            prefix + nameof(stored.Criteria),
            () => EvidenceTag.Of(Guard.Against.Untidy(stored.Id, prefix + nameof(stored.Id)), dated, TimeSpan.FromTicks(1), stored.Criteria ?? []));
        return new(checkedTag.Id, dated, stored.ExpiresAt, Sequence.Of(checkedTag.Criteria));
    }

    private static VerifiedWinEvidence Win(EvidenceTag tag, EvidenceSnapshot stored, string prefix)
    {
        if (stored.Improvement is null == stored.Measured is null)
        {
            throw new ArgumentException(
                $"{prefix}{nameof(stored.Improvement)} and {nameof(stored.Measured)}: a win is verified by one of them. Give one, not both.",
                prefix + nameof(stored.Improvement));
        }

        var win = Guard.Against.Untidy(stored.Win, prefix + nameof(stored.Win));
        return stored.Measured is { } measured
            ? VerifiedWinEvidence.ByMeasurement(tag, win, measured.Restore($"{prefix}{nameof(stored.Measured)}."))
            : VerifiedWinEvidence.ByImprovement(tag, win, Guard.Against.Untidy(stored.Improvement, prefix + nameof(stored.Improvement)));
    }
}
