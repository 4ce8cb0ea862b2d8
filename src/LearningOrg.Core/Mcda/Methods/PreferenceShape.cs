namespace LearningOrg.Core.Mcda.Methods;

/// <summary>What a preference function looks like between its thresholds.</summary>
internal enum PreferenceShape
{
    /// <summary>All at once.</summary>
    Step,

    /// <summary>In two steps.</summary>
    Level,

    /// <summary>Rising evenly.</summary>
    Ramp,

    /// <summary>Rising as a bell curve falls.</summary>
    Gaussian,
}
