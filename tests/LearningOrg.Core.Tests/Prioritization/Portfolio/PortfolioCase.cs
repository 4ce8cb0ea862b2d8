using FsCheck;
using FsCheck.Fluent;
using LearningOrg.Core.Prioritization.Portfolio;

namespace LearningOrg.Core.Tests.Prioritization.Portfolio;

/// <summary>A caller's improvement. Value in tenths, so that the tests' own sums are exact.</summary>
public sealed record Idea(string Id, int Tenths, decimal Cost, int[] Weeks)
{
    public double Value => Tenths / 10.0;

    public override string ToString() => $"{Id}({Tenths}/10, {Cost}, [{string.Join(",", Weeks)}])";
}

/// <summary>A small portfolio with everything in it, and the answer by looking at every subset.</summary>
public sealed record PortfolioCase(
    Idea[] Ideas, (int Item, int Requirement)[] Requirements, (int One, int Other)[] Exclusions, int[] MustDos, int[] Weeks, decimal Budget)
{
    public PortfolioProblem<Idea> Problem => Declare(Ideas);

    public PortfolioProblem<Idea> Reversed => Declare(Ideas.Reverse());

    /// <summary>Every permitted subset, the best first by the documented order. Made anew each time.</summary>
    public (int Tenths, decimal Cost, string Ids)[] Permitted => [.. Enumerable.Range(0, 1 << Ideas.Length)
        .Where(IsPermitted)
        .Select(set => Ideas.Where((_, index) => Has(set, index)).ToArray())
        .Select(set => (
            Tenths: set.Sum(idea => idea.Tenths),
            Cost: set.Sum(idea => idea.Cost),
            Ids: string.Concat(set.Select(idea => idea.Id).Order(StringComparer.Ordinal))))
        .OrderByDescending(set => set.Tenths).ThenBy(set => set.Cost)
        .ThenBy(set => set.Ids.Length).ThenBy(set => set.Ids, StringComparer.Ordinal)];

    public override string ToString() =>
        $"{string.Join(" ", (object[])Ideas)} requires {string.Join(" ", Requirements)} excludes {string.Join(" ", Exclusions)} "
        + $"must {string.Join(" ", MustDos)} weeks {string.Join(" ", Weeks)} budget {Budget}";

    private static bool Has(int set, int index) => (set >> index & 1) != 0;

    private bool IsPermitted(int set) =>
        Requirements.All(link => !Has(set, link.Item) || Has(set, link.Requirement))
        && Exclusions.All(link => !Has(set, link.One) || !Has(set, link.Other))
        && MustDos.All(item => Has(set, item))
        && Weeks.Select((weeks, team) => Ideas.Where((_, index) => Has(set, index)).Sum(idea => idea.Weeks[team]) <= weeks)
            .All(fits => fits);

    private PortfolioProblem<Idea> Declare(IEnumerable<Idea> ideas)
    {
        var problem = PortfolioProblem.Of(ideas, idea => idea.Id, idea => idea.Value, idea => idea.Cost);
        problem = Requirements.Aggregate(problem, (so, link) => so.Requires(Ideas[link.Item].Id, Ideas[link.Requirement].Id));
        problem = Exclusions.Aggregate(problem, (so, link) => so.Excludes(Ideas[link.One].Id, Ideas[link.Other].Id));
        problem = MustDos.Aggregate(problem, (so, item) => so.MustDo(Ideas[item].Id));
        return Weeks.Select((weeks, team) => (weeks, team))
            .Aggregate(problem, (so, capacity) => so.Capacity($"team {capacity.team}", capacity.weeks, idea => idea.Weeks[capacity.team]));
    }
}

public static class PortfolioArbitraries
{
    // Whole numbers; quarters; cents; so fine that no table can hold them; and so few that nearly everything ties.
    private static readonly Gen<decimal>[] Costs =
    [
        Gen.Choose(0, 12).Select(units => (decimal)units),
        Gen.Choose(0, 40).Select(units => units * 0.25m),
        Gen.Choose(0, 1200).Select(units => units / 100m),
        Gen.Choose(0, 1_000_000_000).Select(units => units * 0.0000000117m),
        Gen.Choose(0, 2).Select(units => (decimal)units),
    ];

    public static Arbitrary<PortfolioCase> Cases() => Arb.From(
        from size in Gen.Choose(0, 8)
        from offset in Gen.Choose(0, 25)
        from grain in Gen.Elements(Costs)
        from fewValues in Gen.Elements(true, false)
        from values in Gen.ArrayOf(fewValues ? Gen.Choose(0, 3).Select(value => value * 10) : Gen.Choose(-30, 150), size)
        from costs in Gen.ArrayOf(grain, size)
        from weeks in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, 5), 2), size)
        from parents in Gen.Choose(0, 2)
        from links in Gen.ArrayOf(Gen.Choose(0, 99), size * parents)
        from exclusions in Gen.ArrayOf(Gen.Choose(0, 99), 4)
        from exclusionCount in Gen.Elements(0, 0, 1, 2)
        from mustDos in Gen.ArrayOf(Gen.Choose(0, 30), 2)
        from capacities in Gen.Elements(0, 0, 1, 2)
        from capacity in Gen.ArrayOf(Gen.Choose(0, 14), capacities)
        from budget in Gen.Choose(0, 400)
        select new PortfolioCase(
            [.. Enumerable.Range(0, size).Select(item => new Idea(
                ((char)('A' + (((item * 7) + offset) % 26))).ToString(), values[item], costs[item], weeks[item]))],
            [.. links.Select((link, index) => (Item: index % Math.Max(1, size), Link: link))
                .Where(pair => pair.Item > 0 && pair.Link % 3 > 0).Select(pair => (pair.Item, pair.Link / 3 % pair.Item))],
            [.. Enumerable.Range(0, size > 1 ? exclusionCount : 0)
                .Select(index => (One: exclusions[index] % size, Other: exclusions[index + 2] % size))
                .Where(pair => pair.One != pair.Other)],
            [.. mustDos.Where(item => item < size).Distinct()],
            capacity,
            budget * 0.1m),
        Smaller);

    private static IEnumerable<PortfolioCase> Smaller(PortfolioCase large)
    {
        foreach (var fewer in Without(large.Requirements))
        {
            yield return large with { Requirements = fewer };
        }

        foreach (var fewer in Without(large.Exclusions))
        {
            yield return large with { Exclusions = fewer };
        }

        foreach (var fewer in Without(large.MustDos))
        {
            yield return large with { MustDos = fewer };
        }

        foreach (var fewer in Without(large.Weeks))
        {
            yield return large with { Weeks = fewer };
        }

        var last = large.Ideas.Length - 1;
        if (last >= 0 && large.Requirements.All(link => link.Item != last && link.Requirement != last)
            && large.Exclusions.All(link => link.One != last && link.Other != last) && !large.MustDos.Contains(last))
        {
            yield return large with { Ideas = large.Ideas[..last] };
        }
    }

    private static IEnumerable<TItem[]> Without<TItem>(TItem[] items) =>
        items.Select((_, index) => items.Where((_, other) => other != index).ToArray());
}
