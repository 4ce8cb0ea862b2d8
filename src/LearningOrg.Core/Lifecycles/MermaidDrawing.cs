using System.Text;

namespace LearningOrg.Core.Lifecycles;

/// <summary>A lifecycle as a Mermaid state diagram.</summary>
internal static class MermaidDrawing
{
    private const string Direction = "direction";

    // Words that begin a statement of their own. A code never ends in a hyphen, so that a final underscore tells them apart.
    private static readonly HashSet<string> Keywords =
        new(["class", "classdef", "click", "default", "href", "note", "scale", "state", "style"], StringComparer.Ordinal);

    public static string Of(Lifecycle lifecycle)
    {
        var lines = new List<string> { "stateDiagram-v2", $"    accTitle: {Escaped(lifecycle.Name)}" };
        var resumed = lifecycle.Transitions.Where(transition => transition.To is null).Select(transition => transition.From).Distinct();
        lines.AddRange(lifecycle.States.Select(state => $"    state \"{Escaped(state.Name)}\" as {Id(state)}"));
        lines.AddRange(resumed.Select(pause => $"    state \"the state before\" as {HistoryId(pause)}"));
        lines.Add($"    [*] --> {Id(lifecycle.Initial)}");
        lines.AddRange(lifecycle.Transitions.Select(transition =>
            $"    {Id(transition.From)} --> {(transition.To is { } to ? Id(to) : HistoryId(transition.From))} : {transition.Label(Escaped)}"));
        lines.AddRange(lifecycle.States.Where(state => state.IsFinal).Select(state => $"    {Id(state)} --> [*]"));
        return string.Join("\n", lines) + "\n";
    }

    private static string Id(LifecycleState state) => Keywords.Contains(state.Code) ? state.Code + "_" : state.Code.Replace('-', '_');

    // An upper-case letter, which no code has.
    private static string HistoryId(LifecycleState pause) => "H_" + pause.Code.Replace('-', '_');

    // Entity codes for all that means something to the parser, the word that turns the whole diagram included.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var place = 0; place < text.Length; place++)
        {
            var letter = text[place];
            if (char.IsControl(letter) || char.IsWhiteSpace(letter))
            {
                escaped.Append(' ');
            }
            else if (IsPlain(letter) && string.Compare(text, place, Direction, 0, Direction.Length, StringComparison.OrdinalIgnoreCase) != 0)
            {
                escaped.Append(letter);
            }
            else
            {
                escaped.Append('#').Append(Text.Of((int)letter)).Append(';');
            }
        }

        return escaped.ToString();
    }

    private static bool IsPlain(char letter) =>
        letter >= '\u0080' || char.IsLetterOrDigit(letter) || letter is '(' or ')' or ',' or '.' or '\'' or '/' or '?' or '!' or '+' or '=' or '-';
}
