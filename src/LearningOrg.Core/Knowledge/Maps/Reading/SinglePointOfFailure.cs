namespace LearningOrg.Core.Knowledge.Maps.Reading;

/// <summary>A topic that the work needs and only one person knows well enough: a risk of the work, and a load on that person.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Required">How well it must be known: the most that any need asks.</param>
/// <param name="Person">Who knows it.</param>
public sealed record SinglePointOfFailure(TopicId Topic, TopicProficiency Required, ActorId Person)
{
    /// <summary>As <c>backup, Independent: only ada</c>.</summary>
    public override string ToString() => $"{Topic}, {Required}: only {Person}";
}
