using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Snapshots;

namespace LearningOrg.Core.Tests.Improvements;

/// <summary>Links between entries that the register would never have made are refused when it is restored, by their place.</summary>
public class CoherenceTest
{
    private static readonly ImprovementSnapshot Raised = Samples.At(ImprovementStage.Raised).ToSnapshot();
    private static readonly ImprovementSnapshot Duplicate = Samples.At(ImprovementStage.Duplicate).ToSnapshot();

    public static TheoryData<string, ImprovementSnapshot[], string> Wrong { get; } = new()
    {
        {
            "Entries[1].Parent", [Entry("A"), Entry("B") with { Parent = "C", IsRequired = true }],
            "Entries[1].Parent is C, which is not in the register."
        },
        {
            "Entries[0].Parent",
            [
                Entry("A") with { Parent = "B", IsRequired = true }, Entry("B") with { Parent = "C", IsRequired = false },
                Entry("C") with { Parent = "A", IsRequired = false },
            ],
            "Entries[0].Parent is B, which leads back to A."
        },
        {
            "Entries[1].Parent",
            [
                Entry("A") with { Parent = "B", IsRequired = true }, Entry("B") with { Parent = "C", IsRequired = false },
                Entry("C") with { Parent = "B", IsRequired = false },
            ],
            "Entries[1].Parent is C, which leads back to B."
        },
        {
            "Entries[0].EndedFor", [Duplicate with { Id = "A", EndedFor = "B" }, Duplicate with { Id = "B", EndedFor = "A" }],
            "Entries[0].EndedFor is B, which leads back to A."
        },
        { "Entries[0].EndedFor", [Duplicate with { Id = "A", EndedFor = "B" }], "Entries[0].EndedFor is B, which is not in the register." },
        {
            "Entries[0].Details.FollowsOn", [Entry("A") with { Details = new() { FollowsOn = "B" } }],
            "Entries[0].Details.FollowsOn is B, which is not in the register."
        },
        {
            "Entries[1].Parent", [Samples.At(ImprovementStage.Achieved).ToSnapshot() with { Id = "A" }, Entry("B") with { Parent = "A", IsRequired = true }],
            "Entries[1].Parent is A, which is Achieved and needed this part to be closed."
        },
        {
            "Entries[1].Benefits", [Entry("A") with { Benefits = [Share("0.75")] }, Entry("B") with { Benefits = [Share("0.5")] }],
            "Entries[1].Benefits claims more of 'calls saved' than others leave, 0.25 of it."
        },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_does_not_cohere_is_refused_by_its_place(string member, ImprovementSnapshot[] entries, string message) => Assert.StartsWith(
        message, Assert.Throws<ArgumentException>(member, () => Restore(entries)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_coheres_is_restored_in_whatever_order_it_stands() => Assert.Equal(
        3,
        Restore(
            Entry("A") with { Parent = "B", IsRequired = true, Benefits = [Share("0.75")] },
            Duplicate with { Id = "C", EndedFor = "A" },
            Entry("B") with { Benefits = [Share("0.25")] }).Count);

    [Fact]
    public void A_long_chain_is_walked_once()
    {
        var chain = Enumerable.Range(1, 20_000).Select(number => Entry($"E{number:D6}") with { Parent = $"E{number - 1:D6}", IsRequired = false });
        Assert.Equal(20_001, Restore([.. chain, Entry("E000000")]).Count);
    }

    private static ImprovementSnapshot Entry(string id) => Raised with { Id = id };

    private static BenefitSnapshot Share(string part) =>
        new("B1", "Fewer calls", "everybody", "ada", 100, "hours", Samples.Start.AddDays(90)) { Effect = "calls saved", Part = part };

    private static ContinualImprovementRegister Restore(params ImprovementSnapshot[] entries) => ContinualImprovementRegister.Restore(
        new(RegisterSnapshot.CurrentSchemaVersion, "IT", "head-of-service", Samples.Start, entries));
}
