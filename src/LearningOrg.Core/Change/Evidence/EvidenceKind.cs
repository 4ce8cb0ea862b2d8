namespace LearningOrg.Core.Change.Evidence;

/// <summary>What kind of thing speaks for a change.</summary>
/// <remarks>A closed set; the code is what to store.</remarks>
public sealed class EvidenceKind : ClosedSet<EvidenceKind>
{
    private EvidenceKind(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>People were asked a question: how many, of how many, and what they said.</summary>
    public static EvidenceKind Survey { get; } = new(0, "survey", "Survey");

    /// <summary>Something is written down, and can be read.</summary>
    public static EvidenceKind Document { get; } = new(1, "document", "Document");

    /// <summary>Somebody saw or heard something.</summary>
    public static EvidenceKind Observation { get; } = new(2, "observation", "Observation");

    /// <summary>A metric was measured before and after, and a behaviour chart says whether it moved.</summary>
    public static EvidenceKind Measurement { get; } = new(3, "measurement", "Measurement");

    /// <summary>Somebody who may decide has decided.</summary>
    public static EvidenceKind DecisionRecord { get; } = new(4, "decision-record", "Decision record");

    /// <summary>A planned win came about: an achieved improvement, or a measurement that meets the target.</summary>
    public static EvidenceKind VerifiedWin { get; } = new(5, "verified-win", "Verified win");

    /// <summary>The vision was told, and the listeners were asked: the five-minute test.</summary>
    public static EvidenceKind VisionTelling { get; } = new(6, "vision-telling", "Vision telling");

    /// <summary>How many a channel reached, and how many of them understood.</summary>
    public static EvidenceKind ChannelCheck { get; } = new(7, "channel-check", "Channel check");

    /// <summary>The new way has a place in hiring, promotion, induction or succession.</summary>
    public static EvidenceKind Anchor { get; } = new(8, "anchor", "Anchor");

    /// <summary>How ready people are, element by element.</summary>
    public static EvidenceKind Readiness { get; } = new(9, "readiness", "Readiness");

    /// <summary>All kinds, in order.</summary>
    public static IReadOnlyList<EvidenceKind> All { get; } = new Sequence<EvidenceKind>(
        [Survey, Document, Observation, Measurement, DecisionRecord, VerifiedWin, VisionTelling, ChannelCheck, Anchor, Readiness]);

    /// <summary>The kind with a code.</summary>
    /// <param name="code">As stored: <c>survey</c>.</param>
    /// <exception cref="ArgumentException">No kind has the code; the message lists those there are.</exception>
    public static EvidenceKind FromCode(string code) => FromCode(code, nameof(code));

    internal static EvidenceKind FromCode(string? code, string argument) => Find(All, code, argument);

    /// <summary>The name inside a sentence, with its article: <c>an observation</c>.</summary>
    internal string Indefinite => $"{(Name[0] is 'A' or 'O' ? "an" : "a")} {Name.ToLowerInvariant()}";

    /// <summary>Whether the kind itself says what it speaks for, so that no criterion need be named.</summary>
    internal bool SpeaksForItself => Order >= 5;
}
