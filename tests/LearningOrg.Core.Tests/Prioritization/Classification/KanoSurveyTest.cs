using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Prioritization.Classification;

namespace LearningOrg.Core.Tests.Prioritization.Classification;

public sealed record Respondents((KanoAnswer Functional, KanoAnswer Dysfunctional)[] Answers)
{
    public int Count(KanoCategory category) =>
        Answers.Count(answer => KanoCategory.Of(answer.Functional, answer.Dysfunctional) == category);

    public override string ToString() => string.Join(", ", Answers);
}

public static class RespondentArbitraries
{
    public static Arbitrary<Respondents> Respondents()
    {
        var answer = Gen.Elements(KanoAnswer.All.ToArray());
        var pair = from functional in answer from dysfunctional in answer select (functional, dysfunctional);
        return Arb.From(pair.ListOf().Select(pairs => new Respondents([.. pairs])), Shrink);
    }

    private static IEnumerable<Respondents> Shrink(Respondents respondents) => Enumerable.Range(0, respondents.Answers.Length).Select(
        left => new Respondents([.. respondents.Answers.Where((_, place) => place != left)]));
}

[Properties(Arbitrary = [typeof(RespondentArbitraries)], MaxTest = 500)]
public class KanoSurveyTest
{
    private static readonly KanoCategory[] Four =
        [KanoCategory.MustBe, KanoCategory.OneDimensional, KanoCategory.Attractive, KanoCategory.Indifferent];

    [Property]
    public bool Every_respondent_is_counted_once_in_their_category(Respondents respondents)
    {
        var survey = KanoSurvey.Of(respondents.Answers);
        return survey.SampleSize == respondents.Answers.Length
            && KanoCategory.All.All(category => survey.CountOf(category) == respondents.Count(category));
    }

    [Property]
    public bool Taking_the_counts_gives_the_same_survey(Respondents respondents)
    {
        var survey = KanoSurvey.Of(respondents.Answers);
        var same = KanoSurvey.OfCounts(
            mustBe: respondents.Count(KanoCategory.MustBe),
            oneDimensional: respondents.Count(KanoCategory.OneDimensional),
            attractive: respondents.Count(KanoCategory.Attractive),
            indifferent: respondents.Count(KanoCategory.Indifferent),
            reverse: respondents.Count(KanoCategory.Reverse),
            questionable: respondents.Count(KanoCategory.Questionable));
        return survey.Equals(same) && survey.Equals((object)same) && survey.GetHashCode() == same.GetHashCode()
            && survey.Equals(KanoSurvey.Of(respondents.Answers.Reverse()));
    }

    [Property]
    public bool The_most_frequent_category_has_no_more_frequent_one_and_no_equal_one_before_it(Respondents respondents)
    {
        var survey = KanoSurvey.Of(respondents.Answers);
        return survey.MostFrequent is { } most
            ? KanoCategory.All.All(other => survey.CountOf(other) <= survey.CountOf(most)
                && (other.Order >= most.Order || survey.CountOf(other) < survey.CountOf(most)))
            : respondents.Answers.Length == 0;
    }

    [Property]
    public bool The_tied_are_all_the_most_frequent_in_order(Respondents respondents)
    {
        var survey = KanoSurvey.Of(respondents.Answers);
        var most = KanoCategory.All.Max(respondents.Count);
        return survey.MostFrequentTied.SequenceEqual(KanoCategory.All.Where(category => most > 0 && respondents.Count(category) == most));
    }

    [Property]
    public Property Coefficients_follow_the_definition_and_are_undefined_without_a_denominator(Respondents respondents)
    {
        var survey = KanoSurvey.Of(respondents.Answers);
        var denominator = Four.Sum(respondents.Count);
        var liked = respondents.Count(KanoCategory.Attractive) + respondents.Count(KanoCategory.OneDimensional);
        var missed = respondents.Count(KanoCategory.OneDimensional) + respondents.Count(KanoCategory.MustBe);
        return (denominator == 0
            ? survey.SatisfactionCoefficient is null && survey.DissatisfactionCoefficient is null
            : survey.SatisfactionCoefficient is { } better && survey.DissatisfactionCoefficient is { } worse
                && Math.Abs((better * denominator) - liked) < 1e-9 && Math.Abs((worse * denominator) + missed) < 1e-9
                && better is >= 0 and <= 1 && worse is >= -1 and <= 0)
            .Classify(denominator == 0, "undefined");
    }

