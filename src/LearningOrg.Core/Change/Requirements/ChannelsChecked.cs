using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;

namespace LearningOrg.Core.Change.Requirements;

/// <summary>Each channel of the communication plan reached enough people, and enough of those who were asked understood.</summary>
public sealed record ChannelsChecked : GateRequirement
{
    private ChannelsChecked(Percentage reached, Percentage understood)
    {
        Reached = reached;
        Understood = understood;
    }

    /// <summary>How many of its audience each channel must reach.</summary>
    public Percentage Reached { get; }

    /// <summary>How many of those asked must understand.</summary>
    public Percentage Understood { get; }

    /// <inheritdoc/>
    public override string Code => "channels-checked";

    /// <inheritdoc/>
    public override IReadOnlyList<EvidenceKind> Kinds { get; } = new Sequence<EvidenceKind>([EvidenceKind.ChannelCheck]);

    private protected override string Story =>
        $"each channel checked: {Percent(Reached)} of its audience reached, and {Percent(Understood)} of those asked understand";

    /// <summary>Requires a check of each channel.</summary>
    /// <param name="reached">How many of its audience each channel must reach.</param>
    /// <param name="understood">How many of those asked must understand.</param>
    public static ChannelsChecked Of(Percentage reached, Percentage understood) => new(reached, understood);

    internal override CriterionFinding Check(ReviewContext context)
    {
        if (context.State.Communication is not { } plan)
        {
            return context.Unmet("there is no communication plan", "Plan the channels, and check each.");
        }

        var checks = new List<ChannelCheck>();
        foreach (var channel in plan.Channels)
        {
            var check = context.Latest<ChannelCheck>(candidate => candidate.Channel == channel.Name);
            if (Fault(context, channel.Name, check) is { } fault)
            {
                return context.Unmet(fault.Because, fault.Remedy, check is null ? [] : [check]);
            }

            checks.Add(check!);
        }

        return context.Met($"{plan} reached enough, who understood", checks);
    }

    private (string Because, string Remedy)? Fault(ReviewContext context, string channel, ChannelCheck? check)
    {
        if (check is null)
        {
            return ($"nobody checked how far {channel} got", $"Check it: {Percent(Reached)} reached, {Percent(Understood)} of those asked understand.");
        }

        if (!context.Counts(check))
        {
            return (context.WhyNot(check), $"Check {channel} again.");
        }

        if (!check.Reach.IsAtLeast(Reached))
        {
            return (
                $"{channel} reached {check.Reach} in {check.Id}, where {Percent(Reached)} are asked for",
                $"Use {channel} more, or tell them elsewhere, and check again.");
        }

        return check.Understanding.IsAtLeast(Understood)
            ? null
            : (
                $"{check.Understanding} understood {channel} in {check.Id}, where {Percent(Understood)} are asked for",
                "Say it more plainly and more often, and check again.");
    }
}
