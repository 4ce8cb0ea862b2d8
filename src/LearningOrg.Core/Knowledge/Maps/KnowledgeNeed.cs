namespace LearningOrg.Core.Knowledge.Maps;

/// <summary>What a role must know for one of its activities.</summary>
/// <param name="Role">The role.</param>
/// <param name="Activity">What it does.</param>
/// <param name="Topic">What must be known for that.</param>
/// <param name="Required">How well.</param>
public sealed record KnowledgeNeed(RoleId Role, ActivityId Activity, TopicId Topic, TopicProficiency Required)
{
    /// <summary>As <c>service-desk / restore-a-server needs backup, Independent</c>.</summary>
    public override string ToString() => $"{Role} / {Activity} needs {Topic}, {Required}";

    internal NeedKey Key => new(Role, Activity, Topic);
}

/// <summary>For which role, activity and topic a need is stated; compared letter by letter.</summary>
internal readonly record struct NeedKey(RoleId Role, ActivityId Activity, TopicId Topic) : IComparable<NeedKey>
{
    public int CompareTo(NeedKey other) =>
        Role.CompareTo(other.Role) is not 0 and var byRole ? byRole
        : Activity.CompareTo(other.Activity) is not 0 and var byActivity ? byActivity
        : Topic.CompareTo(other.Topic);

    public override string ToString() => $"{Role} / {Activity} / {Topic}";
}
