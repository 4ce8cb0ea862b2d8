using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Knowledge.Maps;
using OneOf;

namespace LearningOrg.Interchange.Knowledge;

/// <summary>What reading a knowledge map answers: the map, or where the file breaks.</summary>
[MustUse]
public sealed class KnowledgeMapReadOutcome : OneOfBase<KnowledgeMap, UnreadableFile>
{
    /// <summary>The map.</summary>
    /// <param name="map">As the file has it.</param>
    public KnowledgeMapReadOutcome(KnowledgeMap map)
        : base(Guard.Against.Null(map))
    {
    }

    /// <summary>The file breaks.</summary>
    /// <param name="refusal">Where, and what would mend it.</param>
    public KnowledgeMapReadOutcome(UnreadableFile refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The map.</summary>
    /// <param name="map">As the file has it.</param>
    public static implicit operator KnowledgeMapReadOutcome(KnowledgeMap map) => new(map);

    /// <summary>The file breaks.</summary>
    /// <param name="refusal">Where, and what would mend it.</param>
    public static implicit operator KnowledgeMapReadOutcome(UnreadableFile refusal) => new(refusal);

    /// <summary>Takes the map, or else the refusal.</summary>
    /// <param name="map">As the file has it, where the answer is true.</param>
    /// <param name="refusal">Where the file breaks, where the answer is false.</param>
    public bool TryAccept([NotNullWhen(true)] out KnowledgeMap? map, [NotNullWhen(false)] out Refusal? refusal)
    {
        map = Value as KnowledgeMap;
        refusal = Value as Refusal;
        return map is not null;
    }

    /// <summary>The map in one line, or the refusal.</summary>
    public override string ToString() => Value.ToString()!;
}
