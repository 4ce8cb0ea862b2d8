// Fluent builders, kept and dropped.
using LearningOrg.Core;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Weighting;
using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Classification;

namespace Selection;

public sealed record Tool(string Name, double Price, double Rating);

public static class Choosing
{
    public static Ranking<Tool> Best(Tool[] tools)
    {
        var matrix = DecisionMatrix.Of(tools, tool => tool.Name).Minimize("Price", tool => tool.Price);
        matrix.Maximize("Rating", tool => tool.Rating); // LO1001
        return matrix.RankBy(new Topsis());
    }

    public static Weights Judged()
    {
        var judgements = JudgementMatrix.Of("Price", "Rating", "Support");
        judgements.Prefer("Price", "Rating", 3); // LO1001
        judgements = judgements.Prefer("Price", "Support", 5);
        return judgements.Priorities();
    }

    public static JudgementMatrix Same() => JudgementMatrix.Of("Price", "Rating", "Price"); // LO2004

    public static JudgementMatrix Any(string one, string other) => JudgementMatrix.Of(one, other, other); // LO2004

    public static JudgementMatrix Cased() => JudgementMatrix.Incomplete("price", "Price"); // no LO2004: two names

    public static WeightedScoring<Tool> Split(WeightedScoringBuilder<Tool> begun) => begun
        .Maximize("Rating", "stars", tool => tool.Rating, 0, 5, 0.4) // no LO2003: what was begun is not seen
        .Build();

    public static WeightedScoring<Tool> Loop(IEnumerable<(string Name, double Weight)> parts)
    {
        var builder = WeightedScoring<Tool>.Named("Tools", "1");
        foreach (var (name, weight) in parts)
        {
            builder = builder.Maximize(name, "stars", tool => tool.Rating, 0, 5, weight); // no LO2002, LO2004: known at run time
        }

        builder.Build(); // LO1001
        return builder.Build();
    }

    public static Criterion Price => Criterion.Minimize("Price");

    public static DecisionMatrix Fixed() => DecisionMatrix.FromRows(
        ["A", "B", "A"], // LO2004
        [Criterion.Maximize("Speed"), Criterion.Minimize("Price")],
        Weights.Of(0.5, 0.5),
        [[1, 2], [3, 4], [5, 6]]);

    public static ImpactUrgencyMatrix Changed(ImpactUrgencyMatrix matrix)
    {
        matrix.With(1, 1, 0); // LO1001, LO2002
        return matrix.With(1, 1, 1);
    }
}
