using LearningOrg.Core.Prioritization.Formulas;

namespace LearningOrg.Core.Prioritization.Policies;

/// <summary>A policy's model over one host's type: the built-in formula, under the policy's name and version.</summary>
internal sealed class PolicyBinding<T> : IScoringModel<T>
{
    private readonly PrioritizationPolicy _policy;
    private readonly Func<T, PolicyCriterion, double?> _read;

    public PolicyBinding(PrioritizationPolicy policy, Func<T, PolicyCriterion, double?> read)
    {
        _policy = policy;
        _read = read;
        var formula = Model().Formula;
        Formula = formula.As(ScoringModelId.Of(policy.Name, policy.Version, $"{policy.Model.Name}, {formula.Model.Unit}"));
    }

    public ScoringFormula<T> Formula { get; }

    private IScoringModel<T> Model() => _policy.Model.Match<IScoringModel<T>>(
        weightedScoring: Weighted,
        rice: () => new Rice<T>(Role("Reach"), Role("Impact"), Role("Confidence"), Role("Effort"), Setting("period", "quarter")),
        iceProduct: () => Ice(IceVariant.Product),
        iceMean: () => Ice(IceVariant.Mean),
        wsjf: () => new Wsjf<T>(
            Role("Business value"), Role("Time criticality"), Role("Risk reduction"), Role("Job size"), Setting("backlog", _policy.Name)),
        cd3: () => new Cd3<T>(Role("Cost of delay"), Role("Duration"), Setting("currency", "cost")),
        valueEffort: () => new ValueEffort<T>(Role("Value"), Role("Effort"), Setting("valueUnit", "points"), Setting("effortUnit", "person-days")),
        riskPriorityNumber: () => new RiskPriorityNumber<T>(Role("Severity"), Role("Occurrence"), Role("Detection")),
        opportunityScore: () => new OpportunityScore<T>(Role("Importance"), Role("Satisfaction")));

    private Ice<T> Ice(IceVariant variant) => new(variant, Role("Impact"), Role("Confidence"), Role("Ease"));

    private WeightedScoring<T> Weighted() => _policy.Criteria.Aggregate(
        WeightedScoring<T>.Named(_policy.Name, _policy.Version),
        (model, criterion) => model.Add(
            criterion.Name, criterion.Unit ?? "points", item => _read(item, criterion), criterion.ToValueFunction(), criterion.Weight!.Value)).Build();

    private Func<T, double?> Role(string name)
    {
        var criterion = _policy.Criteria.First(candidate => candidate.Name == name);
        return item => _read(item, criterion);
    }

    private string Setting(string name, string otherwise) =>
        _policy.Settings.Where(setting => setting.Key == name).Select(setting => setting.Value).DefaultIfEmpty(otherwise).First();
}
