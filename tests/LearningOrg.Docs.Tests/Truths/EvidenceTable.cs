using System.Globalization;
using LearningOrg.Core;
using LearningOrg.Core.Opportunities;
using LearningOrg.Core.Prioritization;

namespace LearningOrg.Docs.Tests.Truths;

/// <summary>How evidence feeds the other models, found out by asking them: each input is watched while one measure grows.</summary>
internal static class EvidenceTable
{
    private const double Most = 1e9;
    private const double Tiny = 1e-9;

    private static readonly IncidentGroup Ordinary = new(
        "Group",
        null,
        BaselinePeriod.Of(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(30)),
        Incidents: 1,
        Resolved: 1,
        MedianHours: 1,
        NinetiethPercentileHours: 1,
        HoursLost: 1,
        Percentage.Of(10),
        ReassignmentsPerIncident: 1,
        Percentage.Of(10),
        Percentage.Of(10));

    private static readonly Evidence Incidents = new("incidents", 1e6, (group, number) => group with { Incidents = (int)number }, IsCount: true);
    private static readonly Evidence PerThirtyDays = Incidents with { Name = "incidents / 30 days" };
    private static readonly Evidence HoursLost = new("hours lost / 30 days", Most, (group, number) => group with { HoursLost = number });
    private static readonly Evidence Median = new("median hours to resolve", Most, (group, number) => group with { MedianHours = number });

    private static readonly Evidence Moves =
        new("reassignments per incident", Most, (group, number) => group with { ReassignmentsPerIncident = number });

    private static readonly Evidence Breaches =
        new("breach share", 1, (group, share) => group with { BreachShare = Percentage.OfShare(share) });

    private static readonly Evidence Reopenings =
        new("reopen share", 1, (group, share) => group with { ReopenShare = Percentage.OfShare(share) });

    private static readonly Evidence Urgent =
        new("share of priority 1 or 2", 1, (group, share) => group with { HighPriorityShare = Percentage.OfShare(share) });

    public static IReadOnlyList<string> Make()
    {
        string[][] rows =
        [
            Rule("RICE", "Reach", PerThirtyDays, "as measured", number => number),
            Bands("RICE", "Impact", Median),
            Bands("RICE", "Confidence", Incidents),
            Constant("RICE", "Effort", 1),
            Bands("ICE product", "Impact", HoursLost),
            Bands("ICE product", "Confidence", Incidents),
            Rule("ICE product", "Ease", Moves, "10 − 2 × the number, at least 1", number => Math.Max(1, 10 - (2 * number))),
            Bands("WSJF", "Business value", HoursLost),
            Bands("WSJF", "Time criticality", Breaches),
            Bands("WSJF", "Risk reduction", Reopenings),
            Constant("WSJF", "Job size", 1),
            Rule("CD3", "Cost of delay", HoursLost, "the number × 7 ÷ 30: hours per week", number => number * 7 / 30),
            Constant("CD3", "Duration", 1),
            Bands("RPN", "Severity", Urgent),
            Bands("RPN", "Occurrence", PerThirtyDays),
            Bands("RPN", "Detection", Moves),
        ];
        var inputs = EvidenceModels.All.SelectMany(model => model.Formula.Inputs.Select(input => (model.Formula.Model.Name, input.Name)));
        if (!inputs.Order().SequenceEqual(rows.Select(row => (row[0], row[1])).Order()))
        {
            throw new InvalidOperationException("The table of evidence must have one row for each input of each model.");
        }

        return FactTable.Lines(["model", "input", "read from", "how"], rows);
    }

    private static string[] Constant(string model, string input, double expected) => Operand(model, input, Ordinary) == expected
        ? [model, input, "nothing", $"{Text(expected)} for every group"]
        : throw new InvalidOperationException($"{model} takes {input} as {Operand(model, input, Ordinary)}.");

    private static string[] Rule(string model, string input, Evidence evidence, string words, Func<double, double> rule)
    {
        foreach (var number in (double[])[0, 1, 2, 3, 4, 5, 9, 100])
        {
            if (Math.Abs(Operand(model, input, evidence.Set(Ordinary, number)) - rule(number)) > 1e-9)
            {
                throw new InvalidOperationException($"{model} does not read {input} as: {words}.");
            }
        }

        return [model, input, evidence.Name, words];
    }

    private static string[] Bands(string model, string input, Evidence evidence)
    {
        double Rating(double number) => Operand(model, input, evidence.Set(Ordinary, number));
        var limits = new List<double>();
        FindSteps(Rating, 0, evidence.Most, evidence.IsCount, limits);
        var bands = limits.Select(limit => $"{(limit < Tiny ? "more than 0" : $"from {Text(limit)}")}: {Text(Rating(limit))}");
        return [model, input, evidence.Name, string.Join("; ", bands.Prepend(Text(Rating(0))))];
    }

    /// <summary>The ratings rise in steps: where both ends agree there is none between, otherwise look in either half.</summary>
    private static void FindSteps(Func<double, double> rating, double low, double high, bool isCount, List<double> limits)
    {
        if (rating(low).Equals(rating(high)))
        {
            return;
        }

        var middle = isCount ? Math.Floor((low + high) / 2) : (low + high) / 2;
        if (middle <= low || middle >= high )
        {
            limits.Add(high);
            return;
        }

        FindSteps(rating, low, middle, isCount, limits);
        FindSteps(rating, middle, high, isCount, limits);
    }

    private static double Operand(string model, string input, IncidentGroup group) => EvidenceModels.All
        .Single(candidate => candidate.Formula.Model.Name == model)
        .Score(group)
        .Match(breakdown => breakdown, refusal => throw new InvalidOperationException(refusal.Message))
        .Parts.SelectMany(part => part.Factors)
        .First(factor => factor.Name == input).Operand;

    private static string Text(double number) => number < 1
        ? number.ToString("0.####", CultureInfo.InvariantCulture)
        : number.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <param name="Name">What is measured.</param>
    /// <param name="Most">The largest number to try.</param>
    /// <param name="Set">Gives a group another number.</param>
    /// <param name="IsCount">Whether only whole numbers occur.</param>
    private sealed record Evidence(string Name, double Most, Func<IncidentGroup, double, IncidentGroup> Set, bool IsCount = false);
}
