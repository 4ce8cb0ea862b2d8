using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Measurement.Proportions;

namespace LearningOrg.Core.Change.Evidence;

/// <summary>How far a channel of the communication plan got: how many it reached, and how many of those who were asked understood.</summary>
public sealed record ChannelCheck : ChangeEvidence
{
    private ChannelCheck(EvidenceTag tag, string channel, int reached, int audience, int understood, int asked)
        : base(tag, EvidenceKind.ChannelCheck)
    {
        Channel = channel;
        Reached = reached;
        Audience = audience;
        Understood = understood;
        Asked = asked;
    }

    /// <summary>The name of the channel.</summary>
    public string Channel { get; }

    /// <summary>How many it reached.</summary>
    public int Reached { get; }

    /// <summary>How many it was meant for; 1 or more.</summary>
    public int Audience { get; }

    /// <summary>How many of those who were asked understood.</summary>
    public int Understood { get; }

    /// <summary>How many were asked; 1 or more.</summary>
    public int Asked { get; }

    /// <summary>How many of those it was meant for it reached.</summary>
    public Proportion Reach => Proportion.Of(Reached, Audience);

    /// <summary>How many of those who were asked understood.</summary>
    public Proportion Understanding => Proportion.Of(Understood, Asked);

    private protected override string Story => $"{Channel} reached {Reach}, and {Understanding} understood";

    /// <summary>Records how far a channel got.</summary>
    /// <param name="tag">Number, date and validity; no criterion need be named.</param>
    /// <param name="channel">The name of the channel; not blank, no white space around it.</param>
    /// <param name="reached">How many it reached; not more than it was meant for.</param>
    /// <param name="audience">How many it was meant for; 1 or more.</param>
    /// <param name="understood">How many understood; not more than were asked.</param>
    /// <param name="asked">How many were asked; 1 or more.</param>
    /// <exception cref="ArgumentException">The tag is null, the name is blank or untidy, or a number is out of range.</exception>
    public static ChannelCheck Of(
        EvidenceTag tag,
        string channel,
        int reached,
        [InclusiveRange(1, int.MaxValue)] int audience,
        int understood,
        [InclusiveRange(1, int.MaxValue)] int asked)
    {
        Guard.Against.OutsideOf(audience, 1, int.MaxValue);
        Guard.Against.OutsideOf(reached, 0, audience);
        Guard.Against.OutsideOf(asked, 1, int.MaxValue);
        Guard.Against.OutsideOf(understood, 0, asked);
        return new(tag, Guard.Against.Untidy(channel), reached, audience, understood, asked);
    }
}
