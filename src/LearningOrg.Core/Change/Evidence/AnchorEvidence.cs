using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Change.Work;

namespace LearningOrg.Core.Change.Evidence;

/// <summary>The new way has a place in how people are hired, promoted, inducted or succeeded.</summary>
public sealed record AnchorEvidence : ChangeEvidence
{
    private AnchorEvidence(EvidenceTag tag, AnchorArea area, string what, string reference)
        : base(tag, EvidenceKind.Anchor)
    {
        Area = area;
        What = what;
        Reference = reference;
    }

    /// <summary>Where it is anchored.</summary>
    public AnchorArea Area { get; }

    /// <summary>What is done differently there.</summary>
    public string What { get; }

    /// <summary>Where that is to be seen.</summary>
    public string Reference { get; }

    private protected override string Story => $"{Area.Name.ToLowerInvariant()}: {What} ({Reference})";

    /// <summary>Records an anchor.</summary>
    /// <param name="tag">Number, date and validity; no criterion need be named.</param>
    /// <param name="area">Where it is anchored.</param>
    /// <param name="what">What is done differently there; not blank.</param>
    /// <param name="reference">Where that is to be seen; not blank.</param>
    /// <exception cref="ArgumentException">The tag or the area is null, or a text is blank.</exception>
    public static AnchorEvidence Of(EvidenceTag tag, AnchorArea area, [NotEmpty] string what, [NotEmpty] string reference) =>
        new(tag, Guard.Against.Null(area), Guard.Against.Blank(what), Guard.Against.Blank(reference));
}

/// <summary>How ready people are, element by element.</summary>
public sealed record ReadinessEvidence : ChangeEvidence
{
    private ReadinessEvidence(EvidenceTag tag, Readiness readiness)
        : base(tag, EvidenceKind.Readiness) => Readiness = readiness;

    /// <summary>The scores and how many gave them.</summary>
    public Readiness Readiness { get; }

    private protected override string Story => Readiness.ToString();

    /// <summary>Records how ready people are.</summary>
    /// <param name="tag">Number, date and validity; no criterion need be named.</param>
    /// <param name="readiness">The scores and how many gave them.</param>
    /// <exception cref="ArgumentException">The tag or the readiness is null.</exception>
    public static ReadinessEvidence Of(EvidenceTag tag, Readiness readiness) => new(tag, Guard.Against.Null(readiness));
}
