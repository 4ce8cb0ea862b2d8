using System.Text;

namespace LearningOrg.Cli.Files;

/// <summary>A file that is written whole or not at all, and never over another unless somebody asked for that.</summary>
internal static class OutputFile
{
    /// <summary>Why a file cannot be written; <c>null</c> where it can.</summary>
    /// <param name="path">The file; where it is a link, what it leads to is meant.</param>
    /// <param name="isForced">Whether another file of that name may be written over.</param>
    /// <param name="kept">Files that are not written over even then: those that the command reads, and their copies.</param>
    public static string? Refusal(string path, bool isForced = false, params IEnumerable<string?> kept)
    {
        if (RealPath.Of(path) is not { } real)
        {
            return $"{path} is a link that leads nowhere but round. Name another file.";
        }

        if (Directory.Exists(real) || (File.Exists(real) && !isForced))
        {
            return $"{path} is already there and is not overwritten. Name another file, or remove it first.";
        }

        if (kept.OfType<string>().Any(other => RealPath.AreSame(real, RealPath.Of(other))))
        {
            return $"{path} belongs to what is read and is not overwritten. Name another file.";
        }

        if (File.Exists(real))
        {
            return IsRegular(real) ? null : $"{path} is a device or a pipe, or may not be changed, and is not overwritten. Name another file.";
        }

        var hasFolder = Directory.Exists(Path.GetDirectoryName(real)) && !Path.EndsInDirectorySeparator(path);
        return hasFolder ? null : $"The folder of {path} is not there. Make it first.";
    }

    /// <summary>Writes it, where <see cref="Refusal"/> has nothing against it.</summary>
    /// <returns>Why it could not be written; <c>null</c> where it is.</returns>
    public static string? Write(string path, Action<TextWriter> write, bool isForced = false) => WriteBytes(
        path,
        stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            write(writer);
        },
        isForced);

    /// <summary>Writes it, where <see cref="Refusal"/> has nothing against it.</summary>
    /// <returns>Why it could not be written; <c>null</c> where it is.</returns>
    public static string? WriteBytes(string path, Action<Stream> write, bool isForced = false)
    {
        var real = RealPath.Of(path) ?? path;
        var unfinished = real + ".unfinished";
        try
        {
            try
            {
                using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.ReadWrite))
                {
                    write(stream);
                }

                File.Move(unfinished, real, isForced);
                return null;
            }
            finally
            {
                File.Delete(unfinished);
            }
        }
        catch (UnauthorizedAccessException)
        {
            return $"Cannot write {path}: permission is denied. Ask for the right to write there, or name a file elsewhere.";
        }
        catch (IOException failure)
        {
            var why = failure.Message.Replace(unfinished, path, StringComparison.Ordinal).TrimEnd('.');
            return $"Cannot write {path}: {why}. Mend that, or name a file elsewhere.";
        }
    }

    // What has a length is a file like others. An empty one may also be a device or a pipe, which cannot be cut to a length.
    private static bool IsRegular(string path)
    {
        try
        {
            if (File.GetAttributes(path).HasFlag(FileAttributes.Device))
            {
                return false;
            }

            if (new FileInfo(path).Length > 0)
            {
                return true;
            }

            using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
            stream.SetLength(0);
            return stream.CanSeek;
        }
        catch (Exception unfit) when (unfit is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return false;
        }
    }
}
