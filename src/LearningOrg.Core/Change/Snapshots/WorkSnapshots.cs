using Ardalis.GuardClauses;
using LearningOrg.Core.Change.Work;
using LearningOrg.Core.Measurement.Snapshots;

namespace LearningOrg.Core.Change.Snapshots;

/// <summary>What a change is about, as a record of primitives.</summary>
/// <param name="BigOpportunity">What becomes possible.</param>
/// <param name="Sponsor">Who stands behind it.</param>
/// <param name="Scope">Which part of the organization it covers.</param>
/// <param name="Population">How many people it concerns.</param>
public sealed record CharterSnapshot(string BigOpportunity, string Sponsor, string Scope, int Population)
{
    internal static CharterSnapshot Of(ChangeCharter charter) => new(charter.BigOpportunity, charter.Sponsor.Value, charter.Scope, charter.Population);

    internal ChangeCharter Restore(string prefix) => ChangeCharter.Of(
        Guard.Against.Blank(BigOpportunity, prefix + nameof(BigOpportunity)),
        Restoring.Actor(Sponsor, prefix + nameof(Sponsor)),
        Guard.Against.Blank(Scope, prefix + nameof(Scope)),
        Restoring.AtLeast(1, Population, prefix + nameof(Population)));
}

/// <summary>A vision, as a record of primitives.</summary>
/// <param name="Statement">What it will be like.</param>
/// <param name="Strategy">How to get there.</param>
public sealed record VisionSnapshot(string Statement, string Strategy)
{
    internal static VisionSnapshot Of(ChangeVision vision) => new(vision.Statement, vision.Strategy);

    internal ChangeVision Restore(string prefix) =>
        ChangeVision.Of(Guard.Against.Blank(Statement, prefix + nameof(Statement)), Guard.Against.Blank(Strategy, prefix + nameof(Strategy)));
}

/// <summary>A member of a guiding coalition, as a record of primitives.</summary>
/// <param name="Who">Who it is.</param>
/// <param name="Role">What they do in the organization.</param>
/// <param name="IsLineLeader">Whether people who do the work report to them.</param>
public sealed record CoalitionMemberSnapshot(string Who, string Role, bool IsLineLeader)
{
    /// <summary>The codes of what they bring.</summary>
    public IReadOnlyList<string>? Qualities { get; init => field = Restoring.Copied(value); }

    internal static CoalitionMemberSnapshot Of(CoalitionMember member) => new(member.Who.Value, member.Role, member.IsLineLeader)
    {
        Qualities = Restoring.OrNone(member.Qualities, quality => quality.Code),
    };

    internal CoalitionMember Restore(string prefix) => CoalitionMember.Of(
        Restoring.Actor(Who, prefix + nameof(Who)),
        Guard.Against.Blank(Role, prefix + nameof(Role)),
        IsLineLeader,
        Restoring.EachAt(Qualities, prefix + nameof(Qualities), CoalitionQuality.FromCode));
}

/// <summary>A guiding coalition, as a record of primitives.</summary>
/// <param name="Leader">Who leads it.</param>
/// <param name="Members">All members, the leader among them.</param>
public sealed record CoalitionSnapshot(string Leader, IReadOnlyList<CoalitionMemberSnapshot> Members)
{
    /// <summary>All members, the leader among them.</summary>
    public IReadOnlyList<CoalitionMemberSnapshot> Members { get; init => field = Restoring.Copied(value)!; } = Restoring.Copied(Members)!;

    internal static CoalitionSnapshot Of(GuidingCoalition coalition) =>
        new(coalition.Leader.Value, Sequence.Of(coalition.Members.Select(CoalitionMemberSnapshot.Of).ToArray()));

    internal GuidingCoalition Restore(string prefix)
    {
        var members = Restoring.Each(
            Restoring.Given(Members, prefix + nameof(Members)), prefix + nameof(Members), (member, each) => member.Restore(each));
        var leader = Restoring.Actor(Leader, prefix + nameof(Leader));
        return Restoring.At(prefix + nameof(Members), () => GuidingCoalition.Of(leader, members));
    }
}

/// <summary>A channel of a communication plan, as a record of primitives.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Audience">How many people it is meant for.</param>
public sealed record ChannelSnapshot(string Name, int Audience)
{
    internal static IReadOnlyList<ChannelSnapshot> Of(CommunicationPlan plan) =>
        Sequence.Of(plan.Channels.Select(channel => new ChannelSnapshot(channel.Name, channel.Audience)).ToArray());

