using System.Globalization;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Prioritization.Uncertainty;
using LearningOrg.Interchange.Csv;

namespace LearningOrg.Interchange.Spreadsheets;

/// <summary>A column of numbers that rank entries: its header is a name and a unit, <c>reach [calls per month]</c>.</summary>
internal sealed record InputColumn(string Name, string Unit)
{
    private const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
    private const string Opening = " [";
    private const string Between = " to ";

    public string Header => $"{Name}{Opening}{Unit}]";

    /// <summary>Whether the header, read again, is the same column.</summary>
    public bool IsPlain => Of(PlainText.Of(Header)) is { } again && again == this && TemplateColumns.Find(Header) is null;

    /// <summary>The column of a header; <c>null</c> where it has no unit in brackets.</summary>
    public static InputColumn? Of(string header)
    {
        var text = header.Trim();
        var opening = text.IndexOf(Opening, StringComparison.Ordinal);
        if (opening <= 0 || text[text.Length - 1] != ']')
        {
            return null;
        }

        var start = opening + Opening.Length;
        var (name, unit) = (text.Substring(0, opening).Trim(), text.Substring(start, text.Length - start - 1).Trim());
        return name.Length == 0 || unit.Length == 0 ? null : new(name, unit);
    }

    /// <summary>A number, a range or a range with what is likely, to the last bit.</summary>
    public static string Text(Estimate estimate) => estimate.IsExact ? Text(estimate.Likely)
        : estimate.HasLikely ? $"{Text(estimate.Likely)} ({Text(estimate.Low)}{Between}{Text(estimate.High)})"
        : $"{Text(estimate.Low)}{Between}{Text(estimate.High)}";

    /// <summary>The input in a cell; or <c>null</c> and the fault, as a clause that begins with a verb.</summary>
    public PriorityInput? Read(string cell, out string? fault)
    {
        fault = $"is not {TemplateColumns.Inputs.Allowed}; write a decimal point, and no thousands separators or units";
        var text = cell.Trim();
        var bracket = text.IndexOf('(');
        double? likely = null;
        if (bracket > 0 && text[text.Length - 1] == ')')
        {
            likely = Number(text.Substring(0, bracket));
            text = likely is null ? string.Empty : text.Substring(bracket + 1, text.Length - bracket - 2);
        }

        var to = text.IndexOf(Between, StringComparison.Ordinal);
        var (low, high) = to < 0
            ? (Number(text), Number(text))
            : (Number(text.Substring(0, to)), Number(text.Substring(to + Between.Length)));
        if (low is not { } least || high is not { } most || (to < 0 && likely is not null))
        {
            return null;
        }

        if (least > most || likely < least || likely > most || double.IsInfinity(most - least))
        {
            fault = "is no range: the numbers must not fall, and what is likely must lie between them";
            return null;
        }

        fault = null;
        return PriorityInput.Of(Name, likely is { } number ? Estimate.ThreePoint(least, number, most) : Estimate.Between(least, most), Unit);
    }

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static double? Number(string text) =>
        double.TryParse(text.Trim(), Decimal, CultureInfo.InvariantCulture, out var number) && !double.IsInfinity(number) && !double.IsNaN(number)
            ? number
            : null;
}
