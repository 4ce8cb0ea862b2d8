using System.Reflection;
using System.Text.RegularExpressions;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Change;
using LearningOrg.Core.Improvements.Steps;
using LearningOrg.Core.Knowledge;
using LearningOrg.Core.Knowledge.Health;
using LearningOrg.Core.Knowledge.Maps.Steps;
using LearningOrg.Core.Measurement;
using LearningOrg.Core.Opportunities;

namespace LearningOrg.Core.Tests.Annotations;

/// <summary>The markers that drive the analyzers stand wherever the library means them; a member without its marker is named.</summary>
public partial class MarkersTest
{
    // What `default` means is a value like any other, and their summaries say which.
    private static readonly Type[] DefaultMeansSomething =
        [typeof(Weight), typeof(Percentage), typeof(Attainment), typeof(ReviewPolicy), typeof(ArticleLife), typeof(IncidentFact)];

    // The number is bounded by nothing that an attribute can write down: it is above, not at, what the documentation says.
    private static readonly string[] OpenRanges = ["Rafsi.new(ratio)", "JudgementMatrix.Prefer(times)"];

    [Fact]
    public void A_struct_whose_default_means_nothing_says_so() => Assert.Equal(
        PublicMembers.Types.Where(type => type is { IsValueType: true, IsEnum: false }).Except(DefaultMeansSomething),
        PublicMembers.Types.Where(type => type.IsDefined(typeof(NoDefaultAttribute))));

    [Fact]
    public void A_number_with_a_documented_range_carries_it() => PublicMembers.None(PublicMembers.Parameters
        .Where(parameter => IsNumber(parameter.ParameterType) && !parameter.IsDefined(typeof(InclusiveRangeAttribute)))
        .Where(parameter => Range().IsMatch(PublicMembers.Said(parameter)))
        .Select(PublicMembers.NameOf).Distinct().Except(OpenRanges));

    [Fact]
    public void A_list_of_weights_that_sum_to_one_carries_the_sum() => Assert.Equal(
        ["ContentStandard.Of(questions)", "Weights.Of(shares)"],
        PublicMembers.Parameters.Where(parameter => parameter.IsDefined(typeof(WeightSumAttribute)) && !IsNumber(parameter.ParameterType))
            .Select(PublicMembers.NameOf).Order());

    [Fact]
    public void The_weights_of_a_chain_carry_the_sum_that_its_end_asks_for() => Assert.All(
        PublicMembers.Parameters.Where(parameter => parameter.IsDefined(typeof(WeightSumAttribute)) && IsNumber(parameter.ParameterType)),
        parameter => Assert.Contains(
            parameter.Member.DeclaringType!.GetMethods(),
            end => end.GetCustomAttribute<WeightSumAttribute>()?.Total == parameter.GetCustomAttribute<WeightSumAttribute>()!.Total));

    [Fact]
    public void A_computed_number_is_measured() => PublicMembers.None(PublicMembers.Properties
        .Where(property => Nullable.GetUnderlyingType(property.PropertyType) is { } inner ? inner == typeof(double) : property.PropertyType == typeof(double))
        .Where(property => property.DeclaringType!.Namespace != typeof(MeasuredAttribute).Namespace && !IsStored(property.DeclaringType))
        .Where(property => property.GetIndexParameters().Length == 0 && !property.IsDefined(typeof(MeasuredAttribute)))
        .Select(PublicMembers.NameOf).Except(Stated));

    [Fact]
    public void The_steps_of_a_way_carry_their_order() => Assert.All(
        new[] { typeof(ChangeStep), typeof(ImprovementStep), typeof(KnowledgeStep) },
        set => Assert.All(
            set.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == set),
            step => Assert.Equal(
                (int)set.GetProperty("Order")!.GetValue(step.GetValue(null))!,
                step.GetCustomAttribute<StageOrderAttribute>()?.Place)));

    [Fact]
    public void A_text_that_gives_a_reason_is_blame_free() => PublicMembers.None(PublicMembers.Parameters
        .Where(parameter => parameter.ParameterType == typeof(string) && parameter.Name is "reason" or "note" or "words" or "how" or "issue" or "cause")
        .Where(parameter => !parameter.IsDefined(typeof(BlameFreeAttribute)))
        .Select(PublicMembers.NameOf));

    [Fact]
    public void A_type_that_names_one_person_is_an_identity() => PublicMembers.None(PublicMembers.Types
        .Where(type => type.GetProperties().Any(property => property.PropertyType == typeof(ActorId) && property.Name is "Actor" or "Who"))
        .Append(typeof(ActorId))
        .Where(type => !type.IsDefined(typeof(PersonalIdentityAttribute)))
        .Select(type => type.Name));

    [Fact]
    public void A_type_with_a_snapshot_says_that_it_is_stored_as_one() => PublicMembers.None(PublicMembers.Types
        .Where(type => type.GetMethod("ToSnapshot", BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly) is not null)
        .Where(type => !type.IsDefined(typeof(StoredAsSnapshotAttribute)))
        .Select(type => type.Name));

    private static bool IsNumber(Type type) => Type.GetTypeCode(type) is TypeCode.Int32 or TypeCode.Int64 or TypeCode.Double or TypeCode.Decimal;

    private static bool IsStored(Type type) => type.Name.EndsWith("Snapshot", StringComparison.Ordinal);

    [GeneratedRegex(@"\bfrom -?\d[\d.e+-]* to \d|\d or more|\bat least \d|\babove \d|\bmore than \d|\bnot negative|\bpositive\b", RegexOptions.IgnoreCase)]
    private static partial Regex Range();
}
