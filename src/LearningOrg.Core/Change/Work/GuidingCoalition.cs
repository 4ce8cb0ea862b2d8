using Ardalis.GuardClauses;

namespace LearningOrg.Core.Change.Work;

/// <summary>The people who carry a change, and the one among them who leads it.</summary>
/// <remarks>
/// Recorded as a whole: when somebody joins or leaves, the coalition as it is then replaces the one before. Equal when all of it is. Immutable.
/// </remarks>
public sealed record GuidingCoalition
{
    private GuidingCoalition(ActorId leader, Sequence<CoalitionMember> members)
    {
        Leader = leader;
        Members = members;
    }

    /// <summary>Who leads it: one of the members.</summary>
    public ActorId Leader { get; }

    /// <summary>All members, the leader among them, in the order they were handed in.</summary>
    public IReadOnlyList<CoalitionMember> Members { get; }

    /// <summary>Brings a coalition together.</summary>
    /// <param name="leader">Who leads it.</param>
    /// <param name="members">All members, the leader among them, each once.</param>
    /// <exception cref="ArgumentException">A member is null or stands twice, or the leader is not among them.</exception>
    public static GuidingCoalition Of(ActorId leader, params IEnumerable<CoalitionMember> members)
    {
        Guard.Against.Unassigned(leader);
        var all = Guard.Against.Null(members).Select(member => Guard.Against.Null(member, nameof(members))).ToArray();
        var twins = all.GroupBy(member => member.Who).FirstOrDefault(group => group.Count() > 1);
        if (twins is not null)
        {
            throw new ArgumentException($"{twins.Key} stands twice among the members. Name each once.", nameof(members));
        }

        return all.Any(member => member.Who == leader)
            ? new(leader, Sequence.Wrap(all))
            : throw new ArgumentException($"{leader} leads the coalition and is not among its members. Add the leader.", nameof(leader));
    }

    /// <summary>What it lacks by a rule, as phrases; nothing where it is strong enough.</summary>
    /// <param name="rule">How large and of whom it must be.</param>
    /// <param name="population">How many people the change concerns.</param>
    public IReadOnlyList<string> Gaps(CoalitionRule rule, int population)
    {
        var missing = new List<string>();
        var least = Guard.Against.Null(rule).MembersFor(population);
        if (Members.Count < least)
        {
            missing.Add($"{Text.Of(least - Members.Count)} more {(least - Members.Count == 1 ? "member" : "members")} ({Text.Of(least)} in all)");
        }

        var lines = Members.Count(member => member.IsLineLeader);
        if (lines < rule.LineLeaders)
        {
            missing.Add($"{Text.Of(rule.LineLeaders - lines)} more line {(rule.LineLeaders - lines == 1 ? "leader" : "leaders")}");
        }

        missing.AddRange(CoalitionQuality.All
            .Where(quality => !Members.Any(member => member.Qualities.Contains(quality)))
            .Select(quality => $"somebody with {quality.Name.ToLowerInvariant()}"));
        return Sequence.Of(missing);
    }

    /// <summary>As <c>15 members led by ada, 4 of them line leaders</c>.</summary>
    public override string ToString() =>
        $"{Text.Of(Members.Count)} {(Members.Count == 1 ? "member" : "members")} led by {Leader}, "
        + $"{Text.Of(Members.Count(member => member.IsLineLeader))} of them line leaders";
}
