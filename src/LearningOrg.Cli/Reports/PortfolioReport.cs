using System.Globalization;
using System.Text.Json.Nodes;
using LearningOrg.Cli.Portfolios;
using LearningOrg.Core;
using LearningOrg.Core.Prioritization.Portfolio;

namespace LearningOrg.Cli.Reports;

/// <summary>A portfolio as all three formats show it.</summary>
internal sealed class PortfolioReport
{
    private static readonly Percentage More = Percentage.Of(10);

    private readonly string _source;
    private readonly Candidates _candidates;
    private readonly PortfolioSelection<Candidate> _selection;
    private readonly PortfolioCurve<Candidate>? _curve;
    private readonly PortfolioChange<Candidate>? _margin;
    private readonly PortfolioChange<Candidate> _richer;

    public PortfolioReport(
        string source, Candidates candidates, PortfolioSelection<Candidate> selection, PortfolioCurve<Candidate>? curve)
    {
        (_source, _candidates, _selection, _curve) = (source, candidates, selection, curve);
        _margin = selection.Marginal();
        _richer = selection.WhatWouldBuy(More);
    }

    public void Write(string format, Terminal terminal)
    {
        switch (format)
        {
            case "json":
                JsonReport.Write(Json(), terminal);
                break;
            case "csv":
                PortfolioCsv.Write(_candidates, _selection, terminal);
                break;
            default:
                Table(terminal);
                break;
        }
    }

    private void Table(Terminal terminal)
    {
        using var page = new Page(terminal);
        var policy = _candidates.Ranked is { } ranked ? $" by the policy {ranked.Policy.Name} {ranked.Policy.Version}" : string.Empty;
        page.Paragraph($"{_source}, chosen within {Amounts.Print(_selection.Budget)}{policy}");
        page.Paragraph($"Value: {_candidates.ValueName}. Cost: {_candidates.CostName}.", "  ");
        page.Blank();
        page.Draw(TextTable.Drawn(Columns(), page.Width));
        page.Paragraph($"{_selection.Chosen.Count} of {_candidates.All.Count} entries. "
            + $"Left over: {Amounts.Print(_selection.LeftOver)} of {Amounts.Print(_selection.Budget)}"
            + string.Concat(_selection.Capacities.Select(use => $", {Amounts.Print(use.LeftOver)} of {Amounts.Print(use.Available)} {use.Name}")) + ".");
        if (!_selection.IsProvenOptimal)
        {
            page.Paragraph($"Not proven to be the best: another selection could be worth up to {Numbers.Score(_selection.Bound)}.");
        }

        page.Paragraph($"Margin: {(_margin is null ? "nothing of this could be left out to cost less." : Words(_margin))}");
        page.Paragraph($"10 % more budget: {(_richer.ValueChange > 0 ? Words(_richer) : "buys nothing more.")}");
        if (Caution() is { } caution)
        {
            page.Paragraph($"Note: {char.ToLowerInvariant(caution[0])}{caution[1..]}");
        }

        List(page, "Left out", [.. _selection.LeftOut.Select(left => $"{Name(left.Item)}: {left.Message}")]);
        List(page, "Not considered", [.. _candidates.Others.Select(other => $"{Printable.Of(other.Id)}: {other.Reason}")]);
        if (_curve is not null)
        {
            page.Blank();
            page.Paragraph(_curve.IsComplete
                ? "What every budget buys:"
                : "What every budget buys, as far as the search came; there may be better ones:");
            page.Draw(TextTable.Drawn(
                [
                    new("Budget", [.. _curve.Points.Select(point => Amounts.Print(point.Budget))]),
                    new("Value", NumberColumn.Of([.. _curve.Points.Select(point => point.Value)])),
                ],
                page.Width));
        }

        page.WriteTo(terminal.Out);
    }

    private TextColumn[] Columns()
    {
        var chosen = _selection.Chosen;
        return
        [
            new("Entry", [.. chosen.Select(Name), "Together"], IsText: true),
            new("Value", NumberColumn.Of([.. chosen.Select(each => each.Value), _selection.Value])),
            new("Cost", [.. chosen.Select(each => Amounts.Print(each.Cost)), Amounts.Print(_selection.Cost)]),
            .. _selection.Capacities.Select((use, place) => new TextColumn(
                Printable.Of(use.Name), [.. chosen.Select(each => Amounts.Print(each.Uses[place])), Amounts.Print(use.Used)])),
        ];
    }

