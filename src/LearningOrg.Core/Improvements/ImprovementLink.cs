using Ardalis.GuardClauses;

namespace LearningOrg.Core.Improvements;

/// <summary>A pointer to a record that lives elsewhere: <c>knowledge-article KB0000012</c>, <c>change-initiative one-desk</c>.</summary>
/// <remarks>By id, so that no room needs to know another. Equal when kind and id are, letter by letter. Immutable.</remarks>
public sealed record ImprovementLink
{
    private ImprovementLink(string kind, string id)
    {
        Kind = kind;
        Id = id;
    }

    /// <summary>What it points to: <c>knowledge-article</c>.</summary>
    public string Kind { get; }

    /// <summary>The id there.</summary>
    public string Id { get; }

    /// <summary>Points to a record.</summary>
    /// <param name="kind">What it is, such as <c>problem</c>, <c>knowledge-article</c> or <c>change-initiative</c>; not blank, no white space
    /// around it.</param>
    /// <param name="id">Its id; not blank, no white space around it.</param>
    /// <exception cref="ArgumentException">One is blank or has white space around it.</exception>
    public static ImprovementLink To(string kind, string id) => new(Guard.Against.Untidy(kind), Guard.Against.Untidy(id));

    /// <summary>As <c>knowledge-article KB0000012</c>.</summary>
    public override string ToString() => $"{Kind} {Id}";
}
