using Ardalis.GuardClauses;
using LearningOrg.Core.Improvements.Benefits;

namespace LearningOrg.Core.Improvements.Reporting;

/// <content>What it brought, and whom it served.</content>
public static partial class RegisterQuestions
{
    /// <summary>Planned against realized benefit, unit by unit; dis-benefits count against both. Of what ended without being done only what has come
    /// in part counts.</summary>
    /// <param name="register">The register.</param>
    public static IReadOnlyList<BenefitBalance> BenefitBalances(this ContinualImprovementRegister register) => Sequence.Of(Guard.Against.Null(register)
        .SelectMany(entry => entry.StandingBenefits)
        .GroupBy(benefit => benefit.Unit, StringComparer.Ordinal)
        .OrderBy(unit => unit.Key, StringComparer.Ordinal)
        .Select(unit => new BenefitBalance(unit.Key, Sum(unit, benefit => benefit.Expected), Sum(unit, benefit => benefit.Realized))));

    /// <summary>How far goals of the strategy are served: a line for each goal, in the order handed in.</summary>
    /// <param name="register">The register.</param>
    /// <param name="strategies">The goals, as entries name them.</param>
    public static IReadOnlyList<Coverage> CoverageOfStrategies(this ContinualImprovementRegister register, IEnumerable<string> strategies) =>
        Covered(register, Guard.Against.Null(strategies), entry => entry.Details.Strategies);

    /// <summary>How far services are served: a line for each service, in the order handed in.</summary>
    /// <param name="register">The register.</param>
    /// <param name="services">The services, as entries name them.</param>
    public static IReadOnlyList<Coverage> CoverageOfServices(this ContinualImprovementRegister register, IEnumerable<string> services) =>
        Covered(register, Guard.Against.Null(services), entry => entry.Service is { } service ? [service] : []);

    private static double Sum(IEnumerable<Benefit> benefits, Func<Benefit, double> amount) =>
        benefits.Aggregate(0.0, (sum, benefit) => benefit.IsDisbenefit ? sum - amount(benefit) : sum + amount(benefit));

    private static Sequence<Coverage> Covered(
        ContinualImprovementRegister register, IEnumerable<string> names, Func<Improvement, IEnumerable<string>> serves)
    {
        var served = Guard.Against.Null(register)
            .SelectMany(entry => serves(entry).Select(name => (Name: name, Entry: entry)))
            .ToLookup(pair => pair.Name, pair => pair.Entry, StringComparer.Ordinal);
        return Sequence.Of(names.Select(name => new Coverage(
            name,
            served[name].Count(entry => entry.Stage.IsOpen),
            served[name].Count(entry => entry.Stage == ImprovementStage.Achieved || entry.Stage == ImprovementStage.Sustained))));
    }
}

/// <summary>Planned against realized benefit in one unit.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Expected">What is expected, dis-benefits taken off.</param>
/// <param name="Realized">What has come, dis-benefits taken off.</param>
public sealed record BenefitBalance(
    string Unit, [property: Annotations.Measured] double Expected, [property: Annotations.Measured] double Realized)
{
    /// <summary>As <c>200 of 1200 hours a year</c>.</summary>
    public override string ToString() => $"{Text.Of(Realized)} of {Text.Of(Expected)} {Unit}";
}

/// <summary>How far a goal or a service is served by a register.</summary>
/// <param name="Name">The goal or the service.</param>
/// <param name="Open">How many entries that serve it are open.</param>
/// <param name="Achieved">How many are achieved, or sustained.</param>
public sealed record Coverage(string Name, int Open, int Achieved)
{
    /// <summary>Whether nothing serves it, or has.</summary>
    public bool IsNeglected => Open == 0 && Achieved == 0;

    /// <summary>As <c>Faster onboarding: 2 open, 1 achieved</c>.</summary>
    public override string ToString() => $"{Name}: {Text.Of(Open)} open, {Text.Of(Achieved)} achieved";
}
