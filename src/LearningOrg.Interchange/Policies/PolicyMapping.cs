using LearningOrg.Core;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Interchange.Json;

namespace LearningOrg.Interchange.Policies;

/// <summary>Between the words of a policy file and the values of the domain.</summary>
internal static class PolicyMapping
{
    private static readonly (string Word, Direction Value)[] Directions = [("more", Direction.More), ("less", Direction.Less)];

    private static readonly (string Word, ScaleType Value)[] Scales =
        [("ratio", ScaleType.Ratio), ("interval", ScaleType.Interval), ("ordinal", ScaleType.Ordinal)];

    public static PolicyDocument ToDocument(PrioritizationPolicy policy) => new(
        PolicyDocument.CurrentSchemaVersion,
        policy.Name,
        policy.Version,
        policy.Description.Length == 0 ? null : policy.Description,
        policy.Model.Code,
        policy.Settings.Count == 0 ? null : [.. policy.Settings.Select(setting => new SettingDocument(setting.Key, setting.Value))],
        [.. policy.Criteria.Select(ToDocument)]);

    /// <summary>The first word of a document that means nothing, or null where all can be read.</summary>
    public static JsonFault? FaultIn(PolicyDocument document, out PolicyModel? model, out List<PolicyCriterion> criteria)
    {
        criteria = [];
        model = PolicyModel.All.FirstOrDefault(candidate => candidate.Code == document.Model);
        if (model is null)
        {
            return Unknown("$.model", document.Model, "model", PolicyModel.All.Select(candidate => candidate.Code));
        }

        var twice = (document.Settings ?? []).GroupBy(setting => setting.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            return new("$.settings", $"'{twice.Key}' is set twice", "Remove one of them.");
        }

        foreach (var line in document.Criteria)
        {
            var place = FormattableString.Invariant($"$.criteria[{criteria.Count}]");
            if (FaultIn(line, place, out var criterion) is { } fault)
            {
                return fault;
            }

            criteria.Add(criterion!);
        }

        return null;
    }

    private static JsonFault? FaultIn(CriterionDocument line, string place, out PolicyCriterion? criterion)
    {
        criterion = null;
        Direction? direction = null;
        var scale = ScaleType.Ratio;
        if (line.Direction is not null)
        {
            if (!TryFind(Directions, line.Direction, out var found))
            {
                return Unknown($"{place}.direction", line.Direction, "direction", Directions.Select(pair => pair.Word));
            }

            direction = found;
        }

        if (line.Scale is not null && !TryFind(Scales, line.Scale, out scale))
        {
            return Unknown($"{place}.scale", line.Scale, "scale", Scales.Select(pair => pair.Word));
        }

        if (FaultIn(line.Labels, line.Name, $"{place}.labels", out var labels) is { } fault)
        {
            return fault;
        }

        criterion = new(line.Name, line.Input)
        {
            Description = line.Description,
            Unit = line.Unit,
            Direction = direction,
            Scale = scale,
            From = line.Range?.From,
            To = line.Range?.To,
            Points = [.. (line.Points ?? []).Select(point => (point.At, point.Value))],
            Labels = labels,
            Weight = line.Weight,
        };
        return null;
    }

    private static JsonFault? FaultIn(IReadOnlyList<LabelDocument>? lines, string name, string place, out RatingScale? scale)
    {
        scale = null;
        if (lines is null || lines.Count == 0)
        {
            return null;
        }

        for (var level = 0; level < lines.Count; level++)
        {
            if (FaultIn(lines, level, FormattableString.Invariant($"{place}[{level}]")) is { } fault)
            {
                return fault;
            }
        }

        if (lines.Count < 2)
        {
            return new(place, "there is only one label", "Give at least two, lowest first.");
        }

        // The file names no scale: its labels are those of the criterion.
        scale = RatingScale.WithNumbers(name.Trim().Length == 0 ? "criterion" : name.Trim(), [.. lines.Select(line => (line.Label, line.Number))]);
        return null;
    }

    private static JsonFault? FaultIn(IReadOnlyList<LabelDocument> lines, int level, string place)
    {
        var (label, number) = (lines[level].Label, lines[level].Number);
        if (label.Trim().Length < Math.Max(label.Length, 1))
        {
            return label.Trim().Length == 0
                ? new($"{place}.label", "it is blank", "Write the label as the register has it.")
                : new($"{place}.label", $"there is white space around '{label}'", "Remove it.");
        }

        if (lines.Take(level).Any(lower => string.Equals(lower.Label, label, StringComparison.OrdinalIgnoreCase)))
        {
            return new($"{place}.label", $"'{label}' stands twice", "Remove one of them.");
        }

        return level == 0 || number > lines[level - 1].Number
            ? null
            : new(
                $"{place}.number",
                FormattableString.Invariant($"{number} is not more than the {lines[level - 1].Number} of '{lines[level - 1].Label}' before it"),
                "List the labels lowest first, each with a larger number than the one before.");
    }

    private static CriterionDocument ToDocument(PolicyCriterion criterion) => new(
        criterion.Name,
        criterion.Input,
        criterion.Description,
        criterion.Unit,
        criterion.Direction is { } direction ? Directions.First(pair => pair.Value == direction).Word : null,
        Scales.First(pair => pair.Value == criterion.Scale).Word,
        criterion is { From: { } from, To: { } to } ? new RangeDocument(from, to) : null,
        criterion.Points.Count == 0 ? null : [.. criterion.Points.Select(point => new PointDocument(point.At, point.Value))],
        criterion.Labels is null ? null : [.. criterion.Labels.Labels.Select(label => new LabelDocument(label, criterion.Labels.Rate(label).ToNumber()))],
        criterion.Weight);

    private static bool TryFind<T>((string Word, T Value)[] words, string word, out T value)
        where T : struct
    {
        foreach (var pair in words)
        {
            if (pair.Word == word)
            {
                value = pair.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    private static JsonFault Unknown(string place, string word, string kind, IEnumerable<string> allowed) =>
        new(place, $"'{word}' is not a {kind}", $"Use one of {string.Join(", ", allowed)}.");
}
