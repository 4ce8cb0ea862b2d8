using System.Globalization;
using System.Text.Json.Nodes;
using LearningOrg.Cli.Decisions;
using LearningOrg.Core;
using LearningOrg.Core.Mcda;

namespace LearningOrg.Cli.Reports;

/// <summary>How sure a ranking is, beside the ranking, in all three formats.</summary>
internal static class RobustnessReport
{
    /// <summary>Beside rank and score in the table.</summary>
    public static IEnumerable<TextColumn> Shares(Robustness robustness, IReadOnlyList<int> order)
    {
        yield return new("First", [.. order.Select(place => Numbers.Percent(robustness.Among(1, place)))]);
        if (HasPodium(robustness))
        {
            yield return new($"Top{Words.Tie}3", [.. order.Select(place => Numbers.Percent(robustness.Among(Robustness.Podium, place)))]);
        }
    }

    /// <summary>Below the table: what the shares are of, for whom each is the choice, and how far weights can go.</summary>
    public static void Write(Robustness robustness, IReadOnlyList<int> order, Page page)
    {
        page.Paragraph(Legend(robustness));
        int[] winners = [.. order.Where(place => robustness.Shares.CentralWeights(place) is not null)];
        if (winners.Length > 0)
        {
            page.Blank();
            page.Paragraph("Central weights: the mean of those for which an alternative is first. Whoever weighs so chooses it.");
            Central(robustness, winners, page);
        }

        if (robustness.Stability is { } stability)
        {
            page.Blank();
            page.Paragraph("Stability: how far a weight can go, the others keeping their proportions, before one alternative overtakes "
                + "another, and before another comes first.");
            TextColumn[] columns =
            [
                new("Criterion", [.. stability.Select(each => Printable.Of(each.Criterion.Name))], IsText: true),
                new("Weight", [.. stability.Select(each => Weight(each.Weight))]),
                new("Same order", [.. stability.Select(each => Interval(each.FullOrder))]),
                new("Same first", [.. stability.Select(each => Interval(each.Winner))]),
            ];
            page.Draw(TextTable.Drawn(columns, page.Width));
        }
    }

    /// <summary>In CSV, beside rank and score.</summary>
    public static IEnumerable<AnswerColumn> Columns(Robustness robustness)
    {
        var (shares, alternatives) = (robustness.Shares, Enumerable.Range(0, robustness.Shares.Alternatives.Count).ToArray());
        yield return AnswerColumn.Of("first", null, alternatives.Select(place => robustness.Among(1, place)));
        yield return AnswerColumn.Of("topThree", null, alternatives.Select(place => robustness.Among(Robustness.Podium, place)));
        yield return AnswerColumn.Of("confidence", null, alternatives.Select(place => (object?)shares.Confidence(place) ?? string.Empty));
        foreach (var (criterion, index) in robustness.Matrix.Criteria.Select((criterion, index) => (criterion, index)))
        {
            yield return AnswerColumn.Of(
                $"central weight: {criterion.Name}",
                null,
                alternatives.Select(place => (object?)shares.CentralWeights(place)?[index].Value ?? string.Empty));
        }
    }

    public static JsonObject Json(Robustness robustness, IReadOnlyList<int> shown)
    {
        var json = new JsonObject
        {
            ["samples"] = robustness.Shares.Samples,
            ["seed"] = robustness.Seed,
            ["exact"] = robustness.Shares.IsExact,
            ["knowing"] = new JsonArray([.. robustness.Known.Conditions.Select(condition => JsonValue.Create(condition.ToString()))]),
            ["alternatives"] = new JsonArray([.. shown.Select(place => Alternative(robustness, place))]),
        };
        if (robustness.Stability is { } stability)
        {
            json["stability"] = new JsonArray([.. stability.Select(each => new JsonObject
            {
                ["criterion"] = each.Criterion.Name,
                ["weight"] = each.Weight.Value,
                ["sameOrder"] = Ends(each.FullOrder),
                ["sameFirst"] = Ends(each.Winner),
            })]);
        }

        return json;
    }

    private static void Central(Robustness robustness, int[] winners, Page page)
    {
        TextColumn[] columns =
        [
            new("Alternative", [.. winners.Select(place => Printable.Of(robustness.Shares.Alternatives[place]))], IsText: true),
            .. robustness.Matrix.Criteria.Select((criterion, place) => new TextColumn(
                Printable.Of(criterion.Name), [.. winners.Select(winner => Weight(robustness.Shares.CentralWeights(winner)![place]))])),
        ];
        if (TextTable.Fits(columns, page.Width))
        {
            page.Draw(TextTable.Drawn(columns, page.Width));
            return;
        }

        for (var row = 0; row < winners.Length; row++)
        {
            var weights = columns.Skip(1).Select(column => $"{column.Header} {column.Cells[row]}".Replace(' ', Words.Tie));
            page.Paragraph($"{columns[0].Cells[row]}: {string.Join(", ", weights)}.", "  ");
        }
    }

    private static JsonObject Alternative(Robustness robustness, int place)
    {
        var shares = robustness.Shares;
        return new()
        {
            ["name"] = shares.Alternatives[place],
            ["acceptability"] = new JsonArray(
                [.. Enumerable.Range(1, shares.Alternatives.Count).Select(rank => JsonValue.Create(shares.Acceptability(place, rank)))]),
            ["centralWeights"] = shares.CentralWeights(place) is { } central
                ? new JsonObject(robustness.Matrix.Criteria.Select((criterion, index) =>
                    KeyValuePair.Create(criterion.Name, (JsonNode?)central[index].Value)))
                : null,
            ["confidence"] = shares.Confidence(place),
        };
    }

    private static JsonArray Ends(WeightInterval interval) => new(interval.Lower.Value, interval.Upper.Value);

    private static string Legend(Robustness robustness)
    {
        var columns = HasPodium(robustness) ? "First and top 3" : "First";
        var known = robustness.Known.Conditions.Count == 0 ? "of all weights" : $"of the weights with {robustness.Known}";
        var source = robustness.Seed is { } seed
            ? string.Create(CultureInfo.InvariantCulture, $"among {robustness.Shares.Samples:#,0} samples (seed {seed})")
            : "calculated exactly";
        return $"{columns}: for which share {known} an alternative is there, {source}; the weights above do not count.";
    }

    private static bool HasPodium(Robustness robustness) => robustness.Shares.Alternatives.Count > Robustness.Podium;

    private static string Interval(WeightInterval interval) => $"{Weight(interval.Lower)} to {Weight(interval.Upper)}";

    private static string Weight(Weight weight) => weight.Value.ToString("0.0000", CultureInfo.InvariantCulture);
}
