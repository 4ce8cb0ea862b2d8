using LearningOrg.Core.Mcda.Robustness;

namespace LearningOrg.Cli.Decisions;

/// <summary>Reads what is known about weights: <c>Value>=Effort</c>, <c>Value>=2*Effort</c>, <c>0.1&lt;=Reach&lt;=0.4</c>.</summary>
/// <remarks>
/// Terms with <c>&gt;=</c> or <c>&lt;=</c> between them; a term is a number, a criterion, or a number times a criterion. The names are those of
/// the matrix, and the longest that fits is taken: a name may hold spaces and signs without being quoted.
/// </remarks>
internal static class KnownWeights
{
    private static readonly string[] Signs = [">=", "<=", "≥", "≤"];

    /// <summary>Everything that is known, together; a message where a text cannot be read.</summary>
    public static string? TryRead(IEnumerable<string> texts, IReadOnlyList<string> criteria, out WeightSpace space)
    {
        space = WeightSpace.Any;
        foreach (var text in texts)
        {
            if (TryAdd(text, criteria, ref space) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static string? TryAdd(string text, IReadOnlyList<string> criteria, ref WeightSpace space)
    {
        var terms = new List<Term>();
        var signs = new List<bool>();
        for (var place = 0; ;)
        {
            if (TermAt(text, ref place, criteria) is not { } term)
            {
                return Unknown(text, place, criteria);
            }

            terms.Add(term);
            if (place == text.Length)
            {
                break;
            }

            var sign = SignAt(text, place)!;
            signs.Add(sign is ">=" or "≥");
            place += sign.Length;
        }

        if (signs.Count == 0)
        {
            return $"--knowing is '{text}'; {Form(criteria)}";
        }

        for (var sign = 0; sign < signs.Count; sign++)
        {
            var (more, less) = signs[sign] ? (terms[sign], terms[sign + 1]) : (terms[sign + 1], terms[sign]);
            if (TryAdd(text, more, less, criteria, ref space) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static string? TryAdd(string text, Term more, Term less, IReadOnlyList<string> criteria, ref WeightSpace space)
    {
        switch (more.Criterion, less.Criterion)
        {
            case (null, null):
                return $"--knowing is '{text}', which compares two numbers; {Form(criteria)}";
            case ({ } one, { } other) when one == other:
                return $"--knowing is '{text}', which compares '{one}' with itself; name another criterion.";
            case ({ } one, { } other):
                space = more.Number == 1
                    ? space.AtLeastTimes(one, less.Number, other)
                    : space.Where(WeightCondition.Of([(one, more.Number), (other, -less.Number)], 0));
                return null;
        }

        var (term, bound) = more.Criterion is null ? (less, more.Number) : (more, less.Number);
        if (term.Number != 1)
        {
            return $"--knowing is '{text}', which compares a number with a multiple of a weight; {Form(criteria)}";
        }

        if (bound > 1)
        {
            return FormattableString.Invariant($"--knowing is '{text}', but a weight goes from 0 to 1, not to {bound}.");
        }

        space = more.Criterion is null ? space.Between(term.Criterion!, 0, bound) : space.Between(term.Criterion!, bound, 1);
        return null;
    }

    /// <summary>The term from a place on, and the place of the sign behind it; or <c>null</c>, and the place of what is no term.</summary>
    private static Term? TermAt(string text, ref int place, IReadOnlyList<string> criteria)
    {
        place = AfterSpaces(text, place);
        if (NameAt(text, place, criteria) is { } name)
        {
            place = AfterSpaces(text, place + name.Length);
            return new(1, name);
        }

        var end = place;
        while (end < text.Length && text[end] != '*' && SignAt(text, end) is null)
        {
            end++;
        }

        if (ValueShape.ReadNumber(text[place..end].Trim()) is not (>= 0 and var number))
        {
            return null;
        }

        if (end == text.Length || text[end] != '*')
        {
            place = end;
            return new(number, null);
        }

        place = AfterSpaces(text, end + 1);
        if (number == 0 || NameAt(text, place, criteria) is not { } times)
        {
            return null;
        }

        place = AfterSpaces(text, place + times.Length);
        return new(number, times);
    }

    private static string? NameAt(string text, int place, IReadOnlyList<string> criteria) => criteria
        .Where(name => string.CompareOrdinal(text, place, name, 0, name.Length) == 0)
        .Where(name => AfterSpaces(text, place + name.Length) is var end && (end == text.Length || SignAt(text, end) is not null))
        .MaxBy(name => name.Length);

    private static string? SignAt(string text, int place) =>
        Array.Find(Signs, sign => string.CompareOrdinal(text, place, sign, 0, sign.Length) == 0);

    private static int AfterSpaces(string text, int place)
    {
        while (place < text.Length && text[place] == ' ')
        {
            place++;
        }

        return place;
    }

    private static string Unknown(string text, int place, IReadOnlyList<string> criteria)
    {
        var end = place;
        while (end < text.Length && SignAt(text, end) is null)
        {
            end++;
        }

        var name = text[place..end].Trim();
        var start = place;
        while (start > 0 && !Array.Exists(Signs, sign => text.AsSpan(0, start).EndsWith(sign, StringComparison.Ordinal)))
        {
            start--;
        }

        var times = text.IndexOf('*', start, end - start);
        if (times >= 0 && ValueShape.ReadNumber(text[start..times].Trim()) is <= 0)
        {
            return $"--knowing is '{text}', which multiplies by {text[start..times].Trim()}; a factor must be a number above 0.";
        }

        var isName = name.Length > 0 && ValueShape.ReadNumber(name.TrimEnd('%', ' ')) is null && (place > 0 || end < text.Length);
        return isName
            ? $"--knowing names '{name}', which is not a criterion; {NearNames.Hint(name, [.. criteria])}"
            : $"--knowing is '{text}'; {Form(criteria)}";
    }

    private static string Form(IReadOnlyList<string> criteria)
    {
        var (one, other) = (criteria[0], criteria.Count > 1 ? criteria[1] : criteria[0]);
        return criteria.Count > 1
            ? $"write it as \"{one}>={other}\", \"{one}>=2*{other}\" or \"0.1<={one}<=0.4\"."
            : $"write it as \"0.1<={one}<=0.4\".";
    }

    /// <summary>A criterion so many times, or a number alone.</summary>
    private readonly record struct Term(double Number, string? Criterion);
}
