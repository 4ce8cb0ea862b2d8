using LearningOrg.Interchange.Csv;

namespace LearningOrg.Interchange.Incidents;

/// <summary>One incident in 48 bytes: times as ticks, texts as numbers of a pool, small values in the bits of one word.</summary>
internal struct IncidentRecord
{
    /// <summary>How many reassignments or reopenings a record can hold.</summary>
    public const int MostChanges = short.MaxValue;

    private const int ImpactBits = 0;
    private const int UrgencyBits = 2;
    private const int PriorityBits = 4;
    private const int SlaBits = 7;

    public ulong Key;
    public long OpenedAt;
    public long ResolvedAt;
    public int Group;
    public int Category;
    public int State;

    /// <summary>The row that counts; wraps beyond four billion.</summary>
    public uint Row;

    public short Reassignments;
    public short Reopenings;
    private ushort _levels;

    public readonly int? Impact => Level(ImpactBits, 3);

    public readonly int? Urgency => Level(UrgencyBits, 3);

    public readonly int? Priority => Level(PriorityBits, 7);

    public readonly bool? MadeSla => Level(SlaBits, 3) is { } value ? value == 2 : null;

    /// <summary>Sets what is small.</summary>
    /// <param name="impact">1 to 3, or <see cref="CellReader.NoNumber"/>.</param>
    /// <param name="urgency">1 to 3, or <see cref="CellReader.NoNumber"/>.</param>
    /// <param name="priority">1 to 5, or <see cref="CellReader.NoNumber"/>.</param>
    /// <param name="madeSla">Whether the agreed time was kept.</param>
    public void SetLevels(int impact, int urgency, int priority, bool? madeSla)
    {
        var sla = madeSla is { } made ? (made ? 2 : 1) : 0;
        _levels = (ushort)(
            (Math.Max(impact, 0) << ImpactBits) |
            (Math.Max(urgency, 0) << UrgencyBits) |
            (Math.Max(priority, 0) << PriorityBits) |
            (sla << SlaBits));
    }

    private readonly int? Level(int shift, int mask) => ((_levels >> shift) & mask) is var level && level > 0 ? level : null;
}
