namespace LearningOrg.Interchange.Files;

/// <summary>The file that a name leads to in the end.</summary>
internal static class RealFile
{
    /// <summary>What the last of the symbolic links names; the path itself where it is no link.</summary>
    /// <remarks>On .NET Framework, which cannot follow links, the path itself: there a link would be replaced by a file.</remarks>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string path)
    {
#if NET
        return new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
#else
        return path;
#endif
    }
}
