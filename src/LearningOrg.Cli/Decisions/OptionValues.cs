using System.Text.Json.Nodes;
using LearningOrg.Core.Mcda;

namespace LearningOrg.Cli.Decisions;

/// <summary>The options of a method as they were given for a matrix, and the defaults of the others.</summary>
internal sealed class OptionValues
{
    private readonly MethodEntry _method;
    private readonly Dictionary<string, object> _everywhere = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, object>> _byCriterion = new(StringComparer.Ordinal);

    private OptionValues(MethodEntry method, IReadOnlyList<string> criteria)
    {
        _method = method;
        Criteria = criteria;
    }

    /// <summary>The names of the criteria.</summary>
    public IReadOnlyList<string> Criteria { get; }

    /// <summary>Reads <c>name=value</c>; a message where that fails.</summary>
    public static string? TryRead(MethodEntry method, IEnumerable<string> settings, DecisionMatrix matrix, out OptionValues values)
    {
        values = new(method, [.. matrix.Criteria.Select(criterion => criterion.Name)]);
        foreach (var setting in settings)
        {
            if ((method.ProblemIn(setting) ?? values.Add(setting)) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    /// <summary>Whether the option was given, for all criteria or some.</summary>
    public bool Has(string name) => _everywhere.ContainsKey(name) || _byCriterion.ContainsKey(name);

    public double Number(string name) => (double)(Everywhere(name) ?? throw Needed(name));

    public string Word(string name) => (string)(Everywhere(name) ?? throw Needed(name));

    /// <summary>The value for a criterion; <c>null</c> where there is none.</summary>
    public T? For<T>(string name, string criterion)
        where T : struct => (T?)Of(name, criterion);

    /// <summary>The word for a criterion.</summary>
    public string WordFor(string name, string criterion) => (string)(Of(name, criterion) ?? throw Needed(name));

    /// <summary>A value for each criterion, in their order.</summary>
    public IReadOnlyList<T> ForAll<T>(string name)
        where T : notnull
    {
        var missing = Criteria.Where(criterion => Of(name, criterion) is null).ToArray();
        return missing.Length == 0
            ? [.. Criteria.Select(criterion => (T)Of(name, criterion)!)]
            : throw new ArgumentException(
                $"{_method.Name} needs {name} for every criterion, as --option {name}={Criteria[0]}:{Example(name)}; " +
                $"there {(missing.Length == 1 ? "is none" : "are none")} for {string.Join(", ", missing)}.");
    }

    /// <summary>Whether a criterion was given a value by its name.</summary>
    public bool IsFor(string name, string criterion) => _byCriterion.TryGetValue(name, out var values) && values.ContainsKey(criterion);

    /// <summary>The values that count, defaults too.</summary>
    public JsonObject ToJson()
    {
        var json = new JsonObject();
        foreach (var option in _method.Options)
        {
            if (_byCriterion.ContainsKey(option.Name))
            {
                var values = Criteria.Where(criterion => Of(option.Name, criterion) is not null);
                json[option.Name] = new JsonObject(
                    values.Select(criterion => KeyValuePair.Create(criterion, Json(Of(option.Name, criterion)!))));
            }
            else if (Everywhere(option.Name) is { } value)
            {
                json[option.Name] = Json(value);
            }
        }

        return json;
    }

    private static JsonNode? Json(object value) => value switch
    {
        double number => JsonValue.Create(number),
        double[] numbers => new JsonArray([.. numbers.Select(number => JsonValue.Create(number))]),
        ValueTuple<double, double> bounds => new JsonArray(bounds.Item1, bounds.Item2),
        _ => JsonValue.Create((string)value),
    };

    private string? Add(string setting)
    {
        var (name, value) = MethodEntry.Split(setting);
        var option = Option(name);
        if (!option.IsPerCriterion || !value!.Contains(':'))
        {
            return _everywhere.TryAdd(name, option.Shape.Read(value!)!) ? null : $"{name} is given twice; give one value.";
        }

        if (CriterionList.TryReadPairs(value, name, Criteria, out var pairs) is { } unknown)
        {
            return unknown;
        }

        var values = _byCriterion.TryGetValue(name, out var earlier) ? earlier : _byCriterion[name] = new(StringComparer.Ordinal);
        foreach (var (criterion, text) in pairs)
        {
            if (option.ProblemIn(text, criterion) is { } problem)
            {
                return problem;
            }

            if (!values.TryAdd(criterion, option.Shape.Read(text)!))
            {
                return $"{name} of '{criterion}' is given twice; give one value.";
            }
        }

        return null;
    }

    private object? Of(string name, string criterion) =>
        _byCriterion.TryGetValue(name, out var values) && values.TryGetValue(criterion, out var value) ? value : Everywhere(name);

    private object? Everywhere(string name) =>
        _everywhere.TryGetValue(name, out var value) ? value
        : Option(name) is { Default: { } text } option ? option.Shape.Read(text)
        : null;

    private MethodOption Option(string name) => _method.Options.First(option => option.Name == name);

    private ArgumentException Needed(string name) => new($"{_method.Name} needs {name}, as --option {name}={Example(name)}.");

    private string Example(string name)
    {
        var shape = Option(name).Shape;
        return shape == ValueShape.Bounds ? "0..10" : shape == ValueShape.Limits ? "2/5/8" : "1";
    }
}
