using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Knowledge;

/// <summary>What an improvement register could raise because of something found here.</summary>
/// <remarks>
/// Codes and ids only, since this room knows no register: the source is the code of one of the register's sources, and the reference names the
/// record it came from. Equal when all of it is. Immutable.
/// </remarks>
public sealed record ImprovementProposal
{
    private ImprovementProposal(string title, string source, string referenceKind, string reference, string reason)
    {
        Title = title;
        Source = source;
        ReferenceKind = referenceKind;
        Reference = reference;
        Reason = reason;
    }

    /// <summary>What would improve, in one line.</summary>
    public string Title { get; }

    /// <summary>The code of the source: <c>internal-process-review</c>.</summary>
    public string Source { get; }

    /// <summary>What kind of record it came from: <c>knowledge-article</c>.</summary>
    public string ReferenceKind { get; }

    /// <summary>The number of that record.</summary>
    public string Reference { get; }

    /// <summary>Why, as a sentence.</summary>
    public string Reason { get; }

    /// <summary>Proposes an improvement.</summary>
    /// <param name="title">What would improve, in one line; not blank.</param>
    /// <param name="source">The code of one of the register's sources.</param>
    /// <param name="referenceKind">What kind of record it came from.</param>
    /// <param name="reference">The number of that record.</param>
    /// <param name="reason">Why, as a sentence; not blank.</param>
    /// <exception cref="ArgumentException">One is blank, or a code or number has white space around it.</exception>
    public static ImprovementProposal Of(string title, string source, string referenceKind, string reference, [BlameFree] string reason) => new(
        Guard.Against.Blank(title),
        Guard.Against.Untidy(source),
        Guard.Against.Untidy(referenceKind),
        Guard.Against.Untidy(reference),
        Guard.Against.Blank(reason));

    /// <summary>As <c>Review 'Reset a password' (knowledge-article KB0000001)</c>.</summary>
    public override string ToString() => $"{Title} ({ReferenceKind} {Reference})";
}
