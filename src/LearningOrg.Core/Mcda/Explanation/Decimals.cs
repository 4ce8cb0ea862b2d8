using System.Globalization;

namespace LearningOrg.Core.Mcda.Explanation;

/// <summary>With how many decimals the numbers of one sentence are written: all with the same, so that they visibly add up.</summary>
internal readonly struct Decimals
{
    private const int Most = 12;

    private readonly string _format;

    private Decimals(string format) => _format = format;

    /// <summary>As many as give the total, or the largest part where the total is next to nothing, some significant digits.</summary>
    public static Decimals For(double total, IEnumerable<double> parts, int significant)
    {
        var largest = parts.Aggregate(0.0, (largest, part) => Math.Max(largest, Math.Abs(part)));
        var lead = Math.Abs(total) > largest * 1e-9 ? Math.Abs(total) : largest;
        var least = 1.0;
        for (var digit = 1; digit < significant; digit++)
        {
            least *= 10;
        }

        var decimals = 0;
        for (; lead > 0 && lead < least && decimals <= Most; lead *= 10)
        {
            decimals++;
        }

        // Zeros that nobody can count are written as a power of ten.
        return new(decimals > Most ? $"G{Text.Of(significant)}" : $"F{Text.Of(decimals)}");
    }

    /// <summary>The number that a change leads to: six digits, or as many as tell it from where it started.</summary>
    public static string Apart(double to, double from)
    {
        var short6 = to.ToString("G6", CultureInfo.InvariantCulture);
        return short6 == from.ToString("G6", CultureInfo.InvariantCulture) ? Text.Of(to) : short6;
    }

    public string Of(double number) => number < 0 && !IsNothing(number) ? $"−{Magnitude(number)}" : Magnitude(number);

    /// <summary>The parts with their signs, the largest first, without those that would be written as 0.</summary>
    public IEnumerable<string> Signed(IEnumerable<(string Name, double Amount)> parts)
    {
        var decimals = this;
        return parts
            .Where(part => !decimals.IsNothing(part.Amount))
            .OrderByDescending(part => Math.Abs(part.Amount))
            .Select(part => $"{(part.Amount < 0 ? '−' : '+')}{decimals.Magnitude(part.Amount)} {part.Name}")
            .ToArray();
    }

    private bool IsNothing(double number) => Magnitude(number).All(letter => letter is '0' or '.');

    private string Magnitude(double number) => Math.Abs(number).ToString(_format, CultureInfo.InvariantCulture);
}