    internal static CommunicationPlan Restore(IReadOnlyList<ChannelSnapshot> channels, string member)
    {
        var all = Restoring.EachAt(channels, member, (channel, place) => CommunicationChannel.Of(
            Guard.Against.Untidy(channel.Name, $"{place}.{nameof(Name)}"), Restoring.AtLeast(1, channel.Audience, $"{place}.{nameof(Audience)}")));
        return Restoring.At(member, () => CommunicationPlan.Of(all));
    }
}

/// <summary>An obstacle, as a record of primitives.</summary>
/// <param name="Id">The number it goes by.</param>
/// <param name="Title">What it is.</param>
/// <param name="IsBlocking">Whether people cannot act with it in place.</param>
/// <param name="Status">The code of an <see cref="ObstacleStatus"/>.</param>
public sealed record ObstacleSnapshot(string Id, string Title, bool IsBlocking, string Status)
{
    /// <summary>Who sees to it.</summary>
    public string? Owner { get; init; }

    /// <summary>How it was removed, or why it was accepted: there exactly where it is settled.</summary>
    public string? Reason { get; init; }

    internal static ObstacleSnapshot Of(Obstacle obstacle) => new(obstacle.Id, obstacle.Title, obstacle.IsBlocking, obstacle.Status.Code)
    {
        Owner = obstacle.Owner?.Value,
        Reason = obstacle.Reason,
    };

    internal Obstacle Restore(string prefix)
    {
        var status = ObstacleStatus.FromCode(Status, prefix + nameof(Status));
        if (Reason is null != (status == ObstacleStatus.Open))
        {
            throw new ArgumentException(
                $"{prefix}{nameof(Reason)} contradicts the status of {Id}: an obstacle has a reason exactly when it is settled.", prefix + nameof(Reason));
        }

        if (Owner is null && status != ObstacleStatus.Open)
        {
            throw new ArgumentException($"{prefix}{nameof(Owner)} is missing, though {Id} is settled: somebody saw to it.", prefix + nameof(Owner));
        }

        var obstacle = Obstacle.Of(
            Guard.Against.Untidy(Id, prefix + nameof(Id)),
            Guard.Against.Blank(Title, prefix + nameof(Title)),
            IsBlocking,
            Owner is null ? null : Restoring.Actor(Owner, prefix + nameof(Owner)));
        return Reason is null ? obstacle : obstacle.Settled(status, Guard.Against.Blank(Reason, prefix + nameof(Reason)));
    }
}

/// <summary>A win, as a record of primitives.</summary>
/// <param name="Id">The number it goes by.</param>
/// <param name="Title">What will be better.</param>
/// <param name="VisibleTo">Who will see it.</param>
/// <param name="Baseline">What it was like before.</param>
/// <param name="Target">What it is to be like.</param>
public sealed record WinSnapshot(string Id, string Title, string VisibleTo, BaselineSnapshot Baseline, TargetSnapshot Target)
{
    /// <summary>When it was planned; null within the event that tells that itself.</summary>
    public DateTimeOffset? PlannedAt { get; init; }

    internal static WinSnapshot Of(ShortTermWin win) => new(win.Id, win.Title, win.VisibleTo, win.Baseline.ToSnapshot(), win.Target.ToSnapshot());

    internal ShortTermWin Restore(string prefix)
    {
        var baseline = Restoring.Given(Baseline, prefix + nameof(Baseline)).Restore($"{prefix}{nameof(Baseline)}.");
        var target = Restoring.Given(Target, prefix + nameof(Target)).Restore($"{prefix}{nameof(Target)}.");
        Guard.Against.Untidy(Id, prefix + nameof(Id));
        Guard.Against.Blank(Title, prefix + nameof(Title));
        Guard.Against.Blank(VisibleTo, prefix + nameof(VisibleTo));
        return Restoring.At(prefix + nameof(Target), () => ShortTermWin.Of(Id, Title, VisibleTo, baseline, target));
    }
}

/// <summary>A retraction of evidence, as a record of primitives.</summary>
/// <param name="Evidence">The number of the evidence.</param>
/// <param name="Reason">What is wrong with it.</param>
/// <param name="By">Who retracted it.</param>
/// <param name="At">When.</param>
public sealed record RetractionSnapshot(string Evidence, string Reason, string By, DateTimeOffset At)
{
    internal static RetractionSnapshot Of(EvidenceRetraction retraction) => new(retraction.Evidence, retraction.Reason, retraction.By.Value, retraction.At);

    internal EvidenceRetraction Restore(string prefix) => new(
        Guard.Against.Untidy(Evidence, prefix + nameof(Evidence)),
        Guard.Against.Blank(Reason, prefix + nameof(Reason)),
        Restoring.Actor(By, prefix + nameof(By)),
        Restoring.Instant(At, prefix + nameof(At)));
}
