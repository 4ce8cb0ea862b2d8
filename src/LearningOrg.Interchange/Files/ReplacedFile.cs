namespace LearningOrg.Interchange.Files;

/// <summary>Writes a file so that whoever reads it sees all of the old or all of the new, even if the program dies in between.</summary>
/// <remarks>
/// The new content goes to <c>NAME.tmp</c> beside the file, is flushed to the disk, and takes the file's name in one step of the file system.
/// The file as it was before stays as <c>NAME.bak</c>, which is replaced in one step too. Only for who holds the <see cref="WriterLock"/>:
/// what a program that died left in <c>NAME.tmp</c> is written over.
/// </remarks>
internal static class ReplacedFile
{
    public static void Write(string path, Action<Stream> write)
    {
        var temporary = $"{path}.tmp";
        if (File.Exists(path))
        {
            // Not the backup that File.Replace makes: it removes the old one before it has the new.
            File.Copy(path, temporary, overwrite: true);
            Put(temporary, $"{path}.bak");
        }

        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            write(stream);
            stream.Flush(flushToDisk: true);
        }

        Put(temporary, path);
    }

    private static void Put(string temporary, string path)
    {
        if (File.Exists(path))
        {
            File.Replace(temporary, path, destinationBackupFileName: null);
        }
        else
        {
            File.Move(temporary, path);
        }
    }
}