    /// <summary>What to say where the cost counts twice: RICE and its kin are value per effort.</summary>
    private string? Caution() => _candidates.ValueName == PortfolioRequest.Score
        && _candidates.Ranked is { Policy: var policy }
        && policy.Model.Roles.Count > 0
        && RegisterColumn.EffortOf(policy) is { } effort
        && RegisterColumn.AreSame(effort, _candidates.CostName)
            ? $"The score is divided by {_candidates.CostName} already; as a value to add up, --value can name a column that is not."
            : null;

    private JsonObject Json()
    {
        var policy = _candidates.Ranked?.Policy;
        var json = new JsonObject
        {
            ["policy"] = policy is null ? null : new JsonObject { ["name"] = policy.Name, ["version"] = policy.Version, ["model"] = policy.Model.Code },
            ["value"] = _candidates.ValueName,
            ["cost"] = _candidates.CostName,
            ["budget"] = _selection.Budget,
            ["chosen"] = Array(_selection.Chosen, Entry),
            ["totalValue"] = _selection.Value,
            ["totalCost"] = _selection.Cost,
            ["leftOver"] = _selection.LeftOver,
            ["capacities"] = Array(_selection.Capacities, use => new() { ["name"] = use.Name, ["used"] = use.Used, ["available"] = use.Available }),
            ["provenOptimal"] = _selection.IsProvenOptimal,
            ["bound"] = _selection.Bound,
            ["leftOut"] = Array(_selection.LeftOut, LeftOut),
            ["notConsidered"] = Array(_candidates.Others, other => new() { ["id"] = other.Id, ["reason"] = other.Reason }),
            ["margin"] = _margin is null ? null : Change(_margin),
            ["tenPercentMore"] = Change(_richer),
            ["caution"] = Caution(),
        };
        if (_curve is not null)
        {
            json["curve"] = new JsonObject
            {
                ["complete"] = _curve.IsComplete,
                ["points"] = Array(_curve.Points, point => new() { ["budget"] = point.Budget, ["value"] = point.Value }),
            };
        }

        return json;
    }

    private JsonObject Entry(Candidate each)
    {
        var json = new JsonObject { ["id"] = each.Id, ["title"] = each.Title, ["value"] = each.Value, ["cost"] = each.Cost };
        if (each.Uses.Count > 0)
        {
            json["uses"] = new JsonObject(_selection.Capacities.Zip(each.Uses, (use, amount) => KeyValuePair.Create(use.Name, (JsonNode?)amount)));
        }

        return json;
    }

    private JsonObject LeftOut(LeftOutItem<Candidate> left)
    {
        var json = Entry(left.Item);
        json["reason"] = left.Reason.Code;
        json["because"] = new JsonArray([.. left.Because.Select(what => JsonValue.Create(what))]);
        json["message"] = left.Message;
        return json;
    }

    private static JsonObject Change(PortfolioChange<Candidate> change) => new()
    {
        ["budget"] = change.To.Budget,
        ["value"] = change.ValueChange,
        ["cost"] = change.CostChange,
        ["added"] = new JsonArray([.. change.Added.Select(each => JsonValue.Create(each.Id))]),
        ["dropped"] = new JsonArray([.. change.Dropped.Select(each => JsonValue.Create(each.Id))]),
    };

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonObject> write) => new([.. items.Select(write)]);

    private static string Words(PortfolioChange<Candidate> change)
    {
        var cost = $"{Amounts.Print(Math.Abs(change.CostChange))} {(change.CostChange < 0 ? "less" : "more")}";
        var value = $"{(change.ValueChange < 0 ? "−" : "+")}{Number(Math.Abs(change.ValueChange))}";
        var dropped = change.Dropped.Count == 0 ? string.Empty : $", in place of {Ids(change.Dropped)}";
        return string.Create(CultureInfo.InvariantCulture, $"{Ids(change.Added)}{dropped}: value {value} for {cost}.");

        static string Number(double value) => value % 1 == 0 ? Numbers.Plain(value) : Numbers.Score(value);

        static string Ids(IReadOnlyList<Candidate> items) =>
            items.Count == 0 ? "nothing" : Decisions.Phrases.List([.. items.Select(each => Printable.Of(each.Id))]);
    }

    private static void List(Page page, string title, string[] lines)
    {
        if (lines.Length == 0)
        {
            return;
        }

        page.Blank();
        page.Paragraph($"{title}: {lines.Length}");
        foreach (var line in lines)
        {
            page.Paragraph(line, "  ");
        }
    }

    private static string Name(Candidate each) =>
        each.Title == each.Id ? Printable.Of(each.Id) : $"{Printable.Of(each.Id)}: {Printable.Of(each.Title)}";
}
