using System.Globalization;
using LearningOrg.Core.Improvements;

namespace LearningOrg.Interchange.ServiceNow;

/// <summary>What a record tells beside its state.</summary>
internal sealed class CimDetails(CimRecord record)
{
    /// <summary>The unit of the input that the field <c>priority</c> becomes: its labels as documented.</summary>
    public const string PriorityUnit = "from 1 - Critical to 5 - Planning";

    /// <summary>The labels of priority, from 1.</summary>
    public static IReadOnlyList<string> Priorities { get; } = ["1 - Critical", "2 - High", "3 - Moderate", "4 - Low", "5 - Planning"];

    public ImprovementDetails Read() => new()
    {
        Description = record.Use(CimFields.Description),
        Justification = record.Use(CimFields.Justification),
        ExpectedOutcome = record.Use(CimFields.ExpectedOutcomes),
        SourceReference = record.Use(CimFields.SourceReference),
        Service = record.Use(CimFields.Service),
        Process = record.Use(CimFields.Process),
        Type = Type(),
        Size = Size(),
        Strategies = Strategies(),
        Inputs = Priority() is { } priority ? [PriorityInput.Of(CimFields.Priority.Name, priority, PriorityUnit)] : [],
    };

    public static bool Is(string text, string name) => string.Equals(text, name, StringComparison.OrdinalIgnoreCase);

    private ImprovementType? Type()
    {
        if (record.Use(CimFields.Type) is not { } text)
        {
            return null;
        }

        var types = Parts(text).Select(part => ImprovementType.All.FirstOrDefault(known => Is(part, known.Name))).ToArray();
        if (types.Length == 0 || types[0] is null || types.Length > 1)
        {
            record.Report(
                CimFields.Type,
                types.Length > 1 && types[0] is { } first
                    ? $"an entry has one type; of these it takes {first}"
                    : $"it is none of {string.Join(", ", ImprovementType.All)}, and is left out");
        }

        return types.FirstOrDefault();
    }

    private ImprovementSize? Size()
    {
        if (record.Use(CimFields.Size)?.Trim() is not { } text)
        {
            return null;
        }

        var size = ImprovementSize.All.FirstOrDefault(known => Is(text, known.Name) || Is(text, known.Code));
        if (size is null)
        {
            record.Report(CimFields.Size, $"it is none of {string.Join(", ", ImprovementSize.All)}, and is left out");
        }

        return size;
    }

    private string[] Strategies()
    {
        var parts = Parts(record.Use(CimFields.Strategies) ?? string.Empty);
        var strategies = parts.Distinct(StringComparer.Ordinal).ToArray();
        if (strategies.Length < parts.Length)
        {
            record.Report(CimFields.Strategies, "one stands twice; each counts once");
        }

        return strategies;
    }

    private int? Priority()
    {
        if (record.Use(CimFields.Priority)?.Trim() is not { } text)
        {
            return null;
        }

        for (var place = 0; place < Priorities.Count; place++)
        {
            var digit = (place + 1).ToString(CultureInfo.InvariantCulture);
            if (text == digit || Is(text, Priorities[place]))
            {
                return place + 1;
            }
        }

        record.Report(CimFields.Priority, $"it is none of {string.Join(", ", Priorities)}, and is left out");
        return null;
    }

    private static string[] Parts(string text) => [.. text.Split(',').Select(part => part.Trim()).Where(part => part.Length > 0)];
}
