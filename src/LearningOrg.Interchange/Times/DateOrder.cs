namespace LearningOrg.Interchange.Times;

/// <summary>In which order year, month and day stand.</summary>
internal enum DateOrder
{
    YearFirst,
    DayFirst,
    MonthFirst,
}
