using Ardalis.GuardClauses;

namespace LearningOrg.Core.Improvements.Snapshots;

/// <summary>What is told of an improvement, as a record of primitives; all of it optional.</summary>
public sealed record DetailsSnapshot
{
    /// <summary>What is wrong today and what would be better.</summary>
    public string? Description { get; init; }

    /// <summary>Why it is worth doing.</summary>
    public string? Justification { get; init; }

    /// <summary>What will be different when it is done.</summary>
    public string? ExpectedOutcome { get; init; }

    /// <summary>The record it came from.</summary>
    public string? SourceReference { get; init; }

    /// <summary>The service it is about.</summary>
    public string? Service { get; init; }

    /// <summary>The process it is about.</summary>
    public string? Process { get; init; }

    /// <summary>The kind of work it is about.</summary>
    public string? Category { get; init; }

    /// <summary>The code of an <see cref="ImprovementType"/>.</summary>
    public string? Type { get; init; }

    /// <summary>The code of an <see cref="ImprovementSize"/>.</summary>
    public string? Size { get; init; }

    /// <summary>The code of an <see cref="ImprovementTimescale"/>.</summary>
    public string? Timescale { get; init; }

    /// <summary>The number of the entry that this one follows.</summary>
    public string? FollowsOn { get; init; }

    /// <summary>The goals of the strategy that it serves.</summary>
    public IReadOnlyList<string>? Strategies { get; init => field = Restoring.Copied(value); }

    /// <summary>Words to find it by.</summary>
    public IReadOnlyList<string>? Tags { get; init => field = Restoring.Copied(value); }

    /// <summary>Records elsewhere that belong to it.</summary>
    public IReadOnlyList<LinkSnapshot>? Links { get; init => field = Restoring.Copied(value); }

    /// <summary>What was measured.</summary>
    public IReadOnlyList<PriorityInputSnapshot>? Inputs { get; init => field = Restoring.Copied(value); }

    internal static DetailsSnapshot Of(ImprovementDetails details) => new()
    {
        Description = details.Description,
        Justification = details.Justification,
        ExpectedOutcome = details.ExpectedOutcome,
        SourceReference = details.SourceReference,
        Service = details.Service,
        Process = details.Process,
        Category = details.Category,
        Type = details.Type?.Code,
        Size = details.Size?.Code,
        Timescale = details.Timescale?.Code,
        FollowsOn = details.FollowsOn?.Value,
        Strategies = Restoring.OrNone(details.Strategies, name => name),
        Tags = Restoring.OrNone(details.Tags, name => name),
        Links = Restoring.OrNone(details.Links, link => new LinkSnapshot(link.Kind, link.Id)),
        Inputs = Restoring.OrNone(details.Inputs, PriorityInputSnapshot.Of),
    };

    internal ImprovementDetails Restore(string prefix) => new()
    {
        Description = Restoring.NullOrText(Description, prefix + nameof(Description)),
        Justification = Restoring.NullOrText(Justification, prefix + nameof(Justification)),
        ExpectedOutcome = Restoring.NullOrText(ExpectedOutcome, prefix + nameof(ExpectedOutcome)),
        SourceReference = Restoring.NullOrText(SourceReference, prefix + nameof(SourceReference)),
        Service = Restoring.NullOrText(Service, prefix + nameof(Service)),
        Process = Restoring.NullOrText(Process, prefix + nameof(Process)),
        Category = Restoring.NullOrText(Category, prefix + nameof(Category)),
        Type = Type is null ? null : ImprovementType.FromCode(Type, prefix + nameof(Type)),
        Size = Size is null ? null : ImprovementSize.FromCode(Size, prefix + nameof(Size)),
        Timescale = Timescale is null ? null : ImprovementTimescale.FromCode(Timescale, prefix + nameof(Timescale)),
        FollowsOn = ImprovementId.RestoreOrNull(FollowsOn, prefix + nameof(FollowsOn)),
        Strategies = Distinct(Names(Strategies, prefix + nameof(Strategies)), name => name, StringComparer.Ordinal, prefix + nameof(Strategies), null),
        Tags = Distinct(Names(Tags, prefix + nameof(Tags)), name => name, StringComparer.Ordinal, prefix + nameof(Tags), null),
        Links = Distinct(
            Restoring.Each(Links, prefix + nameof(Links), (link, place) => link.Restore(place)),
            link => link.ToString(),
            StringComparer.Ordinal,
            prefix + nameof(Links),
            null),
        Inputs = Distinct(
            Restoring.Each(Inputs, prefix + nameof(Inputs), (input, place) => input.Restore(place)),
            input => input.Name,
            StringComparer.OrdinalIgnoreCase,
            prefix + nameof(Inputs),
            nameof(PriorityInput.Name)),
    };

    private static Sequence<string> Names(IReadOnlyList<string>? names, string member) =>
        Restoring.Each(names, member, (name, place) => Guard.Against.Untidy(name, place.TrimEnd('.')));

    private static Sequence<T> Distinct<T>(Sequence<T> items, Func<T, string> key, StringComparer comparer, string member, string? keyMember)
    {
        var seen = new HashSet<string>(comparer);
        for (var index = 0; index < items.Count; index++)
        {
            if (!seen.Add(key(items[index])))
            {
                var place = $"{member}[{Text.Of(index)}]{(keyMember is null ? null : $".{keyMember}")}";
                throw new ArgumentException($"'{key(items[index])}' stands twice. Name each once.", place);
            }
        }

        return items;
    }
}

/// <summary>A pointer to a record elsewhere, as a record of primitives.</summary>
/// <param name="Kind">What it points to.</param>
/// <param name="Id">The id there.</param>
public sealed record LinkSnapshot(string Kind, string Id)
{
    internal ImprovementLink Restore(string prefix) =>
        ImprovementLink.To(Guard.Against.Untidy(Kind, prefix + nameof(Kind)), Guard.Against.Untidy(Id, prefix + nameof(Id)));
}
