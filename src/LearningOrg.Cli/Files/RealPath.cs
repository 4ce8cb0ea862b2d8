namespace LearningOrg.Cli.Files;

/// <summary>Where a path really leads: in full, without links.</summary>
internal static class RealPath
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    /// <summary>The path without links, of which the end need not be there yet; <c>null</c> where links lead round in a circle.</summary>
    public static string? Of(string path)
    {
        var left = MostLinks;
        return Resolved(Path.GetFullPath(path), ref left);
    }

    public static bool AreSame(string? one, string? other) => one is not null
        && string.Equals(one, other, OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private static string? Resolved(string path, ref int left)
    {
        if (Path.GetDirectoryName(path) is not { } above)
        {
            return path;
        }

        if (Resolved(above, ref left) is not { } folder)
        {
            return null;
        }

        var here = Path.Combine(folder, Path.GetFileName(path));
        return LinkOf(here) is not { } target ? here
            : left-- == 0 ? null
            : Resolved(Path.GetFullPath(target, folder), ref left);
    }

    private static string? LinkOf(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
