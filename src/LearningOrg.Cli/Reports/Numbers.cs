using System.Globalization;

namespace LearningOrg.Cli.Reports;

/// <summary>How tables write numbers: three digits that matter, shares as per cent.</summary>
internal static class Numbers
{
    /// <summary>How many digits matter in a table.</summary>
    public const int LeastDigits = 3;

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

    /// <summary>A number as tables write it.</summary>
    /// <param name="number">The number.</param>
    /// <param name="digits">How many digits matter: three, or more where <see cref="Digits"/> are needed to tell numbers apart.</param>
    public static string Plain(double number, int digits = LeastDigits) => Math.Abs(number) switch
    {
        0 => "0",
        >= Huge or (> 0 and < Tiny) => Scientific(number, digits),
        >= 0.1 and var size => number.ToString($"#,0.{Places(digits - Whole(size))}", CultureInfo.InvariantCulture),
        _ => number.ToString(FormattableString.Invariant($"G{digits}"), CultureInfo.InvariantCulture),
    };

    /// <summary>As events, steps and refusals write it: up to the twelve digits by which the library tells numbers apart.</summary>
    public static string Exact(double number) => number.ToString("G12", CultureInfo.InvariantCulture);

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

    private static string Scientific(double number, int digits = LeastDigits) =>
        number.ToString($"0.{Places(digits - 1)}e+0", CultureInfo.InvariantCulture);

    private static string Places(int count) => new('#', Math.Max(0, count));

    // 1 below 10, as its digits before the point are.
    private static int Whole(double size) => Math.Max(1, (int)Math.Floor(Math.Log10(size)) + 1);
}
