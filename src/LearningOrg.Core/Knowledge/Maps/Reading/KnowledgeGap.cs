namespace LearningOrg.Core.Knowledge.Maps.Reading;

/// <summary>A need that fewer people can meet than must.</summary>
/// <param name="Need">Which role must know what for which activity, and how well.</param>
/// <param name="Holders">How many know it as well as that.</param>
/// <param name="Needed">How many must; more than <paramref name="Holders"/>.</param>
/// <param name="Suggestion">How it could be closed.</param>
public sealed record KnowledgeGap(KnowledgeNeed Need, int Holders, int Needed, TransferSuggestion Suggestion)
{
    /// <summary>As <c>service-desk / restore-a-server needs backup, Independent: 1 of 2 holders</c>.</summary>
    public override string ToString() => $"{Need}: {Text.Of(Holders)} of {MapText.Counted(Needed, "holder")}";
}
