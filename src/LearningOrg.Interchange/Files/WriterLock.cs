using System.Diagnostics;

namespace LearningOrg.Interchange.Files;

/// <summary>The right to write a file, which one writer at a time has, of all programs on the machine.</summary>
/// <remarks>
/// It is an empty file beside the other, <c>NAME.lock</c>, held open so that nobody else can open it. The system lets go of it when the
/// program ends, however it ends. The empty file stays: to delete it would let two writers hold two files of the same name. It is open to
/// whoever the other is open to, so that all who may write that can take turns.
/// </remarks>
internal sealed class WriterLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly FileStream _held;

    private WriterLock(FileStream held) => _held = held;

    /// <summary>Waits for the right to write.</summary>
    /// <param name="path">The file to write.</param>
    /// <param name="patience">How long to wait for another writer.</param>
    /// <returns>The lock; null where another writer held it all that time.</returns>
    /// <exception cref="UnauthorizedAccessException">The folder does not permit it.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static WriterLock? Wait(string path, TimeSpan patience)
    {
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                var held = Open($"{path}.lock", path);
                FileRights.TryGive(held, path);
                return new(held);
            }
            catch (IOException held) when (held is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException))
            {
                if (waiting.Elapsed >= patience)
                {
                    return null;
                }

                Thread.Sleep(Pause);
            }
        }
    }

    public void Dispose() => _held.Dispose();

    // Where two make it at once, one fails as if the other held it, and tries again.
    private static FileStream Open(string name, string path) => File.Exists(name)
        ? new(name, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 1)
        : FileRights.CreateLike(name, path);
}
