using LearningOrg.Cli.Decisions;
using LearningOrg.Cli.Files;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Portfolios;

/// <summary>The entries of a register with the numbers that a portfolio needs.</summary>
internal sealed record Candidates(
    IReadOnlyList<Candidate> All,
    IReadOnlyList<NotConsidered> Others,
    RankedRegister? Ranked,
    string ValueName,
    string CostName,
    IReadOnlyList<(string Name, decimal Available)> Capacities,
    IReadOnlyList<string> Problems)
{
    /// <summary>Reads them; <c>null</c> where that was refused.</summary>
    public static Candidates? Read(Terminal terminal, string file, PortfolioRequest request)
    {
        if (RankedRegister.Open(terminal, file) is not { } register)
        {
            return null;
        }

        RankedRegister? ranked = null;
        var byScore = request.Value == PortfolioRequest.Score;
        if (byScore || request.Policy is not null)
        {
            ranked = RankedRegister.Of(terminal, register, request.Policy);
            if (ranked is null)
            {
                return null;
            }
        }

        var problem = TryRead(register, ranked, request, byScore, out var candidates);
        if (problem is not null)
        {
            terminal.Refuse(problem);
        }

        return candidates;
    }

    private static string? TryRead(
        RankableRegister register, RankedRegister? ranked, PortfolioRequest request, bool byScore, out Candidates? candidates)
    {
        candidates = null;
        var policy = ranked?.Policy ?? PolicyFile.FittingFor(register);
        if ((request.Cost ?? (policy is null ? null : RegisterColumn.EffortOf(policy))) is not { } costName)
        {
            var has = register.Inputs.Count == 0 ? "it has none" : $"it has {string.Join(", ", register.Inputs)}";
            return $"--cost is missing, and no policy says what effort is; name a column of {register.Source}: {has}.";
        }

        RegisterColumn? value = null;
        if (RegisterColumn.TryRead(register, policy, "--cost", costName, out var cost) is { } unknown
            || (!byScore && (unknown = RegisterColumn.TryRead(register, policy, "--value", request.Value, out value)) is not null))
        {
            return unknown;
        }

        var capacities = new List<(RegisterColumn Column, decimal Available)>();
        foreach (var text in request.Capacities)
        {
            var (name, available) = MethodEntry.Split(text);
            if (available is null || Amounts.Read(available) is not { } amount)
            {
                return $"--capacity is '{text}'; write a column and a number from 0, as weeks=30.";
            }

            if (RegisterColumn.TryRead(register, policy, "--capacity", name, out var use) is { } none)
            {
                return none;
            }

            if (capacities.Exists(capacity => capacity.Column.Name == use.Name))
            {
                return $"--capacity names '{use.Name}' twice; give each column one limit.";
            }

            capacities.Add((use, amount));
        }

        var scores = ranked?.Ranked.ToDictionary(place => place.Id, place => place.Breakdown.Score.Value, StringComparer.Ordinal) ?? [];
        var reasons = ranked?.Ranked.Unscored.ToDictionary(left => left.Id, left => left.Reason.Message, StringComparer.Ordinal) ?? [];
        var values = byScore ? scores : value!.Numbers;
        var (all, others) = (new List<Candidate>(), new List<NotConsidered>());
        foreach (var entry in cost.Entries)
        {
            var missing = new List<string>();
            if (!byScore && !values.ContainsKey(entry.Id))
            {
                missing.Add(value!.Name);
            }

            missing.AddRange(capacities.Select(capacity => capacity.Column).Prepend(cost)
                .Where(column => !column.Numbers.ContainsKey(entry.Id)).Select(column => column.Name));
            if (byScore && reasons.TryGetValue(entry.Id, out var reason))
            {
                others.Add(new(entry.Id, reason));
            }
            else if (missing.Count > 0)
            {
                others.Add(new(entry.Id, $"It has no number under {Phrases.List([.. missing.Distinct()])}."));
            }
            else
            {
                var uses = capacities.Select(capacity => Amounts.Of(capacity.Column.Numbers[entry.Id], capacity.Column.Name, entry.Id));
                all.Add(new(entry.Id, entry.Title, values[entry.Id], Amounts.Of(cost.Numbers[entry.Id], cost.Name, entry.Id), [.. uses]));
            }
        }

        candidates = new(
            all,
            others,
            ranked,
            byScore ? PortfolioRequest.Score : value!.Name,
            cost.Name,
            [.. capacities.Select(capacity => (capacity.Column.Name, capacity.Available))],
            [.. new[] { cost, value }.OfType<RegisterColumn>().Concat(capacities.Select(each => each.Column)).SelectMany(each => each.Problems).Distinct()]);
        return null;
    }
}
