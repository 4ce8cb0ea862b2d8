using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Change.Work;

/// <summary>How large a guiding coalition must be, and how many line leaders it takes.</summary>
/// <remarks>Equal when all of it is. Immutable.</remarks>
public sealed record CoalitionRule
{
    private CoalitionRule(int small, int medium, int large, int smallUpTo, int mediumUpTo, int lineLeaders)
    {
        Small = small;
        Medium = medium;
        Large = large;
        SmallUpTo = smallUpTo;
        MediumUpTo = mediumUpTo;
        LineLeaders = lineLeaders;
    }

    /// <summary>5, 15 or 50 members, where up to 100, up to 1,000 or more people are concerned, and one line leader. A default, not a standard.</summary>
    public static CoalitionRule Default { get; } = new(5, 15, 50, 100, 1000, 1);

    /// <summary>How many members where few are concerned; 1 or more.</summary>
    public int Small { get; }

    /// <summary>How many members where a middling number is concerned; not fewer than <see cref="Small"/>.</summary>
    public int Medium { get; }

    /// <summary>How many members where many are concerned; not fewer than <see cref="Medium"/>.</summary>
    public int Large { get; }

    /// <summary>Up to how many people are few; 1 or more.</summary>
    public int SmallUpTo { get; }

    /// <summary>Up to how many people are a middling number; not fewer than <see cref="SmallUpTo"/>.</summary>
    public int MediumUpTo { get; }

    /// <summary>How many line leaders must be in it; 0 or more.</summary>
    public int LineLeaders { get; }

    /// <summary>Agrees on a rule.</summary>
    /// <param name="small">How many members where few are concerned; 1 or more.</param>
    /// <param name="medium">Where a middling number is; not fewer.</param>
    /// <param name="large">Where many are; not fewer.</param>
    /// <param name="smallUpTo">Up to how many people are few; 1 or more.</param>
    /// <param name="mediumUpTo">Up to how many are a middling number; not fewer.</param>
    /// <param name="lineLeaders">How many line leaders; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static CoalitionRule Of(
        [InclusiveRange(1, int.MaxValue)] int small,
        int medium,
        int large,
        [InclusiveRange(1, int.MaxValue)] int smallUpTo = 100,
        int mediumUpTo = 1000,
        [InclusiveRange(0, int.MaxValue)] int lineLeaders = 1)
    {
        Guard.Against.OutsideOf(small, 1, int.MaxValue);
        Guard.Against.OutsideOf(medium, small, int.MaxValue);
        Guard.Against.OutsideOf(large, medium, int.MaxValue);
        Guard.Against.OutsideOf(smallUpTo, 1, int.MaxValue);
        Guard.Against.OutsideOf(mediumUpTo, smallUpTo, int.MaxValue);
        Guard.Against.OutsideOf(lineLeaders, 0, int.MaxValue);
        return new(small, medium, large, smallUpTo, mediumUpTo, lineLeaders);
    }

    /// <summary>How many members it takes.</summary>
    /// <param name="population">How many people the change concerns.</param>
    public int MembersFor(int population) => population <= SmallUpTo ? Small : population <= MediumUpTo ? Medium : Large;

    /// <summary>As <c>5 members up to 100 people, 15 up to 1000, 50 beyond, and 1 line leader</c>.</summary>
    public override string ToString() =>
        $"{Text.Of(Small)} members up to {Text.Of(SmallUpTo)} people, {Text.Of(Medium)} up to {Text.Of(MediumUpTo)}, {Text.Of(Large)} beyond, "
        + $"and {Text.Of(LineLeaders)} line {(LineLeaders == 1 ? "leader" : "leaders")}";
}
