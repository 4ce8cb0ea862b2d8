namespace LearningOrg.Core.Knowledge.Snapshots;

/// <summary>What it takes to do what with an article, as a record of primitives: the codes of <see cref="AuthoringProficiency"/>.</summary>
/// <param name="ToValidate">To vouch for it.</param>
/// <param name="ToWiden">To let everybody in the organization read it.</param>
/// <param name="ToWidenExternally">To let others read it.</param>
/// <param name="ToArchive">To archive and to reinstate it.</param>
/// <param name="ToGovern">To change by what it is judged.</param>
public sealed record ArticleRulesSnapshot(string ToValidate, string ToWiden, string ToWidenExternally, string ToArchive, string ToGovern)
{
    internal static ArticleRulesSnapshot? Of(ArticleRules rules) => rules == ArticleRules.Default ? null : new(
        rules.ToValidate.Code, rules.ToWiden.Code, rules.ToWidenExternally.Code, rules.ToArchive.Code, rules.ToGovern.Code);

    internal ArticleRules Restore(string prefix) => new()
    {
        ToValidate = AuthoringProficiency.FromCode(ToValidate, prefix + nameof(ToValidate)),
        ToWiden = AuthoringProficiency.FromCode(ToWiden, prefix + nameof(ToWiden)),
        ToWidenExternally = AuthoringProficiency.FromCode(ToWidenExternally, prefix + nameof(ToWidenExternally)),
        ToArchive = AuthoringProficiency.FromCode(ToArchive, prefix + nameof(ToArchive)),
        ToGovern = AuthoringProficiency.FromCode(ToGovern, prefix + nameof(ToGovern)),
    };
}
