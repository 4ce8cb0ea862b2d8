using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Prioritization.Classification;

/// <summary>How the respondents of a Kano questionnaire see one feature: how many of them put it in which category.</summary>
/// <remarks>
/// <para>
/// Kano et al. (1984); coefficients and tie order by Berger et al. (1993). Only counting is done: answers and categories are nominal here,
/// and no feature gets a score. Read the counts first; one name for a divided sample hides that it is divided.
/// </para>
/// <para>
/// Criticized for the wording of its five answers, which people do not read as the table assumes, and for the most frequent category, which
/// ignores how near the second is. Categories change with time: what delights today is expected tomorrow. Do not use it for few or
/// hand-picked respondents, for features they cannot picture, or to weigh benefit against cost.
/// </para>
/// <para>Equal when all counts are. Immutable.</para>
/// </remarks>
public sealed class KanoSurvey : IEquatable<KanoSurvey>
{
    private readonly Sequence<int> _counts;

    private KanoSurvey(IEnumerable<int> counts) => _counts = Sequence.Of(counts);

    /// <summary>How many pairs of answers were counted.</summary>
    public int SampleSize => _counts.Sum();

    /// <summary>The most frequent category; of several, the first of M, O, A, I, R, Q. <c>null</c> where nobody was asked.</summary>
    public KanoCategory? MostFrequent => MostFrequentTied.Count == 0 ? null : MostFrequentTied[0];

    /// <summary>
    /// Every category that is as frequent as the most frequent one, in the order M, O, A, I, R, Q; none where nobody was asked.
    /// </summary>
    public IReadOnlyList<KanoCategory> MostFrequentTied =>
        Sequence.Of(KanoCategory.All.Where(category => CountOf(category) > 0 && CountOf(category) == _counts.Max()));

    /// <summary>Which share of the answers contradict themselves; <c>null</c> where nobody was asked.</summary>
    /// <remarks>More than a few per cent speak of a question badly put, not of the feature.</remarks>
    public Percentage? QuestionableShare =>
        SampleSize == 0 ? null : Percentage.OfCount(CountOf(KanoCategory.Questionable), SampleSize);

    /// <summary>
    /// (A + O) / (A + O + M + I): whom having the feature would satisfy, as a share of the answers that are neither R nor Q. From 0 to 1.
    /// </summary>
    /// <remarks>Berger's "better". <c>null</c> where every answer is reverse or questionable: undefined, not 0.</remarks>
    [Measured]
    public double? SatisfactionCoefficient => ShareOfTheFour(KanoCategory.Attractive, KanoCategory.OneDimensional);

    /// <summary>
    /// −(O + M) / (A + O + M + I): whom lacking the feature would dissatisfy, as a share of the same answers, negated. From −1 to 0.
    /// </summary>
    /// <remarks>Berger's "worse". <c>null</c> where every answer is reverse or questionable: undefined, not 0.</remarks>
    [Measured]
    public double? DissatisfactionCoefficient =>
        // Subtracted from 0, because negating 0 would give −0, which prints as such.
        0 - ShareOfTheFour(KanoCategory.OneDimensional, KanoCategory.MustBe);

    /// <summary>Classifies and counts pairs of answers.</summary>
    /// <param name="answers">Of each respondent, how they would feel if the product had the feature, and how if it had not.</param>
    /// <exception cref="ArgumentException">An answer is null.</exception>
    public static KanoSurvey Of(IEnumerable<(KanoAnswer Functional, KanoAnswer Dysfunctional)> answers)
    {
        Guard.Against.Null(answers);
        var counts = new int[KanoCategory.All.Count];
        foreach (var (functional, dysfunctional) in answers)
        {
            counts[KanoCategory.Of(functional, dysfunctional).Order]++;
        }

        return new(counts);
    }

    /// <summary>Takes counts that were tallied elsewhere. Name the arguments.</summary>
    /// <param name="mustBe">How many answered M; not negative.</param>
    /// <param name="oneDimensional">How many answered O; not negative.</param>
    /// <param name="attractive">How many answered A; not negative.</param>
    /// <param name="indifferent">How many answered I; not negative.</param>
    /// <param name="reverse">How many answered R; not negative.</param>
    /// <param name="questionable">How many answered Q; not negative.</param>
    /// <exception cref="ArgumentException">A count is negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The counts sum to more than an <see cref="int"/> holds.</exception>
    public static KanoSurvey OfCounts(
        [InclusiveRange(0, int.MaxValue)] int mustBe,
        [InclusiveRange(0, int.MaxValue)] int oneDimensional,
        [InclusiveRange(0, int.MaxValue)] int attractive,
        [InclusiveRange(0, int.MaxValue)] int indifferent,
        [InclusiveRange(0, int.MaxValue)] int reverse,
        [InclusiveRange(0, int.MaxValue)] int questionable)
    {
        int[] counts =
        [
            Guard.Against.Negative(mustBe),
            Guard.Against.Negative(oneDimensional),
            Guard.Against.Negative(attractive),
            Guard.Against.Negative(indifferent),
            Guard.Against.Negative(reverse),
            Guard.Against.Negative(questionable),
        ];
        Guard.Against.OutsideOf(counts.Sum(count => (long)count), 0, int.MaxValue, "the sum of all counts");
        return new(counts);
    }

    /// <summary>How many put the feature in a category.</summary>
    /// <param name="category">The category.</param>
    public int CountOf(KanoCategory category) => _counts[Guard.Against.Null(category).Order];

    /// <inheritdoc/>
    public bool Equals(KanoSurvey? other) => other is not null && _counts.Equals(other._counts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as KanoSurvey);

    /// <inheritdoc/>
    public override int GetHashCode() => _counts.GetHashCode();

    /// <summary>As <c>100 answers: M 50, O 33, A 7, I 10, R 0, Q 0</c>.</summary>
    public override string ToString() =>
        $"{Text.Of(SampleSize)} answers: "
        + string.Join(", ", KanoCategory.All.Select(category => $"{category.Letter} {Text.Of(CountOf(category))}"));

    private double? ShareOfTheFour(KanoCategory one, KanoCategory other)
    {
        var four = SampleSize - CountOf(KanoCategory.Reverse) - CountOf(KanoCategory.Questionable);
        return four == 0 ? null : ((double)CountOf(one) + CountOf(other)) / four;
    }
}
