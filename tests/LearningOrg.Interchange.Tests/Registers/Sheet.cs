using System.Text;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Interchange.Tests.Registers;

/// <summary>Reads spreadsheets that stand in a test as text.</summary>
internal static class Sheet
{
    public const string Name = "register.csv";

    public static PrioritizationPolicy ValueEffort { get; } = PolicyTemplates.For(PolicyModel.ValueEffort)!;

    public static RankableRegister Read(string text) => Read(new UTF8Encoding(false).GetBytes(text));

    public static RankableRegister Read(byte[] bytes)
    {
        Assert.True(RankableRegister.Read(new MemoryStream(bytes), Name).TryAccept(out var register, out var refusal), refusal?.Message);
        return register;
    }

    public static string Refusal(string text) => Refusal(new UTF8Encoding(false).GetBytes(text));

    public static string Refusal(byte[] bytes)
    {
        Assert.False(RankableRegister.Read(new MemoryStream(bytes), Name).TryAccept(out _, out var refusal));
        Assert.Equal("unreadable-file", refusal.Code);
        return refusal.Message;
    }

    /// <summary>The numbers of the entries, as <c>A: 1, 2</c>; a missing one is <c>-</c>.</summary>
    public static IEnumerable<string> Numbers(RankableRegister register, PrioritizationPolicy policy) => Entries(register, policy).Select(entry =>
        $"{entry.Id}: {string.Join(", ", policy.Criteria.Select(criterion => entry.NumberOf(criterion) is { } number ? FormattableString.Invariant($"{number:R}") : "-"))}");

    public static RankableEntries Entries(RankableRegister register, PrioritizationPolicy policy)
    {
        Assert.True(register.For(policy).TryAccept(out var entries, out var refusal), refusal?.Message);
        return entries;
    }

    /// <summary>The one problem of a register that has one.</summary>
    public static string Problem(RankableRegister register, PrioritizationPolicy policy) => Assert.Single(Entries(register, policy).Problems).ToString();
}
