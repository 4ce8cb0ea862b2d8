using System.Globalization;
using BenchmarkDotNet.Attributes;
using LearningOrg.Core.Prioritization.Portfolio;

namespace LearningOrg.Core.Benchmarks;

/// <summary>Selects portfolios: the dynamic program, with a tree of requirements and without, and the search for all else.</summary>
[MemoryDiagnoser]
public class PortfolioBenchmarks
{
    private readonly PortfolioProblem<Project> _tree = WithParents(Of(200), 200, parents: 1);
    private readonly PortfolioProblem<Project> _plain = Of(200);
    private readonly PortfolioProblem<Project> _cents = PortfolioProblem.Of(
        Projects(200), project => project.Id, project => project.Value, project => project.Cost * 1013.37m);

    private readonly PortfolioProblem<Project> _web = WithParents(Of(60), 60, parents: 2);
    private readonly PortfolioProblem<Project> _teams =
        Of(60).Capacity("one team", 250, project => project.Weeks).Capacity("another team", 270, project => 20 - project.Weeks);

    [Benchmark(Baseline = true)]
    public string TreeOf200WithBudgetOf10000() => _tree.Within(10_000).ToString();

    [Benchmark]
    public string PlainOf200WithBudgetOf10000() => _plain.Within(10_000).ToString();

    [Benchmark]
    public string CurveOf200() => _plain.Curve().ToString();

    [Benchmark]
    public string PlainOf200InCents() => _cents.Within(10_000_000).ToString();

    [Benchmark]
    public string WebOf60() => _web.Within(1_500).ToString();

    [Benchmark]
    public string TwoTeamsOf60() => _teams.Within(3_000).ToString();

    private static PortfolioProblem<Project> Of(int count) =>
        PortfolioProblem.Of(Projects(count), project => project.Id, project => project.Value, project => project.Cost);

    private static Project[] Projects(int count) => [.. Enumerable.Range(0, count).Select(number => new Project(number))];

    private static PortfolioProblem<Project> WithParents(PortfolioProblem<Project> problem, int count, int parents)
    {
        for (var number = 1; number < count; number++)
        {
            for (var parent = 0; parent < parents; parent++)
            {
                var spread = Project.Spread(number + (count * parent));
                problem = spread % 4 > 0 ? problem.Requires(Project.Name(number), Project.Name((int)(spread / 4 % number))) : problem;
            }
        }

        return problem;
    }

    /// <summary>Filled from a fixed sequence; the same in every run.</summary>
    private sealed class Project(int number)
    {
        public string Id { get; } = Name(number);

        public double Value { get; } = 1 + (Spread(number) % 100);

        public decimal Cost { get; } = 1 + (Spread(number) / 100 % 199);

        public decimal Weeks { get; } = Spread(number) / 19900 % 20;

        public static string Name(int number) => number.ToString("000", CultureInfo.InvariantCulture);

        // A multiplicative hash spreads neighbours far apart; its high bits are the well-mixed ones.
        public static uint Spread(int number) => unchecked((uint)(number + 1) * 2654435761u) >> 7;
    }
}
