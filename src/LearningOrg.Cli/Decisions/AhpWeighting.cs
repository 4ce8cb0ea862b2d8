using LearningOrg.Core;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Weighting;
using LearningOrg.Interchange.Matrices;

namespace LearningOrg.Cli.Decisions;

/// <summary>Weights from a file of pairwise judgements, by Saaty's eigenvector.</summary>
internal static class AhpWeighting
{
    public static WeightingAnswer Weigh(DecisionMatrix matrix, string path)
    {
        if (!JudgementFile.Read(path).TryAccept(out var judgements, out var refusal))
        {
            return new(null, refusal.Message);
        }

        string[] criteria = [.. matrix.Criteria.Select(criterion => criterion.Name)];
        var strangers = judgements.Names.Except(criteria).ToArray();
        var missing = criteria.Except(judgements.Names).ToArray();
        if (strangers.Length + missing.Length > 0)
        {
            return new(null, Misfit(path, criteria, strangers, missing));
        }

        Weights priorities;
        try
        {
            priorities = judgements.Priorities();
        }
        catch (ArgumentException unlinked)
        {
            return new(null, $"Cannot weigh by {path}: {Phrases.MessageOf(unlinked)}");
        }

        var names = judgements.Names.ToList();
        return new(
            Weights.Normalized([.. criteria.Select(criterion => priorities[names.IndexOf(criterion)].Value)]),
            Remark: RemarkOn(judgements, path));
    }

    private static string Misfit(string path, string[] criteria, string[] strangers, string[] missing)
    {
        var parts = new List<string>();
        if (strangers.Length > 0)
        {
            parts.Add($"it judges {Phrases.List(strangers)}, which {(strangers.Length == 1 ? "is not a criterion" : "are not criteria")}");
        }

        if (missing.Length > 0)
        {
            parts.Add($"it does not judge {Phrases.List(missing)}");
        }

        return $"Cannot weigh by {path}: {string.Join(", and ", parts)}. " +
            $"It must judge the criteria {string.Join(", ", criteria)}, in any order.";
    }

    private static string? RemarkOn(JudgementMatrix judgements, string path)
    {
        if (judgements.Count > RandomIndexLimit)
        {
            return null;
        }

        var consistency = judgements.Consistency();
        if (consistency.IsAcceptable is not false)
        {
            return null;
        }

        var triad = judgements.MostInconsistentTriad();
        var again = triad is null ? string.Empty : $" Ask again about {triad.First}, {triad.Second} and {triad.Third} first.";
        var limit = FormattableString.Invariant($"and should not be above {AhpConsistency.AcceptableRatio}");
        return FormattableString.Invariant(
            $"The judgements in {path} contradict one another: their consistency ratio is {consistency.Ratio:0.000}, {limit}.{again}");
    }

    // Where Saaty's table of what random judgements come to ends.
    private const int RandomIndexLimit = 15;
}
