using LearningOrg.Core.Prioritization;

namespace LearningOrg.Core.Tests.Prioritization.Laws;

internal static class Input
{
    public static readonly double[] Fibonacci = [1, 2, 3, 5, 8, 13, 20];

    public static readonly double[] OneToTen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

    public static Func<Candidate, double?> At(int index) => candidate => candidate.Inputs[index];
}

public class RiceKeepsTheLaws : ScoringModelLaws
{
    protected override IScoringModel<Candidate> Model { get; } =
        new Rice<Candidate>(Input.At(0), Input.At(1), Input.At(2), Input.At(3));

    protected override (double[] Permitted, int Direction)[] Inputs { get; } =
        [([0, 1, 10, 250, 4000], 1), ([0.25, 0.5, 1, 2, 3], 1), ([0, 0.2, 0.5, 0.8, 1], 1), ([0.1, 0.5, 1, 3, 12], -1)];

    protected override double[] Forbidden(int input) => input switch { 0 => [-1], 1 => [0, 4, -1], 2 => [80, -0.1], _ => [0, -2] };
}

public class IceProductKeepsTheLaws : ScoringModelLaws
{
    protected override IScoringModel<Candidate> Model { get; } =
        new Ice<Candidate>(IceVariant.Product, Input.At(0), Input.At(1), Input.At(2));

    protected override (double[] Permitted, int Direction)[] Inputs { get; } = [(Input.OneToTen, 1), (Input.OneToTen, 1), (Input.OneToTen, 1)];

    protected override double[] Forbidden(int input) => [0, 10.5, -3];
}

public class IceMeanKeepsTheLaws : ScoringModelLaws
{
    protected override IScoringModel<Candidate> Model { get; } = new Ice<Candidate>(IceVariant.Mean, Input.At(0), Input.At(1), Input.At(2));

    protected override (double[] Permitted, int Direction)[] Inputs { get; } = [(Input.OneToTen, 1), (Input.OneToTen, 1), (Input.OneToTen, 1)];

    protected override double[] Forbidden(int input) => [0, 10.5, -3];
}

public class WsjfKeepsTheLaws : ScoringModelLaws
{
    protected override IScoringModel<Candidate> Model { get; } =
        new Wsjf<Candidate>(Input.At(0), Input.At(2), Input.At(3), Input.At(1), "Service desk");

    // The formula meets the job size second: its first term divides by it.
    protected override (double[] Permitted, int Direction)[] Inputs { get; } =
        [([0, .. Input.Fibonacci], 1), (Input.Fibonacci, -1), ([0, .. Input.Fibonacci], 1), ([0, .. Input.Fibonacci], 1)];

    protected override double[] Forbidden(int input) => input == 1 ? [0, 4, 21] : [4, -1, 21];
}

public class Cd3KeepsTheLaws : ScoringModelLaws
{
    protected override IScoringModel<Candidate> Model { get; } = new Cd3<Candidate>(Input.At(0), Input.At(1), "EUR");

    protected override (double[] Permitted, int Direction)[] Inputs { get; } = [([0, 10, 30, 1e6], 1), ([0.2, 1, 2, 4, 52], -1)];

    protected override double[] Forbidden(int input) => input == 0 ? [-1] : [0, -1];
}

public class ValueEffortKeepsTheLaws : ScoringModelLaws
{
    protected override IScoringModel<Candidate> Model { get; } =
        new ValueEffort<Candidate>(Input.At(0), Input.At(1));

    protected override (double[] Permitted, int Direction)[] Inputs { get; } = [([0, 1, 5, 8], 1), ([0.5, 1, 3, 20], -1)];

    protected override double[] Forbidden(int input) => input == 0 ? [-1] : [0, -1];
}

public class RiskPriorityNumberKeepsTheLaws : ScoringModelLaws
{
    protected override IScoringModel<Candidate> Model { get; } =
        new RiskPriorityNumber<Candidate>(Input.At(0), Input.At(1), Input.At(2));

    protected override (double[] Permitted, int Direction)[] Inputs { get; } = [(Input.OneToTen, 1), (Input.OneToTen, 1), (Input.OneToTen, 1)];

    protected override double[] Forbidden(int input) => [0, 11, 2.5];
}

public class OpportunityScoreKeepsTheLaws : ScoringModelLaws
{
    protected override IScoringModel<Candidate> Model { get; } = new OpportunityScore<Candidate>(Input.At(0), Input.At(1));

    protected override (double[] Permitted, int Direction)[] Inputs { get; } = [([0, .. Input.OneToTen], 1), ([0, .. Input.OneToTen], -1)];

    protected override double[] Forbidden(int input) => [-0.5, 10.1];
}

public class WeightedScoringKeepsTheLaws : ScoringModelLaws
{
    protected override IScoringModel<Candidate> Model { get; } = WeightedScoring<Candidate>.Named("Service improvements", "2026.1")
        .Maximize("Hours saved", "h/month", Input.At(0), from: 0, to: 400, weight: 0.5)
        .Minimize("Effort", "person-days", Input.At(1), from: 0, to: 60, weight: 0.3)
        .Add("Reach", "people", Input.At(2), Core.Prioritization.Formulas.ValueFunction.Through((0, 0), (10, 0.5), (1000, 1)), weight: 0.2)
        .Build();

    // Beyond the ranges too: a number outside counts as the end.
    protected override (double[] Permitted, int Direction)[] Inputs { get; } =
        [([-10, 0, 1, 33.3, 250, 400, 401], 1), ([-1, 0, 0.1, 7, 59, 60, 999], -1), ([0, 3, 10, 11, 640, 1000, 1e9], 1)];

    protected override double[] Forbidden(int input) => [double.NaN];
}
