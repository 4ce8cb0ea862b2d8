namespace LearningOrg.Interchange;

/// <summary>Opens and reads files; what the file system refuses is a refusal, not an exception.</summary>
internal static class InputFile
{
    public static T Read<T>(string path, Func<FileStream, T> read, Func<UnreadableFile, T> refuse)
    {
        if (Directory.Exists(path))
        {
            return refuse(new(path, null, "it is a directory", "Name a file in it."));
        }

        return Guarded(path, Open, refuse);

        T Open()
        {
            using var file = new FileStream(
                path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.SequentialScan);
            return file.CanSeek
                ? read(file)
                : refuse(new(path, null, "it is a pipe or a device, which cannot be read twice", "Save it to a file first."));
        }
    }

    public static T Guarded<T>(string name, Func<T> read, Func<UnreadableFile, T> refuse)
    {
        try
        {
            return read();
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return refuse(new(name, null, "there is no such file", "Check the name."));
        }
        catch (UnauthorizedAccessException)
        {
            return refuse(new(name, null, "permission is denied", "Ask for the right to read it."));
        }
        catch (IOException failure)
        {
            return refuse(new(
                name, null, failure.Message.TrimEnd('.'), "Check that the file can be reached and that no other program holds it."));
        }
    }
}
