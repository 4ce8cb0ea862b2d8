using System.Text;

namespace LearningOrg.Interchange.Times;

/// <summary>
/// One way to write a date: the order of year, month and day, and what stands between them. The time of day is read as it comes.
/// </summary>
/// <remarks>
/// Only what changes the meaning makes a layout. Single digits, seconds, fractions, AM/PM, a T and an offset may be there or not, from one
/// time to the next. Years have four digits.
/// </remarks>
internal sealed record TimeLayout(DateOrder Order, char Separator)
{
    /// <summary>Every layout there is, year first.</summary>
    public static IReadOnlyList<TimeLayout> All { get; } =
    [
        .. from order in (DateOrder[])[DateOrder.YearFirst, DateOrder.DayFirst, DateOrder.MonthFirst]
           from separator in "-/."
           select new TimeLayout(order, separator),
    ];

    /// <summary>Reads a time as the instant it names, in ticks of UTC; one without an offset is taken to be UTC.</summary>
    public bool TryRead(ReadOnlySpan<char> text, out long utcTicks, out TimeParts parts)
    {
        utcTicks = 0;
        parts = TimeParts.None;
        var scanner = new TimeScanner(text);
        if (!TryReadDate(ref scanner, ref parts, out var ticks))
        {
            return false;
        }

        var offset = 0L;
        if (scanner.AtEnd)
        {
            parts |= TimeParts.DateOnly | TimeParts.NoOffset;
        }
        else if (!TryReadClock(ref scanner, ref parts, ref ticks) || !TryReadOffset(ref scanner, ref parts, out offset))
        {
            return false;
        }

        utcTicks = ticks - offset;
        return utcTicks >= 0 && utcTicks <= DateTime.MaxValue.Ticks;
    }

    /// <summary>
    /// The layout with the parts that were seen, in .NET's custom notation; what only some times have stands in brackets.
    /// </summary>
    public string Pattern(TimeParts parts)
    {
        var wide = (parts & TimeParts.OneDigitDate) == 0;
        var (day, month) = (wide ? "dd" : "d", wide ? "MM" : "M");
        var date = Order switch
        {
            DateOrder.YearFirst => $"yyyy{Separator}{month}{Separator}{day}",
            DateOrder.DayFirst => $"{day}{Separator}{month}{Separator}yyyy",
            _ => $"{month}{Separator}{day}{Separator}yyyy",
        };
        if ((parts & TimeParts.Clock) == 0)
        {
            return date;
        }

        var clock = ClockPattern(parts);
        return (parts & TimeParts.DateOnly) == 0 ? date + clock : $"{date}[{clock}]";
    }

    /// <summary>The pattern of one time that fits the layout.</summary>
    public string PatternOf(ReadOnlySpan<char> text) => Pattern(TryRead(text, out _, out var parts) ? parts : TimeParts.Clock);

    private static string ClockPattern(TimeParts parts)
    {
        bool Has(TimeParts part) => (parts & part) != 0;
        var hour = Has(TimeParts.Meridiem) ? "h" : "H";
        var clock = new StringBuilder();
        clock.Append(Has(TimeParts.LetterT) ? 'T' : ' ');
        clock.Append(hour).Append(Has(TimeParts.OneDigitHour) ? "" : hour).Append(":mm");
        var seconds = Has(TimeParts.Fraction) ? ":ss.FFFFFFF" : ":ss";
        clock.Append(!Has(TimeParts.Seconds) ? "" : Has(TimeParts.NoSeconds) ? $"[{seconds}]" : seconds);
        clock.Append(Has(TimeParts.Meridiem) ? " tt" : "");
        clock.Append(Has(TimeParts.Offset) ? "K" : "");
        return clock.ToString();
    }

