namespace LearningOrg.Core.Prioritization.Classification;

/// <summary>
/// The standard evaluation table (Kano et al. 1984; Berger et al. 1993): a row for each functional answer, a column for each dysfunctional
/// one.
/// </summary>
internal static class KanoEvaluationTable
{
    private static readonly KanoCategory M = KanoCategory.MustBe;
    private static readonly KanoCategory O = KanoCategory.OneDimensional;
    private static readonly KanoCategory A = KanoCategory.Attractive;
    private static readonly KanoCategory I = KanoCategory.Indifferent;
    private static readonly KanoCategory R = KanoCategory.Reverse;
    private static readonly KanoCategory Q = KanoCategory.Questionable;

    private static readonly KanoCategory[][] Table =
    [
        // without it: like, expect, neutral, live with, dislike
        /* with it: */
        /* like      */ [Q, A, A, A, O],
        /* expect    */ [R, I, I, I, M],
        /* neutral   */ [R, I, I, I, M],
        /* live with */ [R, I, I, I, M],
        /* dislike   */ [R, R, R, R, Q],
    ];

    public static KanoCategory CategoryOf(KanoAnswer functional, KanoAnswer dysfunctional) => Table[functional.Order][dysfunctional.Order];
}
