using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Samples;

/// <summary>What people did to a register over time, written down entry by entry and played day by day.</summary>
internal sealed class Script
{
    private readonly List<(DateTimeOffset At, Func<ContinualImprovementRegister, DateTimeOffset, RegisterOutcome> Do)> _steps = [];

    public static DateTimeOffset Day(string day) => new(DateOnly.ParseExact(day, "yyyy-MM-dd"), new TimeOnly(9, 0), TimeSpan.Zero);

    public void Raise(string day, string id, string title, ImprovementSource source, ActorId by, ImprovementDetails details) =>
        _steps.Add((Day(day), (register, at) => register.Raise(ImprovementId.Of(id), title, source, by, at, details)));

    public void On(string day, string id, Func<Improvement, DateTimeOffset, ImprovementOutcome> verb) =>
        _steps.Add((Day(day), (register, at) => register.Apply(ImprovementId.Of(id), entry => verb(entry, at))));

    /// <summary>A number for each month, measured on its last day; those of months before <paramref name="from"/> are recorded then.</summary>
    public void Monthly(string from, string id, Metric metric, ActorId by, string firstMonth, params double[] values)
    {
        var month = Day($"{firstMonth}-01");
        for (var index = 0; index < values.Length; index++)
        {
            var (value, taken) = (values[index], month.AddMonths(index + 1).AddDays(-1));
            var at = taken > Day(from) ? taken : Day(from);
            _steps.Add((at, (register, now) => register.Apply(
                ImprovementId.Of(id), entry => entry.Measure(MeasuredValue.Of(metric, value, taken), by, now))));
        }
    }

    /// <summary>Plays it: in the order of the days, and of one day in the order it was written.</summary>
    public RegisterHistory Play(ContinualImprovementRegister register) => _steps
        .OrderBy(step => step.At)
        .Aggregate(RegisterHistory.Of(register), (history, step) => step.Do(history.Now, step.At).Match(
            accepted => history.With(accepted.Event),
            refused => throw new InvalidOperationException(refused.Message),
            refused => throw new InvalidOperationException($"{step.At:d}: {refused.Message}"),
            refused => throw new InvalidOperationException(refused.Message)));
}
