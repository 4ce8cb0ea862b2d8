// Verdicts, findings and directions, by patterns.
using LearningOrg.Core;
using LearningOrg.Core.Measurement;
using Subjects;

namespace Reports;

public static class Words
{
    public static string Of(Verdict verdict) => verdict switch // LOS001
    {
        ShiftDetected => "moved",
        NoShift => "the same",
        Inconclusive { LackingAfter: var lacking } => $"{lacking} more are needed",
        PointComparison => "two numbers differ",
    };

    public static string Short(Verdict verdict) => verdict switch // LO1006, CS8509
    {
        ShiftDetected => "moved",
        NoShift or Inconclusive => "not seen to move",
    };

    public static string Loud(Verdict verdict) => verdict switch
    {
        ShiftDetected => "MOVED",
        _ => "...", // LO1007
    };

    public static bool IsSure(Verdict verdict) => verdict switch
    {
        ShiftDetected or NoShift => true,
        not (ShiftDetected or NoShift) => false, // no LO1006, LO1007: the rest is named
    };

    public static string Picky(Verdict verdict) => verdict switch // LO1006, CS8509
    {
        ShiftDetected { Name: "x" } => "x",
        NoShift => "none",
        Inconclusive => "?",
        PointComparison => "points",
    };

    public static int Sign(Direction direction) => direction switch // LOS002
    {
        Direction.More => 1,
        Direction.Less => -1,
    };

    public static int Signed(Direction direction) => direction switch // LO1006, CS8509
    {
        Direction.More => 1,
    };

    public static string Level(Severity severity) => severity switch // LOS002
    {
        Severity.Low => "low",
        Severity.Severe => "severe",
    };

    public static string Pair(Direction one, Direction other) => (one, other) switch // CS8524
    {
        (Direction.More, _) => "up", // no LOS002: two at once
        (Direction.Less, _) => "down",
    };

    public static string Mixed(Direction direction, bool isLoud) => direction switch // LO1006, CS8524
    {
        Direction.More => "up", // no LOS002: the other one has an answer under a condition only
        Direction.Less when isLoud => "DOWN",
        Direction.Less when !isLoud => "down",
    };

    public static string Scale(ScaleType scale) => scale switch // LOS002
    {
        ScaleType.Ordinal => "order",
        ScaleType.Interval or ScaleType.Ratio => "numbers",
    };

    public static string Tilt(DayOfWeek day) => (day > DayOfWeek.Monday) switch
    {
        true => "late",
        false => "early",
    };

    public static string Open(UriKind kind) => kind switch // CS8524
    {
        UriKind.Absolute => "absolute", // no LOS002: nobody closed it
        UriKind.Relative or UriKind.RelativeOrAbsolute => "relative",
    };

    public static string Day(DayOfWeek day) => day switch
    {
        DayOfWeek.Saturday or DayOfWeek.Sunday => "rest",
        _ => "work", // no LO1007: the days are nobody's closed set of ours
    };

    public static string Who(Finding finding) => finding switch // LOS001
    {
        Confirmed(var who, _) => who,
        Unproven => "nobody",
    };

    public static bool IsKnown(Finding finding) => finding is Confirmed; // no LO1006: no switch
}
