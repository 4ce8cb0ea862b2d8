using LearningOrg.Core.Mcda;

namespace LearningOrg.Core.Tests.SameBits;

/// <summary>All that the multi-criteria and the measurement room calculate over the same 200 random problems, as one checksum for each method.</summary>
internal static class Answers
{
    private const int Problems = 200;

    /// <summary>One line for each method: its name and its checksum.</summary>
    public static string[] Lines()
    {
        var problems = Enumerable.Range(0, Problems).ToArray();
        return [.. Everything().Select(one =>
        {
            var checksum = new Checksum();
            foreach (var problem in problems)
            {
                Add(checksum, one.Answer, Problem.Of(problem));
            }

            return $"{one.Name}: {checksum}";
        })];
    }

    /// <summary>One of each exported type of a kind, made without arguments.</summary>
    /// <param name="others">Those that cannot be made so, which the caller makes.</param>
    public static IEnumerable<T> EachOf<T>(params Type[] others)
        where T : class => typeof(DecisionMatrix).Assembly.GetExportedTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(T).IsAssignableFrom(type) && !others.Contains(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(Make<T>);

    private static IEnumerable<(string Name, Func<Problem, IEnumerable<double>> Answer)> Everything() =>
        [
            .. RankingAnswers.All(), .. WeightingAnswers.All(), .. NormalizationAnswers.All(), .. CorrelationAnswers.All(),
            .. MeasurementAnswers.All(),
        ];

    private static void Add(Checksum checksum, Func<Problem, IEnumerable<double>> answer, Problem problem)
    {
        try
        {
            checksum.Add(answer(problem));
        }
        catch (ArgumentException refusal)
        {
            // To refuse is an answer, too, and numbers stand in it.
            checksum.Add(refusal.Message);
        }
    }

    private static T Make<T>(Type type)
        where T : class
    {
        var constructor = type.GetConstructors().FirstOrDefault(one => one.GetParameters().All(parameter => parameter.IsOptional))
            ?? throw new InvalidOperationException(
                $"{type.Name} cannot be made without arguments: name it to {nameof(EachOf)}, and add one by hand.");
        return (T)constructor.Invoke([.. constructor.GetParameters().Select(parameter => parameter.DefaultValue)]);
    }
}
