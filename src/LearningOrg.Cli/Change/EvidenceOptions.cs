using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using LearningOrg.Cli.Commands;
using LearningOrg.Cli.Registers;
using LearningOrg.Core;
using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Work;
using LearningOrg.Core.Measurement;
using LearningOrg.Interchange.Measurements;

namespace LearningOrg.Cli.Change;

/// <summary>What each kind of evidence says, as options; each belongs to the kinds that have it.</summary>
internal sealed class EvidenceOptions
{
    private readonly Option<string?> _question = RegisterOptions.Text("--question", "survey: what people were asked to agree to.");
    private readonly Option<string?> _whom = RegisterOptions.Text("--whom", "survey: whom.", "managers");
    private readonly Option<int?> _agreeing = ChangeOptions.Whole("--agreeing", "survey: how many agree.", 0);
    private readonly Option<int?> _answered = ChangeOptions.Whole("--answered", "survey: how many answered.", 0);
    private readonly Option<int?> _population = ChangeOptions.Whole("--population", "survey: how many there are in all.", 1);
    private readonly Option<string?> _title = RegisterOptions.Text("--title", "document: what it is called.");
    private readonly Option<string?> _reference = RegisterOptions.Text("--reference", "document, decision-record, anchor: where it is to be found or seen.");
    private readonly Option<string?> _observer = RegisterOptions.Text("--observer", "observation: who saw it.", "name");
    private readonly Option<string?> _decider = RegisterOptions.Text("--decider", "decision-record: who decided.", "name");
    private readonly Option<string?> _what = RegisterOptions.Text(
        "--what", "observation, decision-record, anchor: what was seen, decided, or is done differently.");
    private readonly MetricOptions _metric = new();
    private readonly Option<string?> _from = CommonOptions.File(
        "--from", "measurement: a table with a row for each measurement, when in its first column.", "monthly.csv");
    private readonly Option<string?> _column = RegisterOptions.Text("--column", "measurement: the column of the numbers; the only one by default.", "name");
    private readonly Option<DateTimeOffset?> _changed = RegisterOptions.Instant("--changed-at", "measurement: when the change took effect.");
    private readonly Option<string?> _improvement = RegisterOptions.Text(
        "--improvement", "verified-win: the improvement that your register has as achieved.", "id");
    private readonly Option<double?> _value = RegisterOptions.Number("--value", "verified-win: what was measured, in the unit of the win.");
    private readonly Option<double?> _minutes = RegisterOptions.Number("--minutes", "vision-telling: how long the telling took.");
    private readonly Option<int?> _listeners = ChangeOptions.Whole("--listeners", "vision-telling: how many listened.", 1);
    private readonly Option<int?> _understood = ChangeOptions.Whole("--understood", "vision-telling, channel-check: how many understood.", 0);
    private readonly Option<int?> _interested = ChangeOptions.Whole("--interested", "vision-telling: how many were interested.", 0);
    private readonly Option<string?> _channel = RegisterOptions.Text("--channel", "channel-check: the channel, as the communication plan names it.", "name");
    private readonly Option<int?> _reached = ChangeOptions.Whole("--reached", "channel-check: how many it reached.", 0);
    private readonly Option<int?> _audience = ChangeOptions.Whole("--audience", "channel-check: how many it was meant for.", 1);
    private readonly Option<int?> _asked = ChangeOptions.Whole("--asked", "channel-check, readiness: how many were asked.", 1);
    private readonly Option<string?> _area = RegisterOptions.Text(
        "--area", $"anchor: one of {ChangeOptions.List(AnchorArea.All.Select(area => area.Code))}.", "hiring");
    private readonly Option<string[]> _scores = RegisterOptions.Texts(
        "--score",
        $"readiness: the mean score of an element, from 1 to 5; each of {ChangeOptions.List(ReadinessElement.All.Select(each => each.Code))}.",
        "desire=2.8");

    private readonly Dictionary<string, (Option[] Needed, Option[] Also)> _ofKind;

    public EvidenceOptions()
    {
        Option[] table = [_from, _changed, _metric.Metric, _metric.Unit, _metric.Direction];
        _ofKind = new(StringComparer.Ordinal)
        {
            ["survey"] = ([_question, _whom, _agreeing, _answered, _population], []),
            ["document"] = ([_title, _reference], []),
            ["observation"] = ([_observer, _what], []),
            ["measurement"] = (table, [_column, _metric.Low, _metric.High]),
            ["decision-record"] = ([_decider, _what, _reference], []),
            ["verified-win"] = ([Win], [_improvement, _value]),
            ["vision-telling"] = ([_minutes, _listeners, _understood, _interested], []),
            ["channel-check"] = ([_channel, _reached, _audience, _understood, _asked], []),
            ["anchor"] = ([_area, _what, _reference], []),
            ["readiness"] = ([_scores, _asked], []),
        };
    }

