using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Snapshots;

namespace LearningOrg.Interchange.Registers;

/// <summary>A register's file: the members of its snapshot, and its history where that is kept beside it.</summary>
internal sealed record RegisterDocument(
    int SchemaVersion, string Title, string Authority, DateTimeOffset OpenedAt, IReadOnlyList<ImprovementSnapshot> Entries)
{
    public string? OpenedFor { get; init; }

    public RegisterRulesSnapshot? Rules { get; init; }

    public DateTimeOffset? LastEventAt { get; init; }

    public RegisterHistorySnapshot? History { get; init; }

    public static RegisterDocument Of(ContinualImprovementRegister register) => Of(register.ToSnapshot(), history: null);

    public static RegisterDocument Of(RegisterHistory history) => Of(history.Now.ToSnapshot(), history.ToSnapshot());

    public RegisterSnapshot ToSnapshot() => new(SchemaVersion, Title, Authority, OpenedAt, Entries)
    {
        OpenedFor = OpenedFor,
        Rules = Rules,
        LastEventAt = LastEventAt,
    };

    private static RegisterDocument Of(RegisterSnapshot register, RegisterHistorySnapshot? history) => new(
        register.SchemaVersion, register.Title, register.Authority, register.OpenedAt, register.Entries)
    {
        OpenedFor = register.OpenedFor,
        Rules = register.Rules,
        LastEventAt = register.LastEventAt,
        History = history,
    };
}
