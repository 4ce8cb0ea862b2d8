using LearningOrg.Core.Prioritization.Formulas;

namespace LearningOrg.Core.Prioritization.Policies;

/// <summary>Everything that can be wrong with a policy, found in one go and said by name.</summary>
internal sealed class PolicyCheck
{
    private readonly List<string> _problems = [];

    public static IReadOnlyList<string> Problems(
        string name, string version, PolicyModel model, IReadOnlyDictionary<string, string> settings, IReadOnlyList<PolicyCriterion> criteria)
    {
        var check = new PolicyCheck();
        check.Names(name, version);
        check.Settings(model, settings);
        check.Criteria(model, criteria);
        return check._problems;
    }

    private void Names(string name, string version)
    {
        Tidy("The policy's name", name);
        Tidy("The policy's version", version);
    }

    private void Settings(PolicyModel model, IReadOnlyDictionary<string, string> settings)
    {
        foreach (var setting in settings.OrderBy(setting => setting.Key, StringComparer.Ordinal))
        {
            if (!model.Settings.Contains(setting.Key))
            {
                Say($"'{setting.Key}' is no setting of {model.Name}, which has {Text.List(model.Settings)}.");
            }
            else
            {
                Tidy($"The setting '{setting.Key}'", setting.Value);
            }
        }
    }

    private void Criteria(PolicyModel model, IReadOnlyList<PolicyCriterion> criteria)
    {
        foreach (var twice in criteria.GroupBy(criterion => criterion.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            Say($"The criterion '{twice.Key}' stands there {Text.Of(twice.Count())} times.");
        }

        foreach (var criterion in criteria)
        {
            Tidy("A criterion's name", criterion.Name);
            Tidy($"The input of '{criterion.Name}'", criterion.Input);
            Labels(criterion);
        }

        if (model.Roles.Count == 0)
        {
            WeightedCriteria(criteria);
        }
        else
        {
            Roles(model, criteria);
        }
    }

    private void Labels(PolicyCriterion criterion)
    {
        if (criterion.Scale is ScaleType.Ordinal && criterion.Labels is null)
        {
            Say($"'{criterion.Name}' is ordinal, and the model calculates with it. State a number for each of its labels, or measure it.");
        }

        if (criterion.Labels is { StatesNumbers: false })
        {
            Say($"The labels of '{criterion.Name}' have no numbers. State one for each.");
        }
    }

    private void WeightedCriteria(IReadOnlyList<PolicyCriterion> criteria)
    {
        if (criteria.Count == 0)
        {
            Say("There are no criteria. Weighted scoring needs at least one.");
        }

        foreach (var criterion in criteria)
        {
            if (criterion.Direction is null)
            {
                Say($"'{criterion.Name}' has no direction. Say whether more or less of it is better.");
            }

            Unit(criterion);
            Range(criterion);
            if (criterion.Weight is not (>= 0 and <= 1))
            {
                Say($"The weight of '{criterion.Name}' is {Or(criterion.Weight, "missing")}. It must lie in 0 to 1.");
            }
        }

        var sum = criteria.Sum(criterion => criterion.Weight ?? 0);
        if (criteria.Count > 0 && criteria.All(criterion => criterion.Weight is >= 0 and <= 1) && Math.Abs(sum - 1) > Weights.Tolerance)
        {
            var weights = criteria.Select(criterion => $"{criterion.Name} {Text.Of(criterion.Weight!.Value)}").ToArray();
            Say($"The weights ({string.Join(", ", weights)}) sum to {Text.Of(sum)}, not to 1.");
        }
    }

    private void Unit(PolicyCriterion criterion)
    {
        if (criterion.Unit is not null)
        {
            Tidy($"The unit of '{criterion.Name}'", criterion.Unit);
        }
    }

    private void Range(PolicyCriterion criterion)
    {
        if (criterion.From is not { } from || criterion.To is not { } to)
        {
            Say($"'{criterion.Name}' has no reference range. State the two ends that its value goes from 0 to 1 over.");
            return;
        }

        if (!(from < to) || double.IsInfinity(to - from))
        {
            Say($"The range of '{criterion.Name}' goes from {Text.Of(from)} to {Text.Of(to)}. It must go from the smaller to the larger number.");
            return;
        }

        if (criterion.Direction is not null)
        {
            Points(criterion, from, to);
        }
    }

    private void Points(PolicyCriterion criterion, double from, double to)
    {
        if (criterion.Points.Count == 0)
        {
            return;
        }

        var points = criterion.Points;
        var (first, last) = (points[0], points[points.Count - 1]);
        if (ValueFunction.Fault(points) is { } fault)
        {
            Say($"The points of '{criterion.Name}' are broken: {fault}");
        }
        else if (!first.At.Equals(from) || !last.At.Equals(to))
        {
            Say($"The points of '{criterion.Name}' go from {Text.Of(first.At)} to {Text.Of(last.At)}, but its range from {Text.Of(from)} to {Text.Of(to)}.");
        }
        else if (last.Value > first.Value != criterion.Direction is Direction.More)
        {
            Say($"The points of '{criterion.Name}' {(last.Value > first.Value ? "rise" : "fall")}, but its direction says the opposite.");
        }
    }

    private void Roles(PolicyModel model, IReadOnlyList<PolicyCriterion> criteria)
    {
        foreach (var role in model.Roles)
        {
            if (!criteria.Any(criterion => criterion.Name == role))
            {
                Say($"{model.Name} needs a criterion named '{role}'.");
            }
        }

        foreach (var criterion in criteria)
        {
            if (!model.Roles.Contains(criterion.Name))
            {
                Say($"{model.Name} has no criterion '{criterion.Name}'. It has {Text.List(model.Roles)}.");
            }

            if (criterion.Scale is ScaleType.Interval)
            {
                Say($"'{criterion.Name}' is on an interval scale, which has no true zero, but {model.Name} multiplies or divides by it.");
            }

            foreach (var member in Meaningless(criterion))
            {
                Say($"'{criterion.Name}' states a {member}, which has no meaning in {model.Name}. Leave it out.");
            }
        }
    }

    private static IEnumerable<string> Meaningless(PolicyCriterion criterion)
    {
        if (criterion.Weight is not null)
        {
            yield return "weight";
        }

        if (criterion.Direction is not null)
        {
            yield return "direction";
        }

        if (criterion.From is not null || criterion.To is not null || criterion.Points.Count > 0)
        {
            yield return "range";
        }

        if (criterion.Unit is not null)
        {
            yield return "unit";
        }
    }

    private void Tidy(string what, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Say($"{what} is blank.");
        }
        else if (text!.Trim().Length != text.Length)
        {
            Say($"{what} has white space around it: '{text}'.");
        }
    }

    private void Say(string problem) => _problems.Add(problem);

    private static string Or(double? number, string otherwise) => number is { } some ? Text.Of(some) : otherwise;
}
