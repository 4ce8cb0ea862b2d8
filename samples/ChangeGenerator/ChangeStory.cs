using LearningOrg.Core.Change;

namespace LearningOrg.Samples;

/// <summary>What people did to an initiative, day by day, and what they were refused.</summary>
public sealed class ChangeStory
{
    private readonly List<string> _refusals = [];

    internal ChangeStory(ChangeHistory history) => History = history;

    /// <summary>The initiative with everything that happened.</summary>
    public ChangeHistory History { get; private set; }

    /// <summary>What was tried and refused, in the words it was refused in.</summary>
    public IReadOnlyList<string> Refusals => _refusals;

    internal static DateTimeOffset Day(string day) => new(DateOnly.ParseExact(day, "yyyy-MM-dd"), new TimeOnly(9, 0), TimeSpan.Zero);

    internal void On(string day, Func<ChangeInitiative, DateTimeOffset, ChangeOutcome> verb) => History = verb(History.Now, Day(day)).Match(
        accepted => History.With(accepted.Event),
        refused => throw new InvalidOperationException($"{day}: {refused.Message}"),
        refused => throw new InvalidOperationException($"{day}: {refused.Message}"));

    internal void RefusedOn(string day, Func<ChangeInitiative, DateTimeOffset, ChangeOutcome> verb) => _refusals.Add(verb(History.Now, Day(day)).Match(
        accepted => throw new InvalidOperationException($"{day}: {accepted.Event} was to be refused."),
        refused => refused.Message,
        refused => throw new InvalidOperationException($"{day}: {refused.Message}")));
}
