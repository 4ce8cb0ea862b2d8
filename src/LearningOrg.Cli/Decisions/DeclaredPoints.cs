using LearningOrg.Core.Mcda.Methods;

namespace LearningOrg.Cli.Decisions;

/// <summary>Methods that measure against declared numbers; what does not fit is said with the criterion, as options name it.</summary>
internal static class DeclaredPoints
{
    public static Spotis Spotis(OptionValues values)
    {
        var bounds = values.ForAll<(double Lower, double Upper)>("bounds");
        if (!values.Has("point"))
        {
            return new(bounds);
        }

        var point = values.ForAll<double>("point");
        for (var place = 0; place < point.Count; place++)
        {
            var (lower, upper) = bounds[place];
            if (point[place] < lower || point[place] > upper)
            {
                throw new ArgumentException(FormattableString.Invariant(
                    $"point of '{values.Criteria[place]}' is '{point[place]}'; it must lie in its bounds, {lower}..{upper}."));
            }
        }

        return new(bounds, point);
    }

    public static Rafsi Rafsi(OptionValues values)
    {
        var (ideal, worst) = (values.ForAll<double>("ideal"), values.ForAll<double>("anti-ideal"));
        for (var place = 0; place < ideal.Count; place++)
        {
            if (ideal[place] == worst[place])
            {
                throw new ArgumentException(FormattableString.Invariant(
                    $"ideal and anti-ideal of '{values.Criteria[place]}' are both '{ideal[place]}'; the ideal must be the better one."));
            }
        }

        return new(ideal, worst, values.Number("ratio"));
    }
}
