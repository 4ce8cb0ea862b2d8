using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Interchange.Times;

namespace LearningOrg.Interchange.Tests.Times;

public class TimeLayoutTest
{
    private static readonly string[] Clocks =
    [
        "", " HH:mm", " H:mm", " HH:mm:ss", "THH:mm:ss", "THH:mm:ss.fff", " HH:mm:ss.FFFFFFF", " hh:mm tt", " h:mm:ss tt", "THH:mmzzz",
        " HH:mm:ss zzz", "THH:mm:ssK",
    ];

    private static readonly Gen<DateTimeOffset> Times =
        from ticks in Gen.Choose(0, int.MaxValue)
        from scale in Gen.Elements(1L, TimeSpan.TicksPerMillisecond * 7, TimeSpan.TicksPerSecond, TimeSpan.TicksPerMinute)
        from offset in Gen.Elements(0, 60, -300, 330)
        select new DateTimeOffset(new DateTime(1990, 1, 1).AddTicks(ticks * scale), TimeSpan.FromMinutes(offset));

    public static TheoryData<string> Patterns =>
        [.. from layout in TimeLayout.All from parts in (TimeParts[])[TimeParts.None, TimeParts.OneDigitDate] select layout.Pattern(parts)];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void What_dotnet_writes_is_read_as_dotnet_reads_it(string date) => Prop.ForAll(
        Arb.From(Times),
        Arb.From(Gen.Elements(Clocks)),
        (time, clock) =>
        {
            var pattern = date + clock;
            var text = time.ToString(pattern, CultureInfo.InvariantCulture);
            var expected = DateTimeOffset.ParseExact(text, pattern, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
            var layout = LayoutTimeFormat.Find(date)!;
            return (layout.TryRead(text, out var ticks, out _) && ticks == expected.UtcTicks).Label($"{pattern}: {text}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Property(MaxTest = 2000)]
    public Property The_pattern_of_a_time_reads_it_in_dotnet_too() => Prop.ForAll(
        Arb.From(Times),
        Arb.From(Gen.Elements(Clocks.Where(clock => clock != " HH:mm:ss zzz").ToArray())),
        Arb.From(Gen.Elements(TimeLayout.All.ToArray())),
        (time, clock, layout) =>
        {
            var text = time.ToString(layout.Pattern(TimeParts.OneDigitDate) + clock, CultureInfo.InvariantCulture);
            var pattern = layout.PatternOf(text);
            var succeeded = DateTimeOffset.TryParseExact(
                text, pattern, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var expected);
            layout.TryRead(text, out var ticks, out _);
            return (succeeded && expected.UtcTicks == ticks).Label($"{pattern}: {text}");
        });

    [Property(MaxTest = 2000)]
    public Property What_is_read_dotnet_reads_alike_by_the_pattern_of_it() => Prop.ForAll(
        Arb.From(Gen.ArrayOf(Gen.Elements("0123456789012345-/.: TZAPM+".ToCharArray()), 16)),
        Arb.From(Gen.Elements(TimeLayout.All.ToArray())),
        (characters, layout) =>
        {
            // Any characters behind a good date: mostly nonsense, which must not be read.
            var date = new DateTime(2026, 1, 13).ToString(layout.Pattern(TimeParts.None), CultureInfo.InvariantCulture);
            var text = $"{date} 1{new string(characters)}";
            return !layout.TryRead(text, out var ticks, out _) || (DateTimeOffset.TryParseExact(
                text, layout.PatternOf(text), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var expected) &&
                expected.UtcTicks == ticks);
        });

    [Theory]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026-02-29")]
    [InlineData("2026-13-01")]
    [InlineData("2026-00-01")]
    [InlineData("2026-01-00")]
    [InlineData("0000-01-01")]
    [InlineData("2026-1")]
    [InlineData("2026--01-01")]
    [InlineData("26-01-13")]
    [InlineData("12026-01-13")]
    [InlineData("2026-01-13x")]
    [InlineData("2026-01-13 ")]
    [InlineData("2026-01-13 24:00")]
    [InlineData("2026-01-13 10:60")]
    [InlineData("2026-01-13 10:00:60")]
    [InlineData("2026-01-13 10")]
    [InlineData("2026-01-13 10:0")]
    [InlineData("2026-01-13 10:00:0")]
    [InlineData("2026-01-13 10:00:00.")]
    [InlineData("2026-01-13 10:00:00.1234567890")]
    [InlineData("2026-01-13 10:00 ")]
    [InlineData("2026-01-13 13:00 PM")]
    [InlineData("2026-01-13 00:00 AM")]
    [InlineData("2026-01-13 10:00 A")]
    [InlineData("2026-01-13 10:00 XM")]
    [InlineData("2026-01-13 10:00+")]
    [InlineData("2026-01-13 10:00+1")]
    [InlineData("2026-01-13 10:00+15:00")]
    [InlineData("2026-01-13 10:00+01:60")]
    [InlineData("2026-01-13 10:00+01:")]
    [InlineData("2026-01-13 10:00+01:000")]
    [InlineData("2026-01-13 10:00ZZ")]
    [InlineData("0001-01-01 00:00+01:00")]
    [InlineData("9999-12-31 23:59-01:00")]
    public void What_is_no_time_is_not_read(string text) =>
        Assert.False(new TimeLayout(DateOrder.YearFirst, '-').TryRead(text, out _, out _));

    [Theory]
    [InlineData("dd-MM-yyyy HH:mm", DateOrder.DayFirst, '-')]
    [InlineData("M/d/yyyy h:mm:ss tt", DateOrder.MonthFirst, '/')]
    [InlineData("yyyy.MM.dd", DateOrder.YearFirst, '.')]
    [InlineData("yyyy-MM-ddTHH:mm:ss.fffK", DateOrder.YearFirst, '-')]
    public void A_custom_format_that_a_layout_covers_is_found(string pattern, object order, char separator) =>
        Assert.Equal(new TimeLayout((DateOrder)order, separator), LayoutTimeFormat.Find(pattern));

    [Theory]
    [InlineData("d MMM yyyy")]
    [InlineData("dd-MM-yy HH:mm")]
    [InlineData("dd-MM/yyyy HH:mm")]
    [InlineData("dd-MM-yyyy HH:mm tt")]
    [InlineData("dd-MM-yyyy HH:mm 'h'")]
    [InlineData("yyyy-dd-MM")]
    public void A_custom_format_that_no_layout_covers_is_not(string pattern) => Assert.Null(LayoutTimeFormat.Find(pattern));
}
