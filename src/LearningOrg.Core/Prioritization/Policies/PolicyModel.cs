using Ardalis.GuardClauses;

namespace LearningOrg.Core.Prioritization.Policies;

/// <summary>Which scoring model a policy applies.</summary>
public sealed class PolicyModel : ClosedSet<PolicyModel>
{
    private PolicyModel(int order, string code, string name, string[] roles, params string[] settings)
        : base(order, code, name)
    {
        Roles = Sequence.Of(roles);
        Settings = Sequence.Of(settings);
    }

    /// <summary><see cref="WeightedScoring{T}"/>: any criteria, with ranges and weights.</summary>
    public static PolicyModel WeightedScoring { get; } = new(0, "weighted-scoring", "weighted scoring", []);

    /// <summary><see cref="Rice{T}"/>.</summary>
    public static PolicyModel Rice { get; } = new(1, "rice", "RICE", ["Reach", "Impact", "Confidence", "Effort"], "period");

    /// <summary><see cref="Ice{T}"/>, multiplied.</summary>
    public static PolicyModel IceProduct { get; } = new(2, "ice-product", "ICE product", ["Impact", "Confidence", "Ease"]);

    /// <summary><see cref="Ice{T}"/>, averaged.</summary>
    public static PolicyModel IceMean { get; } = new(3, "ice-mean", "ICE mean", ["Impact", "Confidence", "Ease"]);

    /// <summary><see cref="Wsjf{T}"/>.</summary>
    public static PolicyModel Wsjf { get; } =
        new(4, "wsjf", "WSJF", ["Business value", "Time criticality", "Risk reduction", "Job size"], "backlog");

    /// <summary><see cref="Cd3{T}"/>.</summary>
    public static PolicyModel Cd3 { get; } = new(5, "cd3", "CD3", ["Cost of delay", "Duration"], "currency");

    /// <summary><see cref="ValueEffort{T}"/>.</summary>
    public static PolicyModel ValueEffort { get; } = new(6, "value-effort", "value/effort", ["Value", "Effort"], "valueUnit", "effortUnit");

    /// <summary><see cref="RiskPriorityNumber{T}"/>.</summary>
    public static PolicyModel RiskPriorityNumber { get; } = new(7, "risk-priority-number", "RPN", ["Severity", "Occurrence", "Detection"]);

    /// <summary><see cref="OpportunityScore{T}"/>.</summary>
    public static PolicyModel OpportunityScore { get; } = new(8, "opportunity-score", "opportunity score", ["Importance", "Satisfaction"]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PolicyModel> All { get; } = Sequence.Of<PolicyModel>(
        [WeightedScoring, Rice, IceProduct, IceMean, Wsjf, Cd3, ValueEffort, RiskPriorityNumber, OpportunityScore]);

    /// <summary>The criteria that the model needs, by name; empty for weighted scoring, which takes any.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>The settings that a policy may give: RICE's <c>period</c>, WSJF's <c>backlog</c>, CD3's <c>currency</c>, the units of
    /// value/effort.</summary>
    public IReadOnlyList<string> Settings { get; }

    /// <summary>The model with a code.</summary>
    /// <param name="code">A <see cref="ClosedSet{TSelf}.Code"/>.</param>
    /// <exception cref="ArgumentException">There is no such code; the message lists those there are.</exception>
    public static PolicyModel FromCode(string code) => Find(All, code, nameof(code));

    /// <summary>One answer for each model.</summary>
    /// <param name="weightedScoring">For weighted scoring.</param>
    /// <param name="rice">For RICE.</param>
    /// <param name="iceProduct">For ICE, multiplied.</param>
    /// <param name="iceMean">For ICE, averaged.</param>
    /// <param name="wsjf">For WSJF.</param>
    /// <param name="cd3">For CD3.</param>
    /// <param name="valueEffort">For value/effort.</param>
    /// <param name="riskPriorityNumber">For RPN.</param>
    /// <param name="opportunityScore">For the opportunity score.</param>
    /// <typeparam name="TResult">The type of the answer.</typeparam>
    public TResult Match<TResult>(
        Func<TResult> weightedScoring,
        Func<TResult> rice,
        Func<TResult> iceProduct,
        Func<TResult> iceMean,
        Func<TResult> wsjf,
        Func<TResult> cd3,
        Func<TResult> valueEffort,
        Func<TResult> riskPriorityNumber,
        Func<TResult> opportunityScore) => Order switch
    {
        0 => Guard.Against.Null(weightedScoring)(),
        1 => Guard.Against.Null(rice)(),
        2 => Guard.Against.Null(iceProduct)(),
        3 => Guard.Against.Null(iceMean)(),
        4 => Guard.Against.Null(wsjf)(),
        5 => Guard.Against.Null(cd3)(),
        6 => Guard.Against.Null(valueEffort)(),
        7 => Guard.Against.Null(riskPriorityNumber)(),
        _ => Guard.Against.Null(opportunityScore)(),
    };
}
