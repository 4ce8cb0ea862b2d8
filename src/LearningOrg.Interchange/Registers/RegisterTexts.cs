using LearningOrg.Core.Improvements.Snapshots;
using LearningOrg.Interchange.Csv;
using LearningOrg.Interchange.Json;

namespace LearningOrg.Interchange.Registers;

/// <summary>Texts of a register that no file can hold: it could be written, but not read back as the same.</summary>
/// <remarks>To read back what was written would tell all such at once, and takes five times as long as the writing.</remarks>
internal static class RegisterTexts
{
    private static RegisterJsonContext Shapes => RegisterJsonContext.ForFiles;

    /// <summary>The first of them, by place and entry, as a clause; null where there is none.</summary>
    public static string? ProblemIn(RegisterDocument document)
    {
        var entries = document.Entries.Select((entry, place) => ProblemIn(entry, FormattableString.Invariant($"$.entries[{place}]")));
        var events = (document.History?.Events ?? []).Select(ProblemIn);
        return First(entries) ?? Problem("$", HalfCharacter.PlaceIn(WithoutLists(document), Shapes.RegisterDocument), of: null) ?? First(events);
    }

    /// <summary>The same of one entry.</summary>
    public static string? ProblemIn(ImprovementSnapshot entry, string place = "$") =>
        Problem(place, HalfCharacter.PlaceIn(entry, Shapes.ImprovementSnapshot), entry.Id);

    private static string? First(IEnumerable<string?> problems) => problems.FirstOrDefault(problem => problem is not null);

    private static string? ProblemIn(RegisterEventSnapshot happened, int place) => Problem(
        FormattableString.Invariant($"$.history.events[{place}]"), HalfCharacter.PlaceIn(happened, Shapes.RegisterEventSnapshot), happened.Entry);

    private static string? Problem(string start, string? place, string? of) => place is null ? null
        : $"{start}{place}{(of is null ? null : $" of {CellText.Of(PlainText.Of(of).AsSpan())}")} holds half a character (an unpaired surrogate)";

    private static RegisterDocument WithoutLists(RegisterDocument document) =>
        document with { Entries = [], History = document.History is { } history ? history with { Events = [] } : null };
}
