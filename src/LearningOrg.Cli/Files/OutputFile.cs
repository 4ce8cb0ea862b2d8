using System.Text;

namespace LearningOrg.Cli.Files;

/// <summary>A file that is written whole or not at all, and never over another unless somebody asked for that.</summary>
internal static class OutputFile
{
    /// <summary>Why a file cannot be written; <c>null</c> where it can.</summary>
    public static string? Refusal(string path, bool isForced = false)
    {
        if (Directory.Exists(path) || (File.Exists(path) && !isForced))
        {
            return $"{path} is already there and is not overwritten. Name another file, or remove it first.";
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        return folder is null || !Directory.Exists(folder) ? $"The folder of {path} is not there. Make it first." : null;
    }

    public static void Write(string path, Action<TextWriter> write, bool isForced = false) => WriteBytes(
        path,
        stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            write(writer);
        },
        isForced);

    public static void WriteBytes(string path, Action<Stream> write, bool isForced = false)
    {
        var unfinished = path + ".unfinished";
        try
        {
            using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.ReadWrite))
            {
                write(stream);
            }

            File.Move(unfinished, path, isForced);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
