using LearningOrg.Core.Mcda.Methods;

namespace LearningOrg.Cli.Decisions;

/// <summary>The preference functions of PROMETHEE, criterion by criterion.</summary>
internal static class PreferenceOptions
{
    // Which thresholds each shape has.
    private static readonly Dictionary<string, string[]> Thresholds = new(StringComparer.Ordinal)
    {
        ["usual"] = [],
        ["u-shape"] = ["q"],
        ["v-shape"] = ["p"],
        ["level"] = ["q", "p"],
        ["linear"] = ["q", "p"],
        ["gaussian"] = ["s"],
    };

    public static MethodOption[] All { get; } =
    [
        new("preference", "how an advantage becomes a preference", ValueShape.OneOf([.. Thresholds.Keys]), "usual", IsPerCriterion: true),
        new("q", "indifference threshold: up to it an advantage does not count", ValueShape.FromZero, null, IsPerCriterion: true),
        new("p", "preference threshold: from it an advantage counts in full", ValueShape.FromZero, null, IsPerCriterion: true),
        new("s", "where a gaussian preference rises most steeply", ValueShape.FromZero, null, IsPerCriterion: true),
    ];

    public static Promethee Make(OptionValues values)
    {
        RefuseIdle(values);
        return new(values.Criteria.ToDictionary(name => name, name => FunctionOf(values, name), StringComparer.Ordinal));
    }

    private static PreferenceFunction FunctionOf(OptionValues values, string criterion)
    {
        switch (values.WordFor("preference", criterion))
        {
            case "usual": return PreferenceFunction.Usual;
            case "u-shape": return PreferenceFunction.UShape(Threshold("q"));
            case "v-shape": return PreferenceFunction.VShape(Above(0, "p", "0"));
            case "level": return PreferenceFunction.Level(Threshold("q"), Above(Threshold("q"), "p", "its q"));
            case "linear": return PreferenceFunction.Linear(Threshold("q"), Above(Threshold("q"), "p", "its q"));
            default: return PreferenceFunction.Gaussian(Above(0, "s", "0"));
        }

        double Threshold(string name) => values.For<double>(name, criterion) ?? throw new ArgumentException(
            $"preference of '{criterion}' is {values.WordFor("preference", criterion)}, " +
            $"which needs {name}, as --option {name}={criterion}:1.");

        double Above(double least, string name, string what) => Threshold(name) is var threshold && threshold > least
            ? threshold
            : throw new ArgumentException(FormattableString.Invariant(
                $"{name} of '{criterion}' is '{threshold}'; it must be a number above {what}."));
    }

    /// <summary>A threshold that no preference uses would be thought to count.</summary>
    private static void RefuseIdle(OptionValues values)
    {
        foreach (var name in (string[])["q", "p", "s"])
        {
            var users = values.Criteria.Where(criterion => Thresholds[values.WordFor("preference", criterion)].Contains(name)).ToArray();
            var idle = values.Criteria.FirstOrDefault(criterion => values.IsFor(name, criterion) && !users.Contains(criterion));
            if (idle is not null)
            {
                throw new ArgumentException(
                    $"{name} of '{idle}' would not count: its preference is {values.WordFor("preference", idle)}. " +
                    "Leave it out, or name another preference.");
            }

            if (values.Has(name) && users.Length == 0)
            {
                var shapes = Thresholds.Where(shape => shape.Value.Contains(name)).Select(shape => shape.Key);
                throw new ArgumentException(
                    $"{name} would not count: it belongs to the preferences {string.Join(", ", shapes)}. " +
                    "Name one with --option preference=….");
            }
        }
    }
}
