using System.Globalization;

namespace LearningOrg.Cli.Reports;

/// <summary>How tables write numbers: three digits that matter, shares as per cent.</summary>
internal static class Numbers
{
    private const double Huge = 1e12;
    private const double Tiny = 1e-4;

    public static string Measured(double number, string? unit) => unit == "share" ? Percent(number) : Plain(number);

    public static string Percent(double share)
    {
        var percent = share * 100;
        var text = Math.Abs(percent) switch
        {
            >= Huge or (> 0 and < Tiny) => Scientific(percent),
            >= 1 or 0 => percent.ToString("0", CultureInfo.InvariantCulture),

            // One in three hundred is not none at all.
            _ => percent.ToString("G1", CultureInfo.InvariantCulture),
        };
        return $"{text} %";
    }

    public static string Plain(double number) => Math.Abs(number) switch
    {
        0 => "0",
        >= Huge or (> 0 and < Tiny) => Scientific(number),
        >= 100 => number.ToString("#,0", CultureInfo.InvariantCulture),
        >= 10 => number.ToString("0.#", CultureInfo.InvariantCulture),
        >= 0.1 => number.ToString("0.##", CultureInfo.InvariantCulture),
        _ => number.ToString("G3", CultureInfo.InvariantCulture),
    };

    /// <summary>A weight or a value from 0 to 1, which people check by adding up.</summary>
    public static string Fraction(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>Three decimals below ten, so that neighbors on a scale from 0 to 1 can be told apart.</summary>
    public static string Score(double score) => Math.Abs(score) switch
    {
        >= Huge or (> 0 and < Tiny) => Scientific(score),
        >= 10 => score.ToString("#,0.#", CultureInfo.InvariantCulture),
        >= 0.001 or 0 => score.ToString("0.000", CultureInfo.InvariantCulture),
        _ => score.ToString("G3", CultureInfo.InvariantCulture),
    };

    private static string Scientific(double number) => number.ToString("0.##e+0", CultureInfo.InvariantCulture);
}
