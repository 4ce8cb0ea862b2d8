namespace LearningOrg.Interchange.Files;

/// <summary>Writes a file so that whoever reads it sees all of the old or all of the new, even if the program dies in between.</summary>
/// <remarks>
/// The new content goes to <c>NAME.tmp</c> beside the file, is flushed to the disk, and takes the file's name in one step of the file system.
/// The file as it was before stays as <c>NAME.bak</c>, which is replaced in one step too. Both are open to the same people as the file, as far
/// as <see cref="FileRights"/> can tell. Only for who holds the <see cref="WriterLock"/>: what a program that died left in <c>NAME.tmp</c> is
/// removed. Of a file with a second name (a hard link) the other name keeps the old content.
/// </remarks>
internal static class ReplacedFile
{
    public static void Write(string path, Action<Stream> write)
    {
        var temporary = $"{path}.tmp";
        // Never written over: it may be open to others than the file, or a link to elsewhere.
        File.Delete(temporary);
        if (File.Exists(path))
        {
            // Not the backup that File.Replace makes: it removes the old one before it has the new.
            using (var old = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete))
            using (var copy = FileRights.CreateLike(temporary, path))
            {
                old.CopyTo(copy);
            }

            Put(temporary, $"{path}.bak");
        }

        using (var stream = FileRights.CreateLike(temporary, path))
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
