using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Csv;

namespace LearningOrg.Interchange.Spreadsheets;

/// <summary>Several names, or links, in one cell, separated by semicolons.</summary>
internal static class ListedCell
{
    private const char Separator = ';';
    private const char AfterKind = ':';

    /// <summary>The names in a cell.</summary>
    public static string[] Split(string cell) => [.. cell.Split(Separator).Select(name => name.Trim()).Where(name => name.Length > 0)];

    /// <summary>The link that a name in a cell is; <c>null</c> where it is none.</summary>
    public static ImprovementLink? Link(string name)
    {
        var colon = name.IndexOf(AfterKind);
        var (kind, id) = colon < 0 ? (name, string.Empty) : (name.Substring(0, colon).Trim(), name.Substring(colon + 1).Trim());
        return kind.Length == 0 || id.Length == 0 ? null : ImprovementLink.To(kind, id);
    }

    /// <summary>Names as one cell, without those that would not come back each as one name.</summary>
    public static string? Of(IReadOnlyList<string> names, Action<string> leaveOut) => Of(names, name => name, _ => true, leaveOut);

    /// <summary>Links as one cell, without those that would not come back each as one link of the same kind.</summary>
    public static string? Of(IReadOnlyList<ImprovementLink> links, Action<ImprovementLink> leaveOut) => Of(
        links,
        link => $"{link.Kind}{AfterKind}{link.Id}",
        link => !link.Kind.Contains(AfterKind) && Link(PlainText.Of($"{link.Kind}{AfterKind}{link.Id}")) is not null,
        leaveOut);

    private static string? Of<T>(IReadOnlyList<T> items, Func<T, string> text, Func<T, bool> isReadable, Action<T> leaveOut)
    {
        var (kept, seen) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var item in items)
        {
            // What is written is plain: two names can become one by that.
            var written = PlainText.Of(text(item));
            if (isReadable(item) && Split(written) is [var read] && read == written && seen.Add(written))
            {
                kept.Add(text(item));
            }
            else
            {
                leaveOut(item);
            }
        }

        return kept.Count == 0 ? null : string.Join($"{Separator} ", kept);
    }
}
