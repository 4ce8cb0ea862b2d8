using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Measurement;

/// <summary>How many points it takes before and after a change to speak of a shift.</summary>
/// <remarks>Equal when both numbers are. Immutable.</remarks>
public sealed record VerdictRule
{
    private const int LeastBefore = 2;
    private const int LeastAfter = 7;

    private VerdictRule(int before, int after)
    {
        Before = before;
        After = after;
    }

    /// <summary>Twelve before, as firm limits take, and seven after, as a shift takes.</summary>
    public static VerdictRule Default { get; } = new(12, LeastAfter);

    /// <summary>How many points before the change; 2 or more.</summary>
    public int Before { get; }

    /// <summary>How many points after the change; 7 or more.</summary>
    public int After { get; }

    /// <summary>Agrees on a rule, best before the change.</summary>
    /// <param name="before">How many points before; 2 or more.</param>
    /// <param name="after">How many points after; 7 or more, since fewer cannot be a shift.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is too small.</exception>
    public static VerdictRule Of([InclusiveRange(LeastBefore, int.MaxValue)] int before, [InclusiveRange(LeastAfter, int.MaxValue)] int after)
    {
        if (before < LeastBefore)
        {
            throw new ArgumentOutOfRangeException(nameof(before), before, $"{nameof(before)} must be at least {Text.Of(LeastBefore)}.");
        }

        return after >= LeastAfter
            ? new(before, after)
            : throw new ArgumentOutOfRangeException(
                nameof(after), after, $"{nameof(after)} must be at least {Text.Of(LeastAfter)}: fewer points in a row are no shift.");
    }

    /// <summary>As <c>12 points before and 7 after</c>.</summary>
    public override string ToString() => $"{Text.Of(Before)} points before and {Text.Of(After)} after";
}
