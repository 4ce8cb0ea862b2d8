using Ardalis.GuardClauses;
using LearningOrg.Core;
using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Events;
using LearningOrg.Interchange.Files;

namespace LearningOrg.Interchange.Change;

/// <summary>A change initiative that lives in a file, which several programs may change one after the other and none can spoil.</summary>
/// <remarks>
/// The file is that of <see cref="ChangeJson"/>; it is locked, replaced in one step and kept as <c>NAME.bak</c> like that of a register
/// (<see cref="Registers.RegisterFile"/>). A file that cannot be read is never written over, nor one that is read-only, and nothing is written that
/// could not be read again.
/// </remarks>
public static class ChangeFile
{
    /// <summary>How long a change waits for another program that is writing the file: ten seconds.</summary>
    public static TimeSpan DefaultPatience => KeptFile.Patience;

    /// <summary>Reads the initiative with its history. That needs no lock.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The initiative with all that happened to it, or what is wrong with the file.</returns>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    public static ChangeReadOutcome Read(string path)
    {
        Guard.Against.NullOrEmpty(path);
        return InputFile.Read<ChangeReadOutcome>(path, stream => ChangeJson.Read(stream, path), refusal => refusal);
    }

    /// <summary>Begins a file with an initiative. It never writes over another file.</summary>
    /// <param name="path">The file, which must not be there.</param>
    /// <param name="history">The initiative, just launched or from elsewhere.</param>
    /// <param name="patience">How long to wait for another program; <see cref="DefaultPatience"/> by default.</param>
    /// <returns>The initiative with the last event, or why there is no file.</returns>
    /// <exception cref="ArgumentException">An argument is null, or the path empty.</exception>
    public static ChangeFileOutcome Create(string path, ChangeHistory history, TimeSpan? patience = null)
    {
        Guard.Against.NullOrEmpty(path);
        Guard.Against.Null(history);

        // No lock is left beside another's file.
        return KeptFile.Taken(path) is { } taken
            ? taken
            : Locked(path, patience, real => KeptFile.Taken(path) is { } meanwhile ? meanwhile : Written(path, real, history));
    }

    /// <summary>Changes the initiative by one verb: <c>ChangeFile.Change(path, change =&gt; change.Record(…))</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="verb">Calls one verb on the initiative it is handed, which is as the file has it, and returns the outcome.</param>
    /// <param name="patience">How long to wait for another program; <see cref="DefaultPatience"/> by default.</param>
    /// <returns>
    /// The initiative as the file has it now, with what happened, once that is on the disk; or the refusal, and then the file is untouched.
    /// </returns>
    /// <exception cref="ArgumentException">An argument is null, the path empty, or the verb answered null or with another initiative.</exception>
    public static ChangeFileOutcome Change(string path, Func<ChangeInitiative, ChangeOutcome> verb, TimeSpan? patience = null)
    {
        Guard.Against.NullOrEmpty(path);
        Guard.Against.Null(verb);

        // No lock is left beside a file that is not there.
        return !File.Exists(path) && Read(path).TryPickT1(out var absent, out _)
            ? absent
            : Locked(path, patience, real => Changed(path, real, verb));
    }

    private static ChangeFileOutcome Changed(string path, string real, Func<ChangeInitiative, ChangeOutcome> verb)
    {
        if (Read(real).TryPickT1(out var unreadable, out var history))
        {
            return unreadable with { Source = path };
        }

        var outcome = verb(history.Now) ?? throw new ArgumentException("The verb answered null. Return what the initiative's verb returned.", nameof(verb));
        if (!outcome.TryPickT0(out var accepted, out var refused))
        {
            return refused.Match<ChangeFileOutcome>(notPermitted => notPermitted, late => late);
        }

        var next = history.With(accepted.Event);
        return next.Now.Equals(accepted.Now)
            ? Written(path, real, next)
            : throw new ArgumentException("The verb answered with another initiative. Call it on the one that is handed in.", nameof(verb));
    }

    private static ChangeFileOutcome Written(string path, string real, ChangeHistory history)
    {
        var document = ChangeDocument.Of(history);
        if (ChangeJson.ProblemIn(document) is { } problem)
        {
            return new UnwritableFile(path, problem, "Correct the text.");
        }

        ReplacedFile.Write(real, stream => ChangeJson.Write(document, stream));
        return new Accepted<ChangeInitiative, ChangeEvent>(history.Now, history.Events[history.Events.Count - 1]);
    }

    private static ChangeFileOutcome Locked(string path, TimeSpan? patience, Func<string, ChangeFileOutcome> write) =>
        KeptFile.Locked(path, patience ?? DefaultPatience, write, refusal => refusal);
}
