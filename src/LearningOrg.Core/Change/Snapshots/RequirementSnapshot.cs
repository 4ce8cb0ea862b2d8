using Ardalis.GuardClauses;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Requirements;
using LearningOrg.Core.Change.Work;

namespace LearningOrg.Core.Change.Snapshots;

/// <summary>What meets a criterion, as a record of primitives.</summary>
/// <param name="Kind">The code of a <see cref="GateRequirement"/>. It decides which of the other members are there.</param>
/// <remarks>Shares are numbers from 0 to 1.</remarks>
public sealed record RequirementSnapshot(string Kind)
{
    private static readonly SnapshotMembers<RequirementSnapshot> Members = new("a requirement",
    [
        (nameof(AtLeast), stored => stored.AtLeast),
        (nameof(Answers), stored => stored.Answers),
        (nameof(Count), stored => stored.Count),
        (nameof(Kinds), stored => stored.Kinds),
        (nameof(Minutes), stored => stored.Minutes),
        (nameof(Listeners), stored => stored.Listeners),
        (nameof(Understood), stored => stored.Understood),
        (nameof(Interested), stored => stored.Interested),
        (nameof(Reached), stored => stored.Reached),
        (nameof(Areas), stored => stored.Areas),
        (nameof(Barrier), stored => stored.Barrier),
        (nameof(SampleSize), stored => stored.SampleSize),
    ]);

    internal static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["survey-share"] = [nameof(AtLeast), nameof(Answers)],
        ["attested"] = [nameof(Count), nameof(Kinds)],
        ["shift-measured"] = [],
        ["coalition-in-place"] = [],
        ["vision-told"] = [nameof(Minutes), nameof(Listeners), nameof(Understood), nameof(Interested)],
        ["channels-checked"] = [nameof(Reached), nameof(Understood)],
        ["obstacles-settled"] = [],
        ["wins-verified"] = [nameof(Count)],
        ["anchored-in"] = [nameof(Areas)],
        ["no-barrier"] = [nameof(Barrier), nameof(SampleSize)],
    };

    /// <summary>How many of those who answered must agree.</summary>
    public double? AtLeast { get; init; }

    /// <summary>How many must have answered.</summary>
    public int? Answers { get; init; }

    /// <summary>How many pieces of evidence, or wins.</summary>
    public int? Count { get; init; }

    /// <summary>The codes of the kinds of evidence that count.</summary>
    public IReadOnlyList<string>? Kinds { get; init => field = Restoring.Copied(value); }

    /// <summary>In how many minutes the vision must be told.</summary>
    public double? Minutes { get; init; }

    /// <summary>How many must have listened.</summary>
    public int? Listeners { get; init; }

    /// <summary>How many of them must understand.</summary>
    public double? Understood { get; init; }

    /// <summary>How many of them must be interested.</summary>
    public double? Interested { get; init; }

    /// <summary>How many of its audience a channel must reach.</summary>
    public double? Reached { get; init; }

    /// <summary>The codes of the areas to be anchored in.</summary>
    public IReadOnlyList<string>? Areas { get; init => field = Restoring.Copied(value); }

    /// <summary>Up to which score an element of readiness is a barrier.</summary>
    public double? Barrier { get; init; }

    /// <summary>How many must have answered about each element.</summary>
    public int? SampleSize { get; init; }

    internal static RequirementSnapshot Of(GateRequirement requirement)
    {
        var stored = new RequirementSnapshot(requirement.Code);
        return requirement switch
        {
            SurveyShare survey => stored with { AtLeast = survey.AtLeast.Share, Answers = survey.Answers },
            Attested attested => stored with { Count = attested.Count, Kinds = Sequence.Of(attested.Kinds.Select(kind => kind.Code).ToArray()) },
            VisionTold told => stored with
            {
                Minutes = told.Minutes,
                Listeners = told.Listeners,
                Understood = told.Understood.Share,
                Interested = told.Interested.Share,
            },
            ChannelsChecked channels => stored with { Reached = channels.Reached.Share, Understood = channels.Understood.Share },
            WinsVerified wins => stored with { Count = wins.Count },
            AnchoredIn anchored => stored with { Areas = Sequence.Of(anchored.Areas.Select(area => area.Code).ToArray()) },
            NoBarrier ready => stored with { Barrier = ready.Barrier, SampleSize = ready.SampleSize },
            _ => stored,
        };
    }

    internal GateRequirement Restore(string prefix)
    {
        Guard.Against.Null(Kind, prefix + nameof(Kind));
        if (!Required.TryGetValue(Kind, out var required))
        {
            throw new ArgumentException($"'{Kind}' is not a kind of requirement. Allowed: {Text.List([.. Required.Keys], "or")}.", prefix + nameof(Kind));
        }

        Members.Check(this, Kind, required, [], prefix);
        return Restoring.Inside<GateRequirement>(prefix, () => Kind switch
        {
            "survey-share" => SurveyShare.Of(Restoring.Share(AtLeast, prefix + nameof(AtLeast)), Answers!.Value),
            "attested" => Attested.Times(Count!.Value, Kinds!.Select(code => EvidenceKind.FromCode(code, prefix + nameof(Kinds)))),
            "shift-measured" => ShiftMeasured.Required,
            "coalition-in-place" => CoalitionInPlace.Required,
            "vision-told" => VisionTold.Of(
                Minutes!.Value,
                Listeners!.Value,
                Restoring.Share(Understood, prefix + nameof(Understood)),
                Restoring.Share(Interested, prefix + nameof(Interested))),
            "channels-checked" =>
                ChannelsChecked.Of(Restoring.Share(Reached, prefix + nameof(Reached)), Restoring.Share(Understood, prefix + nameof(Understood))),
            "obstacles-settled" => ObstaclesSettled.Required,
            "wins-verified" => WinsVerified.Of(Count!.Value),
            "anchored-in" => AnchoredIn.Each(Areas!.Select(code => AnchorArea.FromCode(code, prefix + nameof(Areas)))),
            _ => NoBarrier.Of(Barrier!.Value, SampleSize!.Value),
        });
    }
}
