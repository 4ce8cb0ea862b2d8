using System.Globalization;
using System.Reflection;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Requirements;
using LearningOrg.Core.Change.Work;

namespace LearningOrg.Core.Tests.Annotations;

/// <summary>A marked range is the range that the factory keeps: both ends are taken, and what lies just outside is refused.</summary>
public class RangesTest
{
    private static readonly DateTimeOffset Day = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    // Any that the factories take, by type.
    private static readonly Dictionary<Type, object?> Samples = new()
    {
        [typeof(string)] = "a",
        [typeof(double)] = 1.0,
        [typeof(decimal)] = 1m,
        [typeof(long)] = 0L,
        [typeof(ActorId)] = ActorId.Of("ada"),
        [typeof(DateTimeOffset)] = Day,
        [typeof(TimeSpan)] = TimeSpan.FromDays(90),
        [typeof(EvidenceTag)] = EvidenceTag.Of("E1", Day, TimeSpan.FromDays(90), "criterion"),
        [typeof(Percentage)] = Percentage.Of(50),
        [typeof(ReadinessElement)] = ReadinessElement.All[0],
        [typeof(ScoringModelId)] = ScoringModelId.Of("RICE", "1", "points"),
        [typeof(GateRequirement)] = WinsVerified.Of(1),
        [typeof(IEnumerable<EvidenceKind>)] = EvidenceKind.All.Where(kind => !kind.SpeaksForItself).Take(1),
    };

    public static TheoryData<string> Factories =>
        [.. Marked.GroupBy(PublicMembers.NameOf).Where(named => named.All(CanBeCalled)).Select(named => named.Key)];

    private static IEnumerable<ParameterInfo> Marked =>
        PublicMembers.Parameters.Where(parameter => parameter.IsDefined(typeof(InclusiveRangeAttribute)));

    [Fact]
    public void Most_of_the_marked_ranges_are_tried() => Assert.True(
        Factories.Count >= 45,
        $"{Factories.Count} of {Marked.Count()}, without {string.Join(", ", Marked.Where(mark => !CanBeCalled(mark)).Select(PublicMembers.NameOf))}");

    [Theory, MemberData(nameof(Factories))]
    public void The_ends_are_taken_and_what_lies_outside_is_refused(string name)
    {
        foreach (var parameter in Marked.Where(parameter => PublicMembers.NameOf(parameter) == name))
        {
            var range = parameter.GetCustomAttribute<InclusiveRangeAttribute>()!;
            Assert.True(range.Minimum < range.Maximum);
            Assert.True(IsTaken(parameter, Number(parameter, range.Minimum)), $"{name} refuses {range.Minimum}");
            Assert.False(IsTaken(parameter, Below(parameter, range.Minimum)), $"{name} takes less than {range.Minimum}");
            if (range.Maximum < MostOf(parameter))
            {
                Assert.True(IsTaken(parameter, Number(parameter, range.Maximum)), $"{name} refuses {range.Maximum}");
                Assert.False(IsTaken(parameter, Above(parameter, range.Maximum)), $"{name} takes more than {range.Maximum}");
            }
        }
    }

    // The other numbers of the call may stand in its way: it counts as taken where some of their own permitted numbers let it through.
    private static bool IsTaken(ParameterInfo parameter, object value) =>
        Enumerable.Range(0, 3).Any(choice => Call((MethodBase)parameter.Member, parameter, value, choice));

    private static bool Call(MethodBase method, ParameterInfo tried, object value, int choice)
    {
        var arguments = method.GetParameters().Select(parameter => parameter.Position == tried.Position ? value : Sample(parameter, choice, value)).ToArray();
        try
        {
            _ = method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(null, arguments);
            return true;
        }
        catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException)
        {
            return false;
        }
    }

    private static bool CanBeCalled(ParameterInfo parameter) =>
        parameter.Member is ConstructorInfo or MethodInfo { IsStatic: true, IsGenericMethod: false } &&
        !parameter.Member.DeclaringType!.IsGenericType &&
        ((MethodBase)parameter.Member).GetParameters().All(other => other.HasDefaultValue || IsKnown(other));

    private static bool IsKnown(ParameterInfo parameter) =>
        parameter.IsDefined(typeof(InclusiveRangeAttribute)) || parameter.ParameterType == typeof(int) || Samples.ContainsKey(parameter.ParameterType);

    private static object? Sample(ParameterInfo parameter, int choice, object tried)
    {
        if (parameter.GetCustomAttribute<InclusiveRangeAttribute>() is { } range)
        {
            return choice switch
            {
                0 => Number(parameter, range.Minimum),
                1 => Number(parameter, Math.Clamp(1, range.Minimum, range.Maximum)),
                _ => Number(parameter, Math.Clamp(10, range.Minimum, range.Maximum)),
            };
        }

        return parameter.HasDefaultValue ? parameter.DefaultValue
            : parameter.ParameterType == typeof(int) ? choice
            : parameter.ParameterType == typeof(double) && choice == 2 && tried is double like ? like
            : Samples[parameter.ParameterType];
    }

    private static object Number(ParameterInfo parameter, double number) =>
        Convert.ChangeType(number, parameter.ParameterType, CultureInfo.InvariantCulture);

    private static object Below(ParameterInfo parameter, double minimum) => Number(parameter, minimum) switch
    {
        int whole => whole - 1,
        long whole => whole - 1,
        decimal exact => exact - 1e-28m,
        double number => Math.BitDecrement(number),
        var other => other,
    };

    private static object Above(ParameterInfo parameter, double maximum) => Number(parameter, maximum) switch
    {
        int whole => whole + 1,
        decimal exact => exact + 1e-26m,
        double number => Math.BitIncrement(number),
        var other => other,
    };

    private static double MostOf(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(int) ? int.MaxValue
        : parameter.ParameterType == typeof(long) ? long.MaxValue
        : parameter.ParameterType == typeof(decimal) ? (double)decimal.MaxValue
        : double.MaxValue;
}
