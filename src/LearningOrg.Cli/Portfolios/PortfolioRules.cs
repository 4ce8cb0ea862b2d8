using LearningOrg.Cli.Decisions;
using LearningOrg.Core.Prioritization.Portfolio;

namespace LearningOrg.Cli.Portfolios;

/// <summary>Reads what needs what, what excludes what and what must be done.</summary>
internal static class PortfolioRules
{
    /// <summary>The problem with its rules; a message where one names what is not there.</summary>
    public static string? TryApply(PortfolioRequest request, Candidates candidates, ref PortfolioProblem<Candidate> problem)
    {
        foreach (var (text, option) in request.Requires.Select(text => (text, "--requires")).Concat(request.Excludes.Select(text => (text, "--excludes"))))
        {
            if (TryReadPair(text, option, candidates, out var pair) is { } unknown)
            {
                return unknown;
            }

            problem = option == "--requires" ? problem.Requires(pair.One, pair.Other) : problem.Excludes(pair.One, pair.Other);
        }

        foreach (var id in request.MustDo)
        {
            if (ProblemWith(id, "--must-do", candidates) is { } unknown)
            {
                return unknown;
            }

            problem = problem.MustDo(id);
        }

        return null;
    }

    /// <summary>As <c>B:A</c>. Ids may hold colons: the first one that has an id on either side parts them.</summary>
    private static string? TryReadPair(string text, string option, Candidates candidates, out (string One, string Other) pair)
    {
        pair = default;
        var parts = Enumerable.Range(0, text.Length).Where(place => text[place] == ':')
            .Select(place => (One: text[..place].Trim(), Other: text[(place + 1)..].Trim())).ToArray();
        if (parts.Length == 0)
        {
            return $"{option} is '{text}'; write two ids with a colon between them, as B:A.";
        }

        var known = Ids(candidates).ToHashSet(StringComparer.Ordinal);
        pair = parts.FirstOrDefault(part => known.Contains(part.One) && known.Contains(part.Other), parts[0]);
        return ProblemWith(pair.One, option, candidates) ?? ProblemWith(pair.Other, option, candidates);
    }

    private static string? ProblemWith(string id, string option, Candidates candidates)
    {
        if (candidates.All.Any(candidate => candidate.Id == id))
        {
            return null;
        }

        if (candidates.Others.FirstOrDefault(other => other.Id == id) is { } other)
        {
            return $"{option} names '{id}', which cannot be chosen. {other.Reason}";
        }

        var near = NearNames.NearestTo(id, Ids(candidates));
        return $"{option} names '{id}', which is no entry; {(near is null ? "give an id as the register writes it." : $"did you mean {near}?")}";
    }

    private static IEnumerable<string> Ids(Candidates candidates) =>
        candidates.All.Select(candidate => candidate.Id).Concat(candidates.Others.Select(other => other.Id));
}
