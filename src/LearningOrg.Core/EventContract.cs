namespace LearningOrg.Core;

/// <summary>How events of one kind are stored: the code, the members that are there, and the way there and back.</summary>
/// <typeparam name="TEvent">What is brought back.</typeparam>
/// <typeparam name="TSnapshot">The record that all kinds of a room's events share.</typeparam>
internal sealed class EventContract<TEvent, TSnapshot>(
    string kind,
    Type type,
    Func<object, TSnapshot, TSnapshot> fill,
    Func<TSnapshot, string, TEvent> restore,
    SnapshotMembers<TSnapshot> members,
    IReadOnlyList<string> required,
    IReadOnlyList<string> optional)
{
    /// <summary>The code, never to change.</summary>
    public string Kind => kind;

    /// <summary>The event.</summary>
    public Type Type => type;

    /// <summary>The members that an event of the kind has, beside those of every event.</summary>
    public IReadOnlyList<string> Required => required;

    /// <summary>The members that it may have.</summary>
    public IReadOnlyList<string> Optional => optional;

    /// <param name="happened">An event of the kind.</param>
    /// <param name="stored">What every event has.</param>
    public TSnapshot Fill(object happened, TSnapshot stored) => fill(happened, stored);

    /// <param name="stored">As it was stored.</param>
    /// <param name="prefix">Where it stands: errors name the member by it.</param>
    public TEvent Restore(TSnapshot stored, string prefix)
    {
        members.Check(stored, kind, required, optional, prefix);
        return restore(stored, prefix);
    }
}