    /// <remarks>
    /// Edge grip and ease of turn of a ski: Sauerwein, Bailom, Matzler and Hinterhuber (1996), The Kano model: how to delight your
    /// customers, figures 10 and 11 (the second in tenths of a per cent). The others: Brand and Rese (2026), Journal of Retailing and
    /// Consumer Services 89, 104596, table 1.
    /// </remarks>
    [Theory]
    [InlineData(50, 33, 7, 10, 0, 0, 2, 0.40, -0.83, "Must-be")]
    [InlineData(305, 451, 104, 115, 12, 12, 2, 0.57, -0.78, "One-dimensional")]
    [InlineData(13, 56, 216, 275, 23, 24, 3, 0.486, -0.123, "Indifferent")]
    [InlineData(5, 42, 229, 276, 33, 22, 3, 0.491, -0.085, "Indifferent")]
    [InlineData(46, 71, 187, 258, 19, 26, 3, 0.459, -0.208, "Indifferent")]
    public void Published_surveys(int m, int o, int a, int i, int r, int q, int digits, double better, double worse, string category)
    {
        var survey = KanoSurvey.OfCounts(mustBe: m, oneDimensional: o, attractive: a, indifferent: i, reverse: r, questionable: q);
        Assert.Equal(better, Math.Round(survey.SatisfactionCoefficient!.Value, digits));
        Assert.Equal(worse, Math.Round(survey.DissatisfactionCoefficient!.Value, digits));
        Assert.Equal(category, survey.MostFrequent!.Name);
    }

    [Theory]
    [InlineData(2, 2, 2, 2, 2, 2, "M")]
    [InlineData(1, 2, 2, 2, 2, 2, "O")]
    [InlineData(1, 1, 2, 2, 2, 2, "A")]
    [InlineData(1, 1, 1, 2, 2, 2, "I")]
    [InlineData(1, 1, 1, 1, 2, 2, "R")]
    [InlineData(1, 1, 1, 1, 1, 2, "Q")]
    public void Ties_are_decided_in_the_declared_order(int m, int o, int a, int i, int r, int q, string letter)
    {
        var survey = KanoSurvey.OfCounts(m, o, a, i, r, q);
        Assert.Equal(letter, survey.MostFrequent!.Letter);
        var tied = string.Concat(survey.MostFrequentTied.Select(category => category.Letter));
        Assert.Equal("MOAIRQ".Substring("MOAIRQ".IndexOf(letter, StringComparison.Ordinal)), tied);
    }

    [Fact]
    public void Nobody_asked_says_nothing()
    {
        var survey = KanoSurvey.Of([]);
        Assert.Equal(0, survey.SampleSize);
        Assert.Null(survey.MostFrequent);
        Assert.Empty(survey.MostFrequentTied);
        Assert.Null(survey.QuestionableShare);
        Assert.Null(survey.SatisfactionCoefficient);
        Assert.Null(survey.DissatisfactionCoefficient);
        Assert.Equal("0 answers: M 0, O 0, A 0, I 0, R 0, Q 0", survey.ToString());
    }

    [Fact]
    public void Only_reverse_and_questionable_answers_leave_the_coefficients_undefined()
    {
        var survey = KanoSurvey.OfCounts(0, 0, 0, 0, reverse: 3, questionable: 1);
        Assert.Null(survey.SatisfactionCoefficient);
        Assert.Null(survey.DissatisfactionCoefficient);
        Assert.Equal(Percentage.Of(25), survey.QuestionableShare);
    }

    [Fact]
    public void No_dissatisfaction_is_zero_and_not_minus_zero() =>
        Assert.Equal(0, BitConverter.DoubleToInt64Bits(KanoSurvey.OfCounts(0, 0, 4, 3, 0, 0).DissatisfactionCoefficient!.Value));

    [Fact]
    public void It_prints_its_counts() =>
        Assert.Equal("101 answers: M 50, O 33, A 7, I 10, R 0, Q 1", KanoSurvey.OfCounts(50, 33, 7, 10, 0, 1).ToString());

    [Fact]
    public void Counts_that_cannot_be_are_refused()
    {
        foreach (var place in Enumerable.Range(0, 6))
        {
            var counts = Enumerable.Range(0, 6).Select(each => each == place ? -1 : 0).ToArray();
            Assert.Throws<ArgumentException>(
                () => KanoSurvey.OfCounts(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]));
        }

        Assert.StartsWith(
            "the sum of all counts must lie in 0 to 2147483647.",
            Assert.Throws<ArgumentOutOfRangeException>(() => KanoSurvey.OfCounts(int.MaxValue, 1, 0, 0, 0, 0)).Message);
        Assert.Equal(int.MaxValue, KanoSurvey.OfCounts(int.MaxValue, 0, 0, 0, 0, 0).SampleSize);
    }

    [Fact]
    public void Nothing_at_all()
    {
        Assert.Throws<ArgumentNullException>(() => KanoSurvey.Of(null!));
        Assert.Throws<ArgumentNullException>(() => KanoSurvey.Of([(null!, KanoAnswer.Like)]));
        Assert.Throws<ArgumentNullException>(() => KanoSurvey.Of([]).CountOf(null!));
        Assert.False(KanoSurvey.Of([]).Equals(null));
    }
}
