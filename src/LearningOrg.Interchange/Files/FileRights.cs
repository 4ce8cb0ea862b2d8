namespace LearningOrg.Interchange.Files;

/// <summary>Who may do what with a file, as far as one that takes its place can have the same.</summary>
/// <remarks>
/// On Unix that is the mode (<c>rw-rw----</c>), which only the build for .NET knows of, not that for .NET Standard. The owner and the group are
/// those of whoever writes; so that a file which a group shares stays the group's, its folder has the bit for that (<c>chmod g+s</c>). On
/// Windows the file that is replaced hands its access list on to the one that takes its place; until then the new content, and for good the
/// backup when it is first made, have the list that the folder hands down.
/// </remarks>
internal static class FileRights
{
    /// <summary>Makes an empty file, open for writing, which from its first byte on is open to the same people as another.</summary>
    /// <param name="path">A file that is not there.</param>
    /// <param name="model">The other; where that is not there either, the system decides.</param>
    public static FileStream CreateLike(string path, string model)
    {
#if NET
        if (!OperatingSystem.IsWindows() && File.Exists(model))
        {
            var mode = File.GetUnixFileMode(model);
            var made = new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
                UnixCreateMode = mode,
            });
            Give(made, mode);
            return made;
        }
#endif
        return new(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
    }

    /// <summary>Opens an open file to the same people as another, where whoever asks may do that: its owner.</summary>
    public static void TryGive(FileStream file, string model)
    {
#if NET
        try
        {
            if (!OperatingSystem.IsWindows() && File.Exists(model))
            {
                Give(file, File.GetUnixFileMode(model));
            }
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            // It is another's, who decides about it, or lies where there are no modes.
        }
#endif
    }

    /// <summary>Whether a file that is there must not be written: by nobody, or not by whoever asks.</summary>
    public static bool IsReadOnly(string path)
    {
        try
        {
            if (!File.Exists(path))
            {
                return false;
            }

#if NET
            // The system lets its administrator write even these.
            const UnixFileMode Writable = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Writable) == 0)
            {
                return true;
            }
#endif
            using var opened = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return true;
        }
    }

#if NET
    // What a new file gets is less than was asked for, by the mask of whoever makes it.
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    private static void Give(FileStream file, UnixFileMode mode)
    {
        if (File.GetUnixFileMode(file.SafeFileHandle) != mode)
        {
            File.SetUnixFileMode(file.SafeFileHandle, mode);
        }
    }
#endif
}
