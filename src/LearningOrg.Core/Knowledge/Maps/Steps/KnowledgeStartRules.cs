namespace LearningOrg.Core.Knowledge.Maps.Steps;

/// <summary>What counts as lately, and as fresh, when the start of knowledge management is looked at.</summary>
/// <remarks>All of it are defaults that an organization can change, not standards. Equal when all of it is. Immutable.</remarks>
public sealed record KnowledgeStartRules
{
    /// <summary>Lately is within 90 days, fresh is within a year.</summary>
    public static KnowledgeStartRules Default { get; } = new();

    /// <summary>How long ago a transfer may have been concluded to count as a habit; more than nothing, 90 days by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not more than nothing.</exception>
    public TimeSpan Lately { get; init => field = Positive(value, nameof(Lately)); } = TimeSpan.FromDays(90);

    /// <summary>How long ago knowledge may have been used or shown to count as fresh; more than nothing, 365 days by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not more than nothing.</exception>
    public TimeSpan FreshFor { get; init => field = Positive(value, nameof(FreshFor)); } = TimeSpan.FromDays(365);

    /// <summary>As <c>lately is within 90 days, fresh within 365 days</c>.</summary>
    public override string ToString() => $"lately is within {MapText.Days(Lately)}, fresh within {MapText.Days(FreshFor)}";

    private static TimeSpan Positive(TimeSpan time, string member) => time > TimeSpan.Zero
        ? time
        : throw new ArgumentOutOfRangeException(member, time, $"{member} must be longer than nothing.");
}
