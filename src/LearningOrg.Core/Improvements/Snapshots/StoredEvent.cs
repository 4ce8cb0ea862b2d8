using Ardalis.GuardClauses;
using LearningOrg.Core.Improvements.Work;

namespace LearningOrg.Core.Improvements.Snapshots;

/// <summary>The members of a stored event on their way back; each error names the member. Those that are asked for are there.</summary>
internal sealed class StoredEvent(RegisterEventSnapshot stored, string prefix)
{
    public ImprovementId Entry => ImprovementId.Restore(stored.Entry, Name(nameof(stored.Entry)));

    public ActorId By => Restoring.Actor(stored.By, Name(nameof(stored.By)));

    public DateTimeOffset At => Restoring.Instant(stored.At, Name(nameof(stored.At)));

    public string Title => Guard.Against.Blank(stored.Title, Name(nameof(stored.Title)));

    public ImprovementSource Source => ImprovementSource.FromCode(stored.Source, Name(nameof(stored.Source)));

    public ImprovementDetails Details => stored.Details?.Restore(Name(nameof(stored.Details)) + ".") ?? ImprovementDetails.None;

    public ActorId Authority => Restoring.Actor(stored.Authority, Name(nameof(stored.Authority)));

    public RegisterRules Rules => stored.Rules?.Restore(Name(nameof(stored.Rules)) + ".") ?? RegisterRules.Default;

    public ActorId Owner => Restoring.Actor(stored.Owner, Name(nameof(stored.Owner)));

    public ImprovementPlan Plan => stored.Plan!.Restore(Name(nameof(stored.Plan)) + ".");

    public Score Score => stored.Score!.Restore(Name(nameof(stored.Score)) + ".");

    public ImprovementTask Task => stored.Task!.Restore(Name(nameof(stored.Task)) + ".");

    public string TaskId => Guard.Against.Untidy(stored.TaskId, Name(nameof(stored.TaskId)));

    public Measurement.MeasuredValue Measurement => stored.Measurement!.Restore(Name(nameof(stored.Measurement)) + ".");

    public Verification Verification => stored.Verification!.Restore(Name(nameof(stored.Verification)) + ".");

    public SustainReview Review => stored.Review!.Restore(Name(nameof(stored.Review)) + ".");

    public Benefits.Benefit Benefit => stored.Benefit!.Restore(Name(nameof(stored.Benefit)) + ".");

    public string BenefitId => Guard.Against.Untidy(stored.BenefitId, Name(nameof(stored.BenefitId)));

    public double Amount => Guard.Against.NotFinite(stored.Amount!.Value, Name(nameof(stored.Amount)));

    public string Reason => Guard.Against.Blank(stored.Reason, Name(nameof(stored.Reason)));

    public DateTimeOffset ReviewAt => Restoring.Instant(stored.ReviewAt!.Value, Name(nameof(stored.ReviewAt)));

    public ImprovementId EndedFor => ImprovementId.Restore(stored.EndedFor, Name(nameof(stored.EndedFor)));

    public Parent? Parent
    {
        get
        {
            if (stored.Parent is null != stored.IsRequired is null)
            {
                var absent = Name(stored.Parent is null ? nameof(stored.Parent) : nameof(stored.IsRequired));
                throw new ArgumentException($"{absent} is missing. Give {nameof(stored.Parent)} and {nameof(stored.IsRequired)} both or neither.", absent);
            }

            return stored.Parent is null ? null : new(ImprovementId.Restore(stored.Parent, Name(nameof(stored.Parent))), stored.IsRequired!.Value);
        }
    }

    private string Name(string member) => prefix + member;
}
