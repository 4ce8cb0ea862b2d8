using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Knowledge.Checklists;

/// <summary>A yes/no question of a content standard, and how much a yes counts.</summary>
/// <remarks>Equal when all of it is. Immutable.</remarks>
public sealed record ContentQuestion
{
    private ContentQuestion(string id, string text, decimal weight)
    {
        Id = id;
        Wording = text;
        Weight = weight;
    }

    /// <summary>What answers refer to; unique within the standard, letter by letter.</summary>
    public string Id { get; }

    /// <summary>The question, so that yes is good.</summary>
    public string Wording { get; }

    /// <summary>What a yes counts, of 100 for the whole standard.</summary>
    public decimal Weight { get; }

    /// <summary>States a question.</summary>
    /// <param name="id">Unique within the standard; not blank, no white space around it.</param>
    /// <param name="wording">The question, so that yes is good; not blank.</param>
    /// <param name="weight">What a yes counts: above 0, at most 100.</param>
    /// <exception cref="ArgumentException">The id or the wording is blank, or the weight out of range.</exception>
    public static ContentQuestion Of(string id, string wording, [InclusiveRange(1e-28, 100)] decimal weight) => new(
        Guard.Against.Untidy(id), Guard.Against.Blank(wording), CheckAnswer.Weighed(weight, nameof(weight)));

    /// <summary>As <c>unique (20): Is there no other article on this?</c>.</summary>
    public override string ToString() => $"{Id} ({Text.Of((double)Weight)}): {Wording}";
}
