using Ardalis.GuardClauses;
using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Policies;

namespace LearningOrg.Core.Opportunities;

/// <summary>The improvement opportunities of an incident history, ranked by a policy, and how the order would change under other
/// models.</summary>
/// <remarks>Groups that cannot be ranked are listed with the reason, not dropped. Immutable.</remarks>
public sealed class OpportunityRanking
{
    private OpportunityRanking(
        PrioritizationPolicy policy, IncidentHistorySummary history, PrioritizedList<IncidentGroup> ranked, IReadOnlyList<IScoringModel<IncidentGroup>> others)
    {
        Policy = policy;
        History = history;
        OtherModels = Sequence.Of(others.Select(model => model.Formula.Model));
        var ranks = others.Select(model => model.Prioritize(ranked.Select(place => place.Item), group => group.Name)
            .ToDictionary(place => place.Id, place => place.Rank, StringComparer.Ordinal)).ToArray();
        var breakdowns = ranked.Select(place => place.Breakdown).ToArray();
        var title = new OpportunityTitle(policy, breakdowns);
        Opportunities = Sequence.Of(ranked.Zip(breakdowns, (place, breakdown) => new Opportunity(
            place.Rank,
            title.Of(place.Item, breakdown),
            place.Item,
            breakdown,
            Sequence.Of(ranks.Select(byId => byId.TryGetValue(place.Id, out var rank) ? rank : (int?)null)))));
        NotRanked = Sequence.Of(
            history.SetAside.Select(tooFew => (tooFew.Group, (Refusal)tooFew))
                .Concat(ranked.Unscored.Select(item => (item.Id, (Refusal)item.Reason)))
                .OrderBy(entry => entry.Item1, StringComparer.Ordinal));
    }

    /// <summary>The policy that ranked.</summary>
    public PrioritizationPolicy Policy { get; }

    /// <summary>What was measured.</summary>
    public IncidentHistorySummary History { get; }

    /// <summary>The models that the order is compared with; see <see cref="EvidenceModels"/>.</summary>
    public IReadOnlyList<ScoringModelId> OtherModels { get; }

    /// <summary>The opportunities, highest score first.</summary>
    public IReadOnlyList<Opportunity> Opportunities { get; }

    /// <summary>The groups without a rank, by name, and exactly why.</summary>
    public IReadOnlyList<(string Group, Refusal Reason)> NotRanked { get; }

    /// <summary>Ranks the groups of a history.</summary>
    /// <param name="history">The measured groups.</param>
    /// <param name="policy">Each criterion's input must be the code of an <see cref="IncidentMeasure"/>.</param>
    /// <returns>The ranking, or what is wrong with the policy.</returns>
    public static OpportunityRankingOutcome Of(IncidentHistorySummary history, PrioritizationPolicy policy)
    {
        Guard.Against.Null(history);
        Guard.Against.Null(policy);
        var measures = IncidentMeasure.All.ToDictionary(measure => measure.Code, StringComparer.Ordinal);
        var unknown = policy.Criteria.Where(criterion => !measures.ContainsKey(criterion.Input)).ToArray();
        if (unknown.Length > 0)
        {
            var allowed = Text.List(IncidentMeasure.All.Select(measure => measure.Code).ToArray(), "or");
            return new InvalidPolicy(
                policy.Name,
                unknown.Select(criterion => $"The input '{criterion.Input}' of '{criterion.Name}' is not a measure of incidents.").Append($"Allowed: {allowed}."));
        }

        var model = policy.Bind<IncidentGroup>((group, criterion) => measures[criterion.Input].Of(group));
        return new OpportunityRanking(policy, history, model.Prioritize(history.Groups, group => group.Name), EvidenceModels.All);
    }
}
