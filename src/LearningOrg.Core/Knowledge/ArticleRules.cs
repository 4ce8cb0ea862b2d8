using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge;

/// <summary>What somebody must be trusted with before they may do it to an article. Chosen when it is captured, so that history is judged by
/// the rules of its time.</summary>
/// <remarks>All of it are defaults that an organization can change, not standards. Equal when all of it is. Immutable.</remarks>
public sealed record ArticleRules
{
    /// <summary>Contributors vouch for what stays inside, publishers for what leaves the organization.</summary>
    public static ArticleRules Default { get; } = new();

    /// <summary>What it takes to validate, review and confirm, to answer a flag, to change how an article is kept, and to edit a validated article
    /// that then stays so; contributor by default.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public AuthoringProficiency ToValidate { get; init => field = Guard.Against.Null(value, nameof(ToValidate)); } = AuthoringProficiency.Contributor;

    /// <summary>What it takes to let everybody in the organization read it; contributor by default.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public AuthoringProficiency ToWiden { get; init => field = Guard.Against.Null(value, nameof(ToWiden)); } = AuthoringProficiency.Contributor;

    /// <summary>What it takes to let others read it, and to vouch for and edit what they read; publisher by default.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public AuthoringProficiency ToWidenExternally { get; init => field = Guard.Against.Null(value, nameof(ToWidenExternally)); } =
        AuthoringProficiency.Publisher;

    /// <summary>What it takes to archive and to reinstate; contributor by default.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public AuthoringProficiency ToArchive { get; init => field = Guard.Against.Null(value, nameof(ToArchive)); } = AuthoringProficiency.Contributor;

    /// <summary>What it takes to change by what an article is judged; publisher by default.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public AuthoringProficiency ToGovern { get; init => field = Guard.Against.Null(value, nameof(ToGovern)); } = AuthoringProficiency.Publisher;

    /// <summary>What it takes to vouch for an article that has an audience: the more of the two, where that lies outside.</summary>
    /// <param name="audience">The audience.</param>
    public AuthoringProficiency ToVouchFor(ArticleAudience audience) =>
        Guard.Against.Null(audience).IsExternal && ToWidenExternally.IsAtLeast(ToValidate) ? ToWidenExternally : ToValidate;

    /// <summary>As <c>to validate: Contributor, to widen: Contributor, externally: Publisher, to archive: Contributor, to govern: Publisher</c>.</summary>
    public override string ToString() =>
        $"to validate: {ToValidate}, to widen: {ToWiden}, externally: {ToWidenExternally}, to archive: {ToArchive}, to govern: {ToGovern}";

    internal AuthoringProficiency ToWidenTo(ArticleAudience audience) => audience.IsExternal ? ToWidenExternally : ToWiden;
}
