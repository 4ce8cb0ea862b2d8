namespace LearningOrg.Core.Lifecycles;

/// <summary>A lifecycle as a directed graph in Graphviz' DOT language.</summary>
internal static class DotDrawing
{
    public static string Of(Lifecycle lifecycle)
    {
        var lines = new List<string>
        {
            $"digraph \"{Escaped(lifecycle.Name)}\" {{",
            "    rankdir=LR;",
            "    node [shape=box, style=rounded];",
            "    \"[*]\" [shape=point, label=\"\"];",
        };
        var resumed = lifecycle.Transitions.Where(transition => transition.To is null).Select(transition => transition.From).Distinct();
        lines.AddRange(lifecycle.States.Select(state =>
            $"    \"{state.Code}\" [label=\"{Escaped(state.Name)}\"{(state.IsFinal ? ", peripheries=2" : null)}];"));
        lines.AddRange(resumed.Select(pause => $"    \"[H] {pause.Code}\" [shape=plaintext, label=\"the state before\"];"));
        lines.Add($"    \"[*]\" -> \"{lifecycle.Initial.Code}\";");
        lines.AddRange(lifecycle.Transitions.Select(transition =>
            $"    \"{transition.From.Code}\" -> \"{transition.To?.Code ?? $"[H] {transition.From.Code}"}\" " +
            $"[label=\"{transition.Label(Escaped)}\"];"));
        lines.Add("}");
        return string.Join("\n", lines) + "\n";
    }

    // In a quoted label a backslash and a quote are escaped, and an ampersand would begin an entity.
    private static string Escaped(string text) =>
        new string([.. text.Select(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) ? ' ' : letter)])
            .Replace("&", "&amp;").Replace("\\", "\\\\").Replace("\"", "\\\"");
}
