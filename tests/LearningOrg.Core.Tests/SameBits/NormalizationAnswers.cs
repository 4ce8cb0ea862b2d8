using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Normalizations;

namespace LearningOrg.Core.Tests.SameBits;

/// <summary>Every normalization.</summary>
internal static class NormalizationAnswers
{
    public static IEnumerable<(string Name, Func<Problem, IEnumerable<double>> Answer)> All() =>
        Each().Select(normalization => ($"{normalization.GetType().Name}, {normalization}", NumbersOf(normalization)));

    public static IEnumerable<INormalization> Each() =>
    [
        .. Answers.EachOf<INormalization>(typeof(ReferenceRangeNormalization), typeof(TargetNormalization)),
        new EitherWay(),
        new TargetNormalization(("C1", 5), ("C2", 7)),
    ];

    private static Func<Problem, IEnumerable<double>> NumbersOf(INormalization normalization) => problem =>
        problem.Matrix.Criteria.SelectMany((criterion, column) =>
        {
            var numbers = new double[problem.Matrix.AlternativeCount];
            normalization.Normalize(problem.Matrix.Column(column), criterion, numbers);
            return numbers;
        });

    /// <summary>On reference ranges, whatever directions the criteria of a problem have.</summary>
    private sealed class EitherWay : INormalization
    {
        public void Normalize(ReadOnlySpan<double> column, Criterion criterion, Span<double> normalized)
        {
            var (worst, best) = criterion.IsBenefit ? (1, 15) : (15, 1);
            new ReferenceRangeNormalization(ReferenceRange.Of(criterion.Name, worst, best)).Normalize(column, criterion, normalized);
        }

        public override string ToString() => "reference range";
    }
}
