using LearningOrg.Core.Tests.Mcda.Laws;

namespace LearningOrg.Docs.Tests.Truths;

/// <summary>Which ranking method keeps which law, as the tests of the laws say.</summary>
internal static class LawsTable
{
    public static IReadOnlyList<string> Make() => FactTable.Lines(
        ["method", "who dominates ranks", "better never harms", "others do not matter", "units do not matter to"],
        typeof(RankingMethodLaws).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(RankingMethodLaws)))
            .Select(type => ((RankingMethodLaws)Activator.CreateInstance(type)!).Kept)
            .OrderBy(kept => kept.Method, StringComparer.OrdinalIgnoreCase)
            .Select(kept => new[] { kept.Method, Dominance(kept), YesOrNo(kept.IsMonotone), YesOrNo(kept.IsSetIndependent), Units(kept) }));

    private static string Dominance(KeptLaws kept) =>
        kept.KeepsDominance ? "above" : kept.NeverReversesDominance ? "above or level" : "**anywhere**";

    private static string Units(KeptLaws kept) => kept.ScoresIgnoreUnits ? "scores" : kept.RanksIgnoreUnits ? "ranks" : "**neither**";

    private static string YesOrNo(bool isKept) => isKept ? "yes" : "**no**";
}
