using System.Globalization;
using LearningOrg.Cli.Decisions;
using LearningOrg.Cli.Files;
using LearningOrg.Cli.Registers;
using LearningOrg.Cli.Reports;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Core.Prioritization.Uncertainty;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.WebPages;

/// <summary>The open entries of a register in order, each of them: ranked, or listed with the reason why it is not.</summary>
internal static class Rankings
{
    public static RankingSection Of(ContinualImprovementRegister register, string file, PrioritizationPolicy? policy)
    {
        var rankable = RankableRegister.Of(register, Path.GetFileName(file));
        if (rankable.Count == 0)
        {
            return new([], "No entry is open.", []);
        }

        return (policy ?? PolicyFile.FittingFor(rankable)) is { } fitting && rankable.For(fitting).TryAccept(out var entries, out _)
            ? ByPolicy(register, fitting.PrioritizeEstimates(entries, entry => entry.Id, (entry, criterion) => entry.EstimateOf(criterion)), fitting)
            : ByRecord([.. register.Where(entry => entry.Stage.IsOpen)]);
    }

    private static RankingSection ByPolicy(ContinualImprovementRegister register, EstimatedList<RankableEntry> ranked, PrioritizationPolicy policy)
    {
        var share = Share(ranked.Select(place => place.Score.Value));
        var order = new RankingOrder(
            $"Open entries by {policy.Name} {policy.Version}, in {ranked.Model.Unit}. Each score is the calculation under its title.",
            [.. ranked.Select(place => new PlaceRow(
                RankWords.Of(place.Rank, place.WorstRank, place.IsTied),
                place.Id,
                place.Item.Title,
                register.TryFind(ImprovementId.Of(place.Id), out var entry) ? entry.Stage.Name : string.Empty,
                place.IsExact ? Numbers.Score(place.Score.Value) : $"{Numbers.Score(place.LeastScore.Value)}–{Numbers.Score(place.GreatestScore.Value)}",
                place.Breakdown.ToString(),
                share(place.Score.Value)))]);
        return new(
            ranked.Count == 0 ? [] : [order],
            ranked.Count == 0 ? $"{policy.Name} {policy.Version} ranks none of the open entries." : ranked.Caution,
            [.. ranked.Unscored.Select(left => new EntryLine(left.Id, left.Item.Title, left.Reason.Message))]);
    }

    // Scores of different models have nothing to do with one another: each model has an order of its own.
    private static RankingSection ByRecord(IReadOnlyList<Improvement> open)
    {
        var orders = open
            .Where(entry => entry.Assessment is not null)
            .GroupBy(entry => entry.Assessment!.Score.Model)
            .OrderByDescending(model => model.Count()).ThenBy(model => model.Key.ToString(), StringComparer.Ordinal)
            .Select(model => ByRecord(model.Key, [.. model]))
            .ToArray();
        const string None = "No ready policy reads the inputs that the entries have";
        var note = orders.Length switch
        {
            0 => $"{None}, and no score is recorded.",
            1 => $"{None}: they stand by the scores that were recorded.",
            _ => $"{None}: they stand by the scores that were recorded. Scores of different models do not compare, so each model has its own order.",
        };
        return new(orders, note, [.. open.Where(entry => entry.Assessment is null).Select(entry => new EntryLine(entry.Id.Value, entry.Title, WhyNot(entry)))]);
    }

    private static RankingOrder ByRecord(ScoringModelId model, IReadOnlyList<Improvement> entries)
    {
        var share = Share(entries.Select(entry => entry.Assessment!.Score.Value));
        return new(
            $"Open entries by the score that was recorded, of {model.Name} {model.Version}, in {model.Unit}.",
            [.. entries
                .OrderByDescending(entry => entry.Assessment!.Score.Value).ThenBy(entry => entry.Id.Value, StringComparer.Ordinal)
                .Select(entry =>
                {
                    var assessed = entry.Assessment!;
                    var ties = entries.Count(other => other.Assessment!.Score.IsCloseTo(assessed.Score));
                    var rank = 1 + entries.Count(other => other.Assessment!.Score > assessed.Score && !other.Assessment.Score.IsCloseTo(assessed.Score));
                    return new PlaceRow(
                        RankWords.Of(rank, rank, ties > 1),
                        entry.Id.Value,
                        entry.Title,
                        entry.Stage.Name,
                        Numbers.Score(assessed.Score.Value),
                        $"Recorded on {Instants.DayOf(assessed.At)} by {assessed.By}",
                        share(assessed.Score.Value));
                })]);
    }

    private static string WhyNot(Improvement entry) => entry.Inputs.Count == 0
        ? "No score is recorded, and it has no inputs that a policy could read."
        : $"No score is recorded, and no ready policy reads its inputs: {Phrases.List([.. entry.Inputs.Select(input => input.Name)])}.";

    // How long a bar is, in percent of the best score; none where scores are not all above 0.
    private static Func<double, string> Share(IEnumerable<double> scores)
    {
        var all = scores.ToArray();
        var best = all.Length > 0 && all.All(score => score > 0) ? all.Max() : double.NaN;
        return score => double.IsNaN(best) ? string.Empty : (100 * (score / best)).ToString("0.#", CultureInfo.InvariantCulture);
    }
}
