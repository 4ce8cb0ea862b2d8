using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Knowledge.Maps.Reading;

/// <summary>How a gap could be closed, and why in that way. A proposal to talk about: the people it names have not been asked.</summary>
/// <remarks>People stand in the order of their keys, which says nothing about them. Equal when all of it is. Immutable.</remarks>
public sealed record TransferSuggestion
{
    private readonly Sequence<ActorId> _from;
    private readonly Sequence<ActorId> _to;

    private TransferSuggestion(TransferTechnique technique, IEnumerable<ActorId> from, IEnumerable<ActorId> to, string why)
    {
        Technique = technique;
        Why = why;
        _from = Sequence.Of(from);
        _to = Sequence.Of(to);
    }

    /// <summary>In which way.</summary>
    public TransferTechnique Technique { get; }

    /// <summary>How the knowledge would change its form.</summary>
    public KnowledgeMode Mode => Technique.UsualMode;

    /// <summary>Who could pass it on; empty where it must come from outside.</summary>
    public IReadOnlyList<ActorId> From => _from;

    /// <summary>Who has begun with the topic and is not there yet; empty where nobody has.</summary>
    public IReadOnlyList<ActorId> To => _to;

    /// <summary>Why in that way, as a sentence.</summary>
    public string Why { get; }

    /// <summary>As <c>Mentoring (Socialize): Ada teaches it …</c>.</summary>
    public override string ToString() => $"{Technique} ({Mode}): {Why}";

    [MustUse]
    internal static TransferSuggestion For(KnowledgeNeed need, TopicHolders holders, int rolesThatNeed, CoverageRules rules)
    {
        var (able, begun) = (holders.At(need.Required).ToArray(), holders.Below(need.Required).ToArray());
        if (able.Length == 0)
        {
            return new(TransferTechnique.Training, [], begun, FromOutside(need, holders, begun));
        }

        if (rolesThatNeed >= rules.ManyRoles)
        {
            return new(
                TransferTechnique.Document,
                able,
                begun,
                $"{Text.Of(rolesThatNeed)} roles need {need.Topic}: what {Knows(able)} is written down once for all of them.");
        }

        var teachers = holders.At(TopicProficiency.Teaching).ToArray();
        if (teachers.Length > 0)
        {
            return begun.Length > 0
                ? new(TransferTechnique.Mentoring, teachers, begun, $"{Teaches(teachers)} {need.Topic}, and {Do(begun, "has", "have")} begun with it.")
                : new(TransferTechnique.Shadowing, teachers, begun, $"{Teaches(teachers)} {need.Topic}, and nobody else has begun: watching comes first.");
        }

        return able.Length > 1
            ? new(TransferTechnique.Community, able, begun, $"{Do(able, "knows", "know")} {need.Topic} and nobody teaches it: they exchange what they found.")
            : new(TransferTechnique.Pairing, able, begun, $"Only {able[0]} knows {need.Topic} as well as that: doing it together passes it on in the work.");
    }

    private static string FromOutside(KnowledgeNeed need, TopicHolders holders, ActorId[] begun)
    {
        var faded = holders.Faded(need.Required).ToArray();
        return faded.Length > 0
            ? $"Nobody has {need.Topic} at {need.Required} in use; {Do(faded, "has", "have")} known it, so a refresher may do."
            : begun.Length > 0
                ? $"Nobody here knows {need.Topic} at {need.Required}: it comes from outside, and {Do(begun, "has", "have")} begun with it."
                : $"Nobody here knows {need.Topic}: it comes from outside, and is practiced until it stays.";
    }

    private static string Knows(ActorId[] people) => Do(people, "knows", "know");

    private static string Teaches(ActorId[] people) => Do(people, "teaches", "teach");

    private static string Do(ActorId[] people, string one, string many) => $"{MapText.Names(people)} {(people.Length == 1 ? one : many)}";
}
