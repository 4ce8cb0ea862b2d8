using Ardalis.GuardClauses;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Interchange.Files;

namespace LearningOrg.Interchange.Registers;

/// <summary>A register that lives in a file, which several programs may change one after the other and none can spoil.</summary>
/// <remarks>
/// <para>
/// The file is that of <see cref="RegisterJson"/>, with the history: each change adds its event, numbered, and a file whose events have a gap,
/// or do not lead to what it says, is refused. A change reads it, applies one verb and writes it anew, while nobody else can: the
/// empty file <c>NAME.lock</c> beside it is held meanwhile, and let go of by the system even if the program dies. The new
/// content is written to <c>NAME.tmp</c>, flushed to the disk, and takes the file's name in one step, so that a reader sees all of the old
/// register or all of the new, at any moment. The register before the last change stays as <c>NAME.bak</c>.
/// </para>
/// <para>
/// A file that cannot be read is never written over, nor one that is read-only, and nothing is written that could not be read again. The lock
/// is that of the machine's file system: among programs on several machines it holds as far as the network's file system keeps locks.
/// </para>
/// <para>
/// All of these files are open to the same people as the register: on Unix they have its mode (<c>rw-rw----</c>), and belong to who wrote
/// last and to that writer's group, unless the folder hands its own down (<c>chmod g+s</c>). On Windows the register keeps its access
/// list, while <c>NAME.tmp</c> and a first <c>NAME.bak</c> get the one that the folder hands down. Where the name is a symbolic link, what it
/// leads to is locked and changed, and the link stays; .NET Framework cannot follow links, and puts a file in the link's place.
/// </para>
/// </remarks>
public static class RegisterFile
{
    /// <summary>How long a change waits for another program that is writing the file: ten seconds.</summary>
    public static TimeSpan DefaultPatience => KeptFile.Patience;

    /// <summary>Reads the register. That needs no lock.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The register, or what is wrong with the file.</returns>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    public static RegisterReadOutcome Read(string path)
    {
        Guard.Against.NullOrEmpty(path);
        return InputFile.Read<RegisterReadOutcome>(path, stream => RegisterJson.Read(stream, path), refusal => refusal);
    }

    /// <summary>Reads the register with its history. That needs no lock.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The register with all that happened to it, or what is wrong with the file.</returns>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    public static RegisterHistoryOutcome ReadHistory(string path)
    {
        Guard.Against.NullOrEmpty(path);
        return InputFile.Read<RegisterHistoryOutcome>(path, stream => RegisterJson.ReadHistory(stream, path), refusal => refusal);
    }

    /// <summary>Begins a file with a register, an empty one or one from elsewhere. It never writes over another file.</summary>
    /// <param name="path">The file, which must not be there.</param>
    /// <param name="register">The register.</param>
    /// <param name="patience">How long to wait for another program; <see cref="DefaultPatience"/> by default.</param>
    /// <returns>The register with the event it was opened by, or why there is no file.</returns>
    /// <exception cref="ArgumentException">An argument is null, or the path empty.</exception>
    public static RegisterFileOutcome Create(string path, ContinualImprovementRegister register, TimeSpan? patience = null)
    {
        Guard.Against.NullOrEmpty(path);
        Guard.Against.Null(register);
        var history = RegisterHistory.Of(register);
        // No lock is left beside another's file.
        return KeptFile.Taken(path) is { } taken
            ? taken
            : Locked(path, patience, real => KeptFile.Taken(path) is { } meanwhile ? meanwhile : Written(path, real, history, register.Opening));
    }

    /// <summary>Changes the register by one verb: <c>RegisterFile.Change(path, register =&gt; register.Raise(…))</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="verb">Calls one verb on the register it is handed, which is as the file has it, and returns the outcome.</param>
    /// <param name="patience">How long to wait for another program; <see cref="DefaultPatience"/> by default.</param>
    /// <returns>
    /// The register as the file has it now, with what happened, once that is on the disk; or the refusal, and then the file is untouched.
    /// </returns>
    /// <exception cref="ArgumentException">An argument is null, the path empty, or the verb answered null.</exception>
    public static RegisterFileOutcome Change(
        string path, Func<ContinualImprovementRegister, RegisterOutcome> verb, TimeSpan? patience = null)
    {
        Guard.Against.NullOrEmpty(path);
        Guard.Against.Null(verb);
        return ChangeAll(
            path,
            register => [verb(register) ?? throw new ArgumentException("The verb answered null. Return what the register's verb returned.", nameof(verb))],
            patience);
    }

