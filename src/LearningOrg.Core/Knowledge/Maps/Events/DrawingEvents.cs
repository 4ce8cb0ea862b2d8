using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Maps.Events;

/// <summary>A knowledge map was opened: the first event of each.</summary>
/// <param name="Title">What the map is called.</param>
/// <param name="By">Who opened it.</param>
/// <param name="At">When.</param>
public sealed record KnowledgeMapOpened(string Title, ActorId By, DateTimeOffset At) : KnowledgeMapEvent(By, At)
{
    internal override string Verb => $"open '{Title}'";

    private protected override string Story => $"map '{Title}' opened";

    internal override Refusal? Doubt(MapState before) => new NotPermitted(Verb, "the map is open already", "Open each map once.");

    internal override MapState Change(MapState before) => before;
}

/// <summary>A role was listed.</summary>
/// <param name="Role">Which.</param>
/// <param name="By">Who listed it.</param>
/// <param name="At">When.</param>
public sealed record RoleListed(RoleId Role, ActorId By, DateTimeOffset At) : KnowledgeMapEvent(By, At)
{
    internal override string Verb => $"list the role '{Role}'";

    private protected override string Story => $"role {Role} listed";

    internal override Refusal? Doubt(MapState before) => before.Roles.Contains(Role) ? MapDoubts.Again(MapPart.Role, Role.Value) : null;

    internal override MapState Change(MapState before) => before with { Roles = before.Roles.Add(Guard.Against.Unassigned(Role)) };
}

/// <summary>An activity was listed.</summary>
/// <param name="Activity">Which.</param>
/// <param name="By">Who listed it.</param>
/// <param name="At">When.</param>
public sealed record ActivityListed(ActivityId Activity, ActorId By, DateTimeOffset At) : KnowledgeMapEvent(By, At)
{
    internal override string Verb => $"list the activity '{Activity}'";

    private protected override string Story => $"activity {Activity} listed";

    internal override Refusal? Doubt(MapState before) =>
        before.Activities.Contains(Activity) ? MapDoubts.Again(MapPart.Activity, Activity.Value) : null;

    internal override MapState Change(MapState before) => before with { Activities = before.Activities.Add(Guard.Against.Unassigned(Activity)) };
}

/// <summary>A topic was listed.</summary>
/// <param name="Topic">Which.</param>
/// <param name="By">Who listed it.</param>
/// <param name="At">When.</param>
public sealed record TopicListed(TopicId Topic, ActorId By, DateTimeOffset At) : KnowledgeMapEvent(By, At)
{
    internal override string Verb => $"list the topic '{Topic}'";

    private protected override string Story => $"topic {Topic} listed";

    internal override Refusal? Doubt(MapState before) => before.Topics.Contains(Topic) ? MapDoubts.Again(MapPart.Topic, Topic.Value) : null;

    internal override MapState Change(MapState before) => before with { Topics = before.Topics.Add(Guard.Against.Unassigned(Topic)) };
}

/// <summary>It was stated what a role must know for an activity.</summary>
/// <param name="Role">The role.</param>
/// <param name="Activity">What it does.</param>
/// <param name="Topic">What must be known for that.</param>
/// <param name="Required">How well.</param>
/// <param name="By">Who stated it.</param>
/// <param name="At">When.</param>
public sealed record NeedStated(RoleId Role, ActivityId Activity, TopicId Topic, TopicProficiency Required, ActorId By, DateTimeOffset At)
    : KnowledgeMapEvent(By, At)
{
    internal override string Verb => $"state the need '{Key}'";

    private protected override string Story => $"need {Key} at {Required} stated";

    private NeedKey Key => new(Role, Activity, Topic);

    internal override Refusal? Doubt(MapState before) =>
        MapDoubts.OfRole(before, Role)
        ?? MapDoubts.OfActivity(before, Activity)
        ?? MapDoubts.OfTopic(before, Topic)
        ?? (before.Needs.ContainsKey(Key) ? MapDoubts.Again(MapPart.Need, Key.ToString()) : null);

    internal override MapState Change(MapState before) =>
        before with { Needs = before.Needs.Add(Key, new(Role, Activity, Topic, Guard.Against.Null(Required))) };
}

/// <summary>A need was dropped: the work does not ask for it any more.</summary>
/// <param name="Role">The role.</param>
/// <param name="Activity">What it does.</param>
/// <param name="Topic">What need not be known for it any more.</param>
/// <param name="Reason">Why not.</param>
/// <param name="By">Who dropped it.</param>
/// <param name="At">When.</param>
public sealed record NeedDropped(RoleId Role, ActivityId Activity, TopicId Topic, string Reason, ActorId By, DateTimeOffset At)
    : KnowledgeMapEvent(By, At)
{
    internal override string Verb => $"drop the need '{Key}'";

    private protected override string Story => $"need {Key} dropped ('{Reason}')";

    private NeedKey Key => new(Role, Activity, Topic);

    internal override Refusal? Doubt(MapState before) =>
        before.Needs.ContainsKey(Key) ? null : MapDoubts.Missing(MapPart.Need, Key.ToString());

    internal override MapState Change(MapState before)
    {
        Guard.Against.Blank(Reason);
        return before with { Needs = before.Needs.Remove(Key) };
    }
}
