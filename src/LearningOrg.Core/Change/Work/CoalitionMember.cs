using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Change.Work;

/// <summary>Somebody in the guiding coalition, and what they bring to it.</summary>
/// <remarks>Equal when all of it is. Immutable.</remarks>
[PersonalIdentity]
public sealed record CoalitionMember
{
    private CoalitionMember(ActorId who, string role, bool isLineLeader, IEnumerable<CoalitionQuality> qualities)
    {
        Who = who;
        Role = role;
        IsLineLeader = isLineLeader;
        Qualities = Sequence.Of(qualities);
    }

    /// <summary>Who it is.</summary>
    public ActorId Who { get; }

    /// <summary>What they do in the organization; never blank.</summary>
    public string Role { get; }

    /// <summary>Whether they lead a line: people who do the work report to them.</summary>
    public bool IsLineLeader { get; }

    /// <summary>What they bring, each once and in the order of the set; may be empty.</summary>
    public IReadOnlyList<CoalitionQuality> Qualities { get; }

    /// <summary>Describes a member.</summary>
    /// <param name="who">Who it is.</param>
    /// <param name="role">What they do in the organization; not blank.</param>
    /// <param name="isLineLeader">Whether people who do the work report to them.</param>
    /// <param name="qualities">What they bring; named twice counts once.</param>
    /// <exception cref="ArgumentException">The role is blank, the actor unassigned, or a quality null.</exception>
    public static CoalitionMember Of(ActorId who, string role, bool isLineLeader, params IEnumerable<CoalitionQuality> qualities) => new(
        Guard.Against.Unassigned(who),
        Guard.Against.Blank(role),
        isLineLeader,
        Guard.Against.Null(qualities).Select(quality => Guard.Against.Null(quality, nameof(qualities))).Distinct().OrderBy(quality => quality.Order).ToArray());

    /// <summary>As <c>ada (head of operations, line leader): position power and leadership</c>.</summary>
    public override string ToString() =>
        $"{Who} ({Role}{(IsLineLeader ? ", line leader" : null)}): {Text.List(Qualities.Select(quality => quality.Name.ToLowerInvariant()).ToArray())}";
}
