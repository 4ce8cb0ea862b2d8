using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Prioritization.Policies;

namespace LearningOrg.Interchange.Spreadsheets;

/// <summary>A column of the template.</summary>
/// <param name="Name">Its header.</param>
/// <param name="IsNeeded">Whether every entry has it.</param>
/// <param name="Meaning">What it is, as a sentence.</param>
/// <param name="Allowed">What may stand in it.</param>
internal sealed record TemplateColumn(string Name, bool IsNeeded, string Meaning, string Allowed)
{
    public override string ToString() => Name;
}

/// <summary>The columns of the template, in order; numbers for ranking follow as columns of their own.</summary>
internal static class TemplateColumns
{
    private const string Text = "text";
    private const string Names = "names, separated by semicolons";

    public static readonly TemplateColumn Id = new("id", true, "The number it goes by in the register.", "text, another one for each entry");
    public static readonly TemplateColumn Title = new("title", true, "What would improve, in one line.", Text);
    public static readonly TemplateColumn Source = new("source", true, "Where it came from.", Of(ImprovementSource.All));
    public static readonly TemplateColumn RaisedBy = new("raised by", true, "Who raised it.", "the key of a person, a team or a system");
    public static readonly TemplateColumn RaisedAt = new(
        "raised at", true, "When it was raised.", "2026-03-01T09:00:00+01:00; without an offset only where a time zone is stated when the file is read");
    public static readonly TemplateColumn Description = new("description", false, "What is wrong today and what would be better.", Text);
    public static readonly TemplateColumn Justification = new("justification", false, "Why it is worth doing.", Text);
    public static readonly TemplateColumn ExpectedOutcome = new("expected outcome", false, "What will be different when it is done.", Text);
    public static readonly TemplateColumn SourceReference = new("source reference", false, "The record it came from.", "text, such as PRB0000042");
    public static readonly TemplateColumn Service = new("service", false, "The service it is about.", Text);
    public static readonly TemplateColumn Process = new("process", false, "The process it is about.", Text);
    public static readonly TemplateColumn Category = new("category", false, "The kind of work it is about.", Text);
    public static readonly TemplateColumn Type = new("type", false, "What would change.", Of(ImprovementType.All));
    public static readonly TemplateColumn Size = new("size", false, "How large the work is.", Of(ImprovementSize.All));
    public static readonly TemplateColumn Timescale = new("timescale", false, "How soon the gain can be had.", Of(ImprovementTimescale.All));
    public static readonly TemplateColumn Owner = new("owner", false, "Who answers for it.", "the key of a person or a team");
    public static readonly TemplateColumn Strategies = new("strategies", false, "The goals of the strategy that it serves.", Names);
    public static readonly TemplateColumn Tags = new("tags", false, "Words to find it by.", Names);
    public static readonly TemplateColumn Links = new(
        "links", false, "Records elsewhere that belong to it.", "kind and id, separated by semicolons: problem:PRB0000042; knowledge-article:KB0000012");

    public static IReadOnlyList<TemplateColumn> All { get; } =
    [
        Id, Title, Source, RaisedBy, RaisedAt, Description, Justification, ExpectedOutcome, SourceReference, Service, Process, Category, Type, Size,
        Timescale, Owner, Strategies, Tags, Links,
    ];

    /// <summary>What the explanation says of columns that stand for inputs.</summary>
    public static TemplateColumn Inputs { get; } = new(
        "any name [unit]",
        false,
        "A number that ranks it, such as reach [calls per month]; a column for each.",
        "a number such as 120 or 0.5, a range such as 2 to 5, or a range with what is likely such as 3 (2 to 5)");

    public static TemplateColumn? Find(string header)
    {
        var key = InputName.Key(header);
        return All.FirstOrDefault(column => InputName.Key(column.Name) == key);
    }

    private static string Of<T>(IReadOnlyList<T> members)
        where T : ClosedSet<T> => string.Join(", ", members.Select(member => member.Code));
}
