namespace LearningOrg.Core.Knowledge.Maps.Reading;

/// <summary>How far a topic is covered that the work needs.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Required">How well it must be known: the most that any of the needs asks.</param>
/// <param name="Holders">How many know it as well as that.</param>
/// <param name="Needed">How many must.</param>
public sealed record TopicCover(TopicId Topic, TopicProficiency Required, int Holders, int Needed)
{
    /// <summary>Whether as many know it as must.</summary>
    public bool IsCovered => Holders >= Needed;

    /// <summary>As <c>backup, Independent: 1 of 2 holders</c>.</summary>
    public override string ToString() => $"{Topic}, {Required}: {Text.Of(Holders)} of {MapText.Counted(Needed, "holder")}";
}
