using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Maps.Reading;

/// <summary>What a map is read by: how many must know a topic, and how unused knowledge fades.</summary>
/// <remarks>All of it are defaults that an organization can change, not standards. Equal when all of it is. Immutable.</remarks>
public sealed record CoverageRules
{
    /// <summary>Two who know each topic, nothing fades, and from three roles on a topic is worth writing down.</summary>
    public static CoverageRules Default { get; } = new();

    /// <summary>How many must know a topic well enough for it to be covered; at least 1, and 2 by default, so that one may be away.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int Redundancy { get; init => field = AtLeastOne(value, nameof(Redundancy)); } = 2;

    /// <summary>How unused knowledge fades; by default it does not.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public ProficiencyDecay Decay { get; init => field = Guard.Against.Null(value, nameof(Decay)); } = ProficiencyDecay.None;

    /// <summary>From how many roles on that need a topic it is suggested to write it down; at least 1, and 3 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int ManyRoles { get; init => field = AtLeastOne(value, nameof(ManyRoles)); } = 3;

    /// <summary>As <c>2 who know each topic; nothing fades</c>.</summary>
    public override string ToString() => $"{Text.Of(Redundancy)} who know each topic; {Decay}";

    private static int AtLeastOne(int number, string member) => number >= 1
        ? number
        : throw new ArgumentOutOfRangeException(member, number, $"{member} must be at least 1.");
}