    private bool TryReadDate(ref TimeScanner scanner, ref TimeParts parts, out long ticks)
    {
        ticks = 0;
        int year, month, day, monthDigits, dayDigits;
        if (Order == DateOrder.YearFirst)
        {
            var isWhole = scanner.Number(4, 4, out year) > 0 & scanner.Take(Separator);
            monthDigits = scanner.Number(1, 2, out month);
            isWhole &= scanner.Take(Separator);
            dayDigits = scanner.Number(1, 2, out day);
            if (!isWhole)
            {
                return false;
            }
        }
        else
        {
            var firstDigits = scanner.Number(1, 2, out var first);
            var isWhole = scanner.Take(Separator);
            var secondDigits = scanner.Number(1, 2, out var second);
            isWhole &= scanner.Take(Separator) & scanner.Number(4, 4, out year) > 0;
            if (!isWhole)
            {
                return false;
            }

            (day, dayDigits, month, monthDigits) = Order == DateOrder.DayFirst
                ? (first, firstDigits, second, secondDigits)
                : (second, secondDigits, first, firstDigits);
        }

        if (dayDigits == 0 || monthDigits == 0 || year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        parts |= dayDigits == 1 || monthDigits == 1 ? TimeParts.OneDigitDate : TimeParts.None;
        ticks = new DateTime(year, month, day).Ticks;
        return true;
    }

    private static bool TryReadClock(ref TimeScanner scanner, ref TimeParts parts, ref long ticks)
    {
        if (scanner.Take('T'))
        {
            parts |= TimeParts.LetterT;
        }
        else if (!scanner.Take(' '))
        {
            return false;
        }

        var hourDigits = scanner.Number(1, 2, out var hour);
        if (hourDigits == 0 || !scanner.Take(':') || scanner.Number(2, 2, out var minute) == 0 || minute > 59)
        {
            return false;
        }

        parts |= TimeParts.Clock | (hourDigits == 1 ? TimeParts.OneDigitHour : TimeParts.None);
        ticks += minute * TimeSpan.TicksPerMinute;
        return TryReadSeconds(ref scanner, ref parts, ref ticks) && TryReadHour(ref scanner, ref parts, ref ticks, hour);
    }

    private static bool TryReadSeconds(ref TimeScanner scanner, ref TimeParts parts, ref long ticks)
    {
        if (!scanner.Take(':'))
        {
            parts |= TimeParts.NoSeconds;
            return true;
        }

        if (scanner.Number(2, 2, out var second) == 0 || second > 59)
        {
            return false;
        }

        parts |= TimeParts.Seconds;
        ticks += second * TimeSpan.TicksPerSecond;
        if (!scanner.Take('.'))
        {
            return true;
        }

        parts |= TimeParts.Fraction;
        var digits = scanner.Number(1, 7, out var fraction);
        for (var i = digits; i < 7; i++)
        {
            fraction *= 10;
        }

        ticks += fraction;
        // Nanoseconds are more than an instant holds.
        scanner.Number(0, 2, out _);
        return digits > 0;
    }

    private static bool TryReadHour(ref TimeScanner scanner, ref TimeParts parts, ref long ticks, int hour)
    {
        // A blank may also stand before an offset.
        var blank = scanner.Take(' ');
        var isAfternoon = scanner.TakeLetter('P');
        if (isAfternoon || scanner.TakeLetter('A'))
        {
            parts |= TimeParts.Meridiem;
            ticks += ((hour % 12) + (isAfternoon ? 12 : 0)) * TimeSpan.TicksPerHour;
            return scanner.TakeLetter('M') && hour is > 0 and <= 12 && (scanner.AtEnd || scanner.Take(' '));
        }

        ticks += hour * TimeSpan.TicksPerHour;
        return hour < 24 && !(blank && scanner.AtEnd);
    }

    private static bool TryReadOffset(ref TimeScanner scanner, ref TimeParts parts, out long offset)
    {
        offset = 0;
        if (scanner.AtEnd)
        {
            parts |= TimeParts.NoOffset;
            return true;
        }

        parts |= TimeParts.Offset;
        if (scanner.Take('Z'))
        {
            return scanner.AtEnd;
        }

        var isWest = scanner.Take('-');
        if ((!isWest && !scanner.Take('+')) || scanner.Number(2, 2, out var hours) == 0)
        {
            return false;
        }

        // +01:00, +0100 and +01 are all in use.
        var hasMinutes = scanner.Take(':') | !scanner.AtEnd;
        var minutes = 0;
        if ((hasMinutes && scanner.Number(2, 2, out minutes) == 0) || minutes > 59 || hours > 14)
        {
            return false;
        }

        offset = ((hours * 60) + minutes) * TimeSpan.TicksPerMinute * (isWest ? -1 : 1);
        return scanner.AtEnd;
    }
}
