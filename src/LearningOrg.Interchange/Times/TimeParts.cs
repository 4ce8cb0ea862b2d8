namespace LearningOrg.Interchange.Times;

/// <summary>
/// How a time was written beyond the order of its date; gathered over many, what a file's times have in common and where they differ.
/// </summary>
[Flags]
internal enum TimeParts
{
    None = 0,
    OneDigitDate = 1,
    OneDigitHour = 1 << 1,
    DateOnly = 1 << 2,
    Clock = 1 << 3,
    LetterT = 1 << 4,
    Seconds = 1 << 5,
    NoSeconds = 1 << 6,
    Fraction = 1 << 7,
    Meridiem = 1 << 8,
    Offset = 1 << 9,
    NoOffset = 1 << 10,
}
