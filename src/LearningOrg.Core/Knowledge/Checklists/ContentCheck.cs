namespace LearningOrg.Core.Knowledge.Checklists;

/// <summary>How one version of an article did by one version of a content standard.</summary>
/// <remarks>
/// It keeps what it was judged by, so that neither a later version of the standard nor one of the article changes it. Made by <see
/// cref="KnowledgeArticle.Check"/>. Equal when all of it is. Immutable.
/// </remarks>
public sealed record ContentCheck
{
    private readonly Sequence<CheckAnswer> _answers;

    private ContentCheck(
        string standard, int standardVersion, decimal passMark, int articleVersion, Sequence<CheckAnswer> answers, ActorId by, DateTimeOffset at)
    {
        Standard = standard;
        StandardVersion = standardVersion;
        PassMark = passMark;
        ArticleVersion = articleVersion;
        _answers = answers;
        By = by;
        At = at;
    }

    /// <summary>The name of the standard.</summary>
    public string Standard { get; }

    /// <summary>The version of the standard whose questions were answered.</summary>
    public int StandardVersion { get; }

    /// <summary>The score from which that version was met.</summary>
    public decimal PassMark { get; }

    /// <summary>The version of the article that was looked at.</summary>
    public int ArticleVersion { get; }

    /// <summary>The answers, in the order of the questions.</summary>
    public IReadOnlyList<CheckAnswer> Answers => _answers;

    /// <summary>Who looked at it.</summary>
    public ActorId By { get; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The weights of all that was answered with yes, from 0 to 100.</summary>
    public decimal Score => _answers.Where(answer => answer.IsYes).Sum(answer => answer.Weight);

    /// <summary>Whether the score reaches the pass mark.</summary>
    public bool IsPassed => Score >= PassMark;

    /// <summary>As <c>version 2 by Support articles 1: 85 of 100, passed</c>.</summary>
    public override string ToString() =>
        $"version {Text.Of(ArticleVersion)} by {Standard} {Text.Of(StandardVersion)}: {Text.Of((double)Score)} of 100, {(IsPassed ? "passed" : "not passed")}";

    internal static ContentCheck Of(
        string standard, int standardVersion, decimal passMark, int articleVersion, Sequence<CheckAnswer> answers, ActorId by, DateTimeOffset at) =>
        new(standard, standardVersion, passMark, articleVersion, answers, by, at);

    internal static void RefuseUnless100(IReadOnlyList<(string Id, decimal Weight)> questions, string argument)
    {
        var twin = questions.GroupBy(question => question.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1);
        if (twin is not null)
        {
            throw new ArgumentException($"The question {twin.Key} stands twice in {argument}. Give each an id of its own.", argument);
        }

        var sum = questions.Sum(question => question.Weight);
        if (sum != ContentStandard.Whole)
        {
            throw new ArgumentException($"The weights of {argument} must sum to 100, but sum to {Text.Of((double)sum)}.", argument);
        }
    }
}
