using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Change.Work;

/// <summary>The channels in which the vision is told. How far it gets, channel by channel, is evidence and stands there.</summary>
/// <remarks>Recorded as a whole: another plan replaces the one before. Equal when the channels are. Immutable.</remarks>
public sealed record CommunicationPlan
{
    private CommunicationPlan(Sequence<CommunicationChannel> channels) => Channels = channels;

    /// <summary>The channels, at least one, in the order they were handed in.</summary>
    public IReadOnlyList<CommunicationChannel> Channels { get; }

    /// <summary>Plans the channels.</summary>
    /// <param name="channels">At least one; no name twice.</param>
    /// <exception cref="ArgumentException">There is none, one is null, or a name stands twice.</exception>
    public static CommunicationPlan Of(params IEnumerable<CommunicationChannel> channels)
    {
        var all = Guard.Against.Null(channels).Select(channel => Guard.Against.Null(channel, nameof(channels))).ToArray();
        var twins = all.GroupBy(channel => channel.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (twins is not null)
        {
            throw new ArgumentException($"'{twins.Key}' stands twice among the channels. Name each once.", nameof(channels));
        }

        return all.Length > 0
            ? new(Sequence.Wrap(all))
            : throw new ArgumentException("There is no channel. Name at least one.", nameof(channels));
    }

    /// <summary>The channel with a name; null where there is none.</summary>
    /// <param name="name">Compared letter by letter.</param>
    public CommunicationChannel? Channel(string name) => Channels.FirstOrDefault(channel => channel.Name == name);

    /// <summary>As <c>town hall and team meetings</c>.</summary>
    public override string ToString() => Text.List(Channels.Select(channel => channel.Name).ToArray());
}

/// <summary>A way in which people are told, and how many it is meant for.</summary>
/// <remarks>Equal when both are. Immutable.</remarks>
public sealed record CommunicationChannel
{
    private CommunicationChannel(string name, int audience)
    {
        Name = name;
        Audience = audience;
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>How many people it is meant for; 1 or more.</summary>
    public int Audience { get; }

    /// <summary>Names a channel.</summary>
    /// <param name="name">What it is called; not blank, no white space around it.</param>
    /// <param name="audience">How many people it is meant for; 1 or more.</param>
    /// <exception cref="ArgumentException">The name is blank or untidy, or the audience is smaller than 1.</exception>
    public static CommunicationChannel Of(string name, [InclusiveRange(1, int.MaxValue)] int audience)
    {
        Guard.Against.OutsideOf(audience, 1, int.MaxValue);
        return new(Guard.Against.Untidy(name), audience);
    }

    /// <summary>As <c>town hall for 240</c>.</summary>
    public override string ToString() => $"{Name} for {Text.Of(Audience)}";
}
