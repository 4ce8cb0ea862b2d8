using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using LearningOrg.Tests;

namespace LearningOrg.Core.Tests.PublishedCases;

/// <summary>The set of published cases is closed: each has a test, and the numbers written there are those of the collection.</summary>
public partial class PublishedCasesTest
{
    private const string Collection = "oracles.json";

    /// <summary>Numbers of a case that its test does not write down, and why.</summary>
    private static readonly Dictionary<string, (Func<JsonElement, IEnumerable<double>> Numbers, string Reason)> NotWrittenDown = new()
    {
        ["electre1-barba1997-kernel-growth"] = (
            one => Numbers(one.GetProperty("expected")),
            "a kernel of all six for every pair of thresholds contradicts the definition; the test derives the sizes that follow from it"),
        ["electre3-R-6x5"] = (
            one => Numbers(one.GetProperty("expected").GetProperty("ascending_best_to_worst")),
            "the ascending order contradicts the credibilities printed beside it; the test works it out by hand"),
        ["portfolio-precedence-6"] = (
            one => one.GetProperty("expected").GetProperty("budget_to_value").EnumerateArray().Select(pair => pair[0].GetDouble()),
            "the budgets are 0, 1, 2 … 27, and stand for the places of the values"),
    };

    [SharedDataFact(Collection)]
    public void Every_case_has_a_test()
    {
        string[] tested = [.. Tests().Select(test => test.Id)];
        string[] collected = [.. Cases().Keys];
        Assert.Empty(collected.Except(tested));
        Assert.Empty(tested.Except(collected));
        Assert.Equal(tested.Length, tested.Distinct().Count());
        Assert.Empty(NotWrittenDown.Keys.Except(collected));
    }

    [SharedDataFact(Collection)]
    public void Every_number_of_a_case_is_written_down_where_it_is_tested()
    {
        var cases = Cases();
        var sources = Directory.EnumerateFiles(Repository.PathOf("tests", "LearningOrg.Core.Tests"), "*.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText).ToArray();
        Assert.All(Tests(), test =>
        {
            var source = Assert.Single(sources, text => text.Contains($"[PublishedCase(\"{test.Id}\")]", StringComparison.Ordinal));
            var (one, written) = (cases[test.Id], Written(source));
            var excused = NotWrittenDown.TryGetValue(test.Id, out var exception) ? exception.Numbers(one).ToHashSet() : [];
            double[] missing =
            [
                .. Numbers(one.GetProperty("matrix")).Concat(Numbers(one.GetProperty("expected"))).Distinct()
                    .Where(number => !excused.Contains(number) && !written.Any(other => Math.Abs(number - other) <= 1e-12 * number)),
            ];
            Assert.True(missing.Length == 0, $"{test.Id}: not in the test are {string.Join(" ", missing)}.");
        });
    }

    private static IEnumerable<(string Id, MethodInfo Test)> Tests() =>
        from type in typeof(PublishedCasesTest).Assembly.GetTypes()
        from test in type.GetMethods()
        from mark in test.GetCustomAttributes<PublishedCaseAttribute>()
        where test.IsDefined(typeof(FactAttribute), inherit: true)
        select (mark.Id, test);

    private static Dictionary<string, JsonElement> Cases() =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.SharedData, Collection))).RootElement.EnumerateArray()
            .ToDictionary(one => one.GetProperty("id").GetString()!);

    /// <summary>All the numbers in an element, without their signs, which in code stand apart.</summary>
    private static IEnumerable<double> Numbers(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => [Math.Abs(element.GetDouble())],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Numbers),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Numbers(member.Value)),
        _ => [],
    };

    /// <summary>The numbers written in code: <c>0.25</c>, and fractions as <c>2 / 28.0</c>.</summary>
    private static HashSet<double> Written(string source) =>
    [
        .. Literal().Matches(source).Select(match => Read(match.Value)),
        .. Fraction().Matches(source).Select(match => Read(match.Groups[1].Value) / Read(match.Groups[2].Value)),
    ];

    private static double Read(string literal) => double.Parse(literal.Replace("_", null, StringComparison.Ordinal), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\w.])\d[\d_]*(\.\d+)?([eE][-+]?\d+)?")]
    private static partial Regex Literal();

    [GeneratedRegex(@"(?<![\w.])(\d+(?:\.\d+)?) / (\d+(?:\.\d+)?)")]
    private static partial Regex Fraction();
}
