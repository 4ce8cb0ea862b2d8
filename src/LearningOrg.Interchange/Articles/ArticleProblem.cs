namespace LearningOrg.Interchange.Articles;

/// <summary>Something said of an article that could not be taken as it stood; what it should have told is missing there.</summary>
/// <param name="Place">Where: <c>row 7</c>, or the path of the page.</param>
/// <param name="Problem">What is wrong and what is allowed, as a clause.</param>
public sealed record ArticleProblem(string Place, string Problem)
{
    /// <summary>As <c>row 7: review_in is 'soon', which is no interval …</c>.</summary>
    public override string ToString() => $"{Place}: {Problem}";
}
