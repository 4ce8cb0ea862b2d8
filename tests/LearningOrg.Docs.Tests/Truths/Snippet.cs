using LearningOrg.Tests;

namespace LearningOrg.Docs.Tests.Truths;

/// <summary>The lines of a source file between <c>// &lt;name&gt;</c> and <c>// &lt;/name&gt;</c>: code that is compiled.</summary>
internal static class Snippet
{
    public static IReadOnlyList<string> Of(string origin)
    {
        if (origin.Split('#') is not [var path, var name] || !File.Exists(Repository.PathOf(path)))
        {
            throw new InvalidDataException(
                $"'{origin}' must be a source file and the name of a place in it, as in samples/QuickStart/Program.cs#quick-start.");
        }

        var lines = File.ReadAllLines(Repository.PathOf(path));
        var from = Array.FindIndex(lines, line => line.Trim() == $"// <{name}>");
        var to = Array.FindIndex(lines, line => line.Trim() == $"// </{name}>");
        if (from < 0 || to < from)
        {
            throw new InvalidDataException($"{path} has no place between the comments '// <{name}>' and '// </{name}>'.");
        }

        var inside = lines[(from + 1)..to].Select(line => line.TrimEnd()).ToArray();
        var margin = inside.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        var dedented = inside.Select(line => line.Length == 0 ? line : line[margin..]).ToList();
        while (dedented.Count > 0 && dedented[^1].Length == 0)
        {
            dedented.RemoveAt(dedented.Count - 1);
        }

        return dedented;
    }
}
