using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Change.Evidence;

/// <summary>Something is written down, and can be read.</summary>
public sealed record DocumentEvidence : ChangeEvidence
{
    private DocumentEvidence(EvidenceTag tag, string title, string reference)
        : base(tag, EvidenceKind.Document)
    {
        Title = title;
        Reference = reference;
    }

    /// <summary>What it is called.</summary>
    public string Title { get; }

    /// <summary>Where it is to be found.</summary>
    public string Reference { get; }

    private protected override string Story => $"'{Title}' ({Reference})";

    /// <summary>Records a document.</summary>
    /// <param name="tag">Number, date, validity, and the criteria it speaks for.</param>
    /// <param name="title">What it is called; not blank.</param>
    /// <param name="reference">Where it is to be found; not blank.</param>
    /// <exception cref="ArgumentException">The tag is null or names no criterion, or a text is blank.</exception>
    public static DocumentEvidence Of(EvidenceTag tag, [NotEmpty] string title, [NotEmpty] string reference) =>
        new(tag, Guard.Against.Blank(title), Guard.Against.Blank(reference));
}

/// <summary>Somebody saw or heard something.</summary>
public sealed record ObservationEvidence : ChangeEvidence
{
    private ObservationEvidence(EvidenceTag tag, ActorId observer, string what)
        : base(tag, EvidenceKind.Observation)
    {
        Observer = observer;
        What = what;
    }

    /// <summary>Who saw or heard it.</summary>
    public ActorId Observer { get; }

    /// <summary>What they saw or heard.</summary>
    public string What { get; }

    private protected override string Story => $"{Observer} saw that {What}";

    /// <summary>Records an observation.</summary>
    /// <param name="tag">Number, date, validity, and the criteria it speaks for.</param>
    /// <param name="observer">Who saw or heard it.</param>
    /// <param name="what">What they saw, as a clause: <c>two directors open every meeting with it</c>; not blank.</param>
    /// <exception cref="ArgumentException">The tag is null or names no criterion, the observer is unassigned, or the text is blank.</exception>
    public static ObservationEvidence Of(EvidenceTag tag, ActorId observer, [NotEmpty, BlameFree] string what) =>
        new(tag, Guard.Against.Unassigned(observer), Guard.Against.Blank(what));
}

/// <summary>Somebody who may decide has decided.</summary>
public sealed record DecisionRecordEvidence : ChangeEvidence
{
    private DecisionRecordEvidence(EvidenceTag tag, ActorId decider, string what, string reference)
        : base(tag, EvidenceKind.DecisionRecord)
    {
        Decider = decider;
        What = what;
        Reference = reference;
    }

    /// <summary>Who decided.</summary>
    public ActorId Decider { get; }

    /// <summary>What they decided.</summary>
    public string What { get; }

    /// <summary>Where the record is to be found.</summary>
    public string Reference { get; }

    private protected override string Story => $"{Decider} decided: {What} ({Reference})";

    /// <summary>Records a decision.</summary>
    /// <param name="tag">Number, date, validity, and the criteria it speaks for.</param>
    /// <param name="decider">Who decided.</param>
    /// <param name="what">What they decided; not blank.</param>
    /// <param name="reference">Where the record is to be found; not blank.</param>
    /// <exception cref="ArgumentException">The tag is null or names no criterion, the decider is unassigned, or a text is blank.</exception>
    public static DecisionRecordEvidence Of(EvidenceTag tag, ActorId decider, [NotEmpty] string what, [NotEmpty] string reference) =>
        new(tag, Guard.Against.Unassigned(decider), Guard.Against.Blank(what), Guard.Against.Blank(reference));
}
