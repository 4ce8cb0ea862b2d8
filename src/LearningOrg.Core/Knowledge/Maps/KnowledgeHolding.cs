namespace LearningOrg.Core.Knowledge.Maps;

/// <summary>That a person knows a topic: how well, by which evidence, and when it was last in use.</summary>
/// <remarks>
/// Personal data: it says what a named person can do. It is there to find whom to ask and what to pass on, and carries no comparison with anybody
/// else. What fades with time is calculated (<see cref="Reading.ProficiencyDecay"/>), never stored here.
/// </remarks>
/// <param name="Person">Who, by the host's own key: a pseudonym serves as well.</param>
/// <param name="Topic">What they know about.</param>
/// <param name="Proficiency">How well, when the evidence was seen.</param>
/// <param name="Evidence">What shows it, and since when.</param>
/// <param name="LastUsedAt">When it was last used in the work; null where nobody recorded a use.</param>
public sealed record KnowledgeHolding(
    ActorId Person, TopicId Topic, TopicProficiency Proficiency, KnowledgeEvidence Evidence, DateTimeOffset? LastUsedAt)
{
    /// <summary>When it was last seen to be there: used, or shown by the evidence, whichever is later.</summary>
    public DateTimeOffset FreshAt => LastUsedAt is { } used && used > Evidence.At ? used : Evidence.At;

    /// <summary>As <c>ada knows backup, Independent (restored the file server, 2026-03-01T09:00:00+00:00)</c>.</summary>
    public override string ToString() =>
        $"{Person} knows {Topic}, {Proficiency} ({Evidence}{(LastUsedAt is { } used ? $"; last used {Text.Of(used)}" : null)})";
}