    public Option<string?> Win { get; } = RegisterOptions.Text("--win", "verified-win: the win, by its number.", "number");

    public IEnumerable<Option> All => _ofKind.Values.SelectMany(options => options.Needed.Concat(options.Also)).Distinct();

    public IEnumerable<string> Misuses(CommandResult result, string kind)
    {
        var (needed, also) = _ofKind[kind];
        bool IsGiven(Option option) => result.GetResult(option) is { Implicit: false };
        foreach (var option in All.Where(option => IsGiven(option) && !needed.Contains(option) && !also.Contains(option)))
        {
            yield return $"{option.Name} does not belong to {kind}.";
        }

        foreach (var option in needed.Where(option => !IsGiven(option)))
        {
            yield return $"{kind} needs {option.Name}.";
        }

        if (kind == "verified-win" && IsGiven(_improvement) == IsGiven(_value))
        {
            yield return "Give --improvement or --value, one of the two.";
        }

        if (kind == "measurement" && _metric.Misuse(result) is { } misuse)
        {
            yield return misuse;
        }

        if (result.GetResult(_area)?.Tokens is [{ Value: var area }] && AnchorArea.All.All(each => each.Code != area))
        {
            yield return $"--area is '{area}'; it must be one of {ChangeOptions.List(AnchorArea.All.Select(each => each.Code))}.";
        }

        foreach (var typed in result.GetResult(_scores)?.Tokens.Select(token => token.Value).Where(typed => Score(typed) is null) ?? [])
        {
            yield return $"--score is '{typed}'; it must be an element and a number from 1 to 5, as desire=2.8.";
        }
    }

    /// <summary>Reads the measurements where there are any to read.</summary>
    public bool TryReadTable(ParseResult parsed, out MeasurementSeries? series, out Refusal? refusal)
    {
        series = null;
        refusal = null;
        return parsed.GetValue(_from) is not { } table
            || MeasurementFile.Read(table, _metric.Read(parsed), parsed.GetValue(_column)).TryAccept(out series, out refusal);
    }

    /// <summary>The evidence; null where it is of a win that is not planned.</summary>
    public ChangeEvidence? Read(ParseResult parsed, EvidenceKind kind, EvidenceTag tag, MeasurementSeries? series, ChangeInitiative change)
    {
        string Text(Option<string?> option) => parsed.GetValue(option)!;
        int Number(Option<int?> option) => parsed.GetValue(option)!.Value;
        return kind.Code switch
        {
            "survey" => SurveyEvidence.Of(tag, Text(_question), Text(_whom), Number(_agreeing), Number(_answered), Number(_population)),
            "document" => DocumentEvidence.Of(tag, Text(_title), Text(_reference)),
            "observation" => ObservationEvidence.Of(tag, ActorId.Of(Text(_observer)), Text(_what)),
            "measurement" => MeasurementEvidence.Of(tag, series!, parsed.GetValue(_changed)!.Value),
            "decision-record" => DecisionRecordEvidence.Of(tag, ActorId.Of(Text(_decider)), Text(_what), Text(_reference)),
            "verified-win" => OfWin(parsed, tag, change),
            "vision-telling" =>
                VisionTelling.Of(tag, parsed.GetValue(_minutes)!.Value, Number(_listeners), Number(_understood), Number(_interested)),
            "channel-check" => ChannelCheck.Of(tag, Text(_channel), Number(_reached), Number(_audience), Number(_understood), Number(_asked)),
            "anchor" => AnchorEvidence.Of(tag, AnchorArea.FromCode(Text(_area)), Text(_what), Text(_reference)),
            _ => ReadinessEvidence.Of(tag, Readiness.Of(parsed.GetValue(_scores)!.Select(typed => Score(typed)!.Value)
                .Select(score => ReadinessScore.Of(score.Element, score.Mean, Number(_asked))))),
        };
    }

    private VerifiedWinEvidence? OfWin(ParseResult parsed, EvidenceTag tag, ChangeInitiative change)
    {
        var win = parsed.GetValue(Win)!;
        return parsed.GetValue(_improvement) is { } improvement ? VerifiedWinEvidence.ByImprovement(tag, win, improvement)
            : change.Wins.FirstOrDefault(planned => planned.Win.Id == win) is { Win.Target.Metric: var metric }
                ? VerifiedWinEvidence.ByMeasurement(tag, win, MeasuredValue.Of(metric, parsed.GetValue(_value)!.Value, tag.DatedAt))
                : null;
    }

    private static (ReadinessElement Element, double Mean)? Score(string typed) =>
        ChangeOptions.Pair(typed) is { } pair
        && ReadinessElement.All.FirstOrDefault(each => each.Code == pair.Name) is { } element
        && double.TryParse(pair.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var mean)
        && mean is >= 1 and <= 5
            ? (element, mean)
            : null;
}