    /// <summary>Changes the register by several verbs, all of them or none, in one step.</summary>
    /// <param name="path">The file.</param>
    /// <param name="verbs">
    /// Calls verbs, the first on the register it is handed and each further one on the register that the one before answered with, and
    /// returns the outcomes; where one is a refusal, it is the last that is asked for.
    /// </param>
    /// <param name="patience">How long to wait for another program; <see cref="DefaultPatience"/> by default.</param>
    /// <returns>
    /// The register as the file has it now, with what happened last, once all is on the disk; or the first refusal, and then the file is
    /// untouched.
    /// </returns>
    /// <exception cref="ArgumentException">An argument is null, the path empty, or there were no outcomes or not those of such verbs.</exception>
    public static RegisterFileOutcome ChangeAll(
        string path, Func<ContinualImprovementRegister, IEnumerable<RegisterOutcome>> verbs, TimeSpan? patience = null)
    {
        Guard.Against.NullOrEmpty(path);
        Guard.Against.Null(verbs);
        // No lock is left beside a file that is not there.
        if (!File.Exists(path) && RefusalOf(ReadHistory(path)) is { } absent)
        {
            return absent;
        }

        return Locked(path, patience, real => Changed(path, real, verbs));
    }

    private static RegisterFileOutcome Changed(string path, string real, Func<ContinualImprovementRegister, IEnumerable<RegisterOutcome>> verbs)
    {
        var read = ReadHistory(real);
        if (RefusalOf(read) is { } unreadable)
        {
            return unreadable with { Source = path };
        }

        var history = read.AsT0;
        Accepted<ContinualImprovementRegister, RegisterEvent>? last = null;
        foreach (var outcome in verbs(history.Now))
        {
            if (!outcome.TryPickT0(out var accepted, out var refused))
            {
                return refused.Match<RegisterFileOutcome>(entry => entry, notPermitted => notPermitted, late => late);
            }

            history = history.With(accepted.Event);
            last = IsStep(history.Now, accepted) ? accepted : throw Strayed(nameof(verbs));
        }

        if (last is null)
        {
            throw new ArgumentException("There was nothing to do: no verb was called.", nameof(verbs));
        }

        // Once for all, since it takes as long as there are entries: what the steps led to is what the last verb answered with.
        return history.Now.Equals(last.Now) ? Written(path, real, history, last.Event) : throw Strayed(nameof(verbs));
    }

    /// <summary>Whether a verb's answer can be the register that its event leads to, by what can be told in no time.</summary>
    private static bool IsStep(ContinualImprovementRegister now, Accepted<ContinualImprovementRegister, RegisterEvent> accepted)
    {
        var answer = accepted.Now;
        return (now.Opening, now.Authority, now.Count, now.LastEventAt).Equals((answer.Opening, answer.Authority, answer.Count, answer.LastEventAt))
            && (accepted.Event is not EntryRecorded { Event.Id: var id } || now.Find(id)?.Revision == answer.Find(id)?.Revision);
    }

    private static ArgumentException Strayed(string argument) => new(
        "A verb answered with another register. Call each on the register that is handed in, or on the last one's answer.", argument);

    private static UnreadableFile? RefusalOf(RegisterHistoryOutcome read) => read.IsT1 ? read.AsT1 : null;

    private static RegisterFileOutcome Written(string path, string real, RegisterHistory history, RegisterEvent happened)
    {
        var document = RegisterDocument.Of(history);
        if (RegisterTexts.ProblemIn(document) is { } problem)
        {
            return new UnwritableFile(path, problem, "Correct the text.");
        }

        ReplacedFile.Write(real, stream => RegisterJson.Write(document, stream));
        return new Accepted<ContinualImprovementRegister, RegisterEvent>(history.Now, happened);
    }

    private static RegisterFileOutcome Locked(string path, TimeSpan? patience, Func<string, RegisterFileOutcome> write) =>
        KeptFile.Locked(path, patience ?? DefaultPatience, write, refusal => refusal);
}
