namespace LearningOrg.Interchange.Files;

/// <summary>A file that several programs may change one after the other, and none can spoil.</summary>
internal static class KeptFile
{
    /// <summary>How long a change waits for another program that is writing the file.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(10);

    /// <summary>Why a file cannot be begun under a name; null where it can.</summary>
    public static UnwritableFile? Taken(string path) => File.Exists(path) || Directory.Exists(path)
        ? new UnwritableFile(path, "there is a file of that name already", "Name another file, or remove that one first.")
        : null;

    /// <summary>Writes while nobody else can.</summary>
    /// <param name="path">The file, as the caller named it.</param>
    /// <param name="patience">How long to wait for another writer.</param>
    /// <param name="write">Is handed the file that the name leads to in the end.</param>
    /// <param name="refused">Makes the answer of a refusal.</param>
    public static T Locked<T>(string path, TimeSpan patience, Func<string, T> write, Func<UnwritableFile, T> refused)
    {
        try
        {
            var real = RealFile.Of(path);
            if (FileRights.IsReadOnly(real))
            {
                return refused(new(path, "it is read-only", "Make it writable first, if it may be changed."));
            }

            using var held = WriterLock.Wait(real, patience);
            return held is null
                ? refused(new(path, "another program is writing it", "Wait until that is done, and try again."))
                : write(real);
        }
        catch (DirectoryNotFoundException)
        {
            return refused(new(path, "its folder is not there", "Make the folder first."));
        }
        catch (UnauthorizedAccessException)
        {
            return refused(new(path, "permission is denied", "Ask for the right to write in its folder, and to write the .lock beside it."));
        }
        catch (IOException failure)
        {
            return refused(new(path, failure.Message.TrimEnd('.'), "The file stands as it stood; mend that, and try again."));
        }
    }
}
