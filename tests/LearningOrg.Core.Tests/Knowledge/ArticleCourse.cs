using LearningOrg.Core.Knowledge;
using LearningOrg.Core.Knowledge.Events;

namespace LearningOrg.Core.Tests.Knowledge;

/// <summary>An article, and all that was tried on it.</summary>
public sealed class ArticleCourse
{
    private ArticleCourse(IReadOnlyList<ArticleCommand> commands) => Commands = commands;

    public IReadOnlyList<ArticleCommand> Commands { get; }

    public List<ArticleEvent> Events { get; } = [];

    public List<(KnowledgeArticle Before, ArticleCommand Tried, ArticleOutcome Outcome)> Steps { get; } = [];

    /// <summary>The article after each event.</summary>
    public List<KnowledgeArticle> States { get; } = [];

    public KnowledgeArticle Now => States[States.Count - 1];

    public static ArticleCourse Of(IReadOnlyList<ArticleCommand> commands)
    {
        var course = new ArticleCourse(commands);
        var text = commands.Count == 0 ? "Untouched" : commands[0].Text;
        var captured = KnowledgeArticle.Capture(
            ArticleId.Of("KB0000001"),
            ArticleContent.Of(text, text),
            commands.Count == 0 ? ArticleSamples.Candidate : commands[0].By,
            ArticleSamples.Start,
            commands.Count == 0 ? null : commands[0].Details);
        course.States.Add(captured.Now);
        course.Events.Add(captured.Event);
        foreach (var command in commands.Where(command => command.Verb != "capture"))
        {
            var outcome = command.On(course.Now, course.Now.LastEventAt);
            course.Steps.Add((course.Now, command, outcome));
            if (outcome.TryPickT0(out var accepted, out _))
            {
                course.States.Add(accepted.Now);
                course.Events.Add(accepted.Event);
            }
        }

        return course;
    }

    public override string ToString() => string.Join("; ", Commands);
}

/// <summary>A knowledge base, and all that was tried on it.</summary>
public sealed class KnowledgeCourse
{
    private KnowledgeCourse(IReadOnlyList<ArticleCommand> commands) => Commands = commands;

    public IReadOnlyList<ArticleCommand> Commands { get; }

    public List<KnowledgeBaseEvent> Events { get; } = [];

    public List<(KnowledgeBase Before, ArticleCommand Tried, KnowledgeBaseOutcome Outcome)> Steps { get; } = [];

    /// <summary>The base after each event.</summary>
    public List<KnowledgeBase> States { get; } = [];

    public KnowledgeBase Now => States[States.Count - 1];

    public static KnowledgeCourse Of(IReadOnlyList<ArticleCommand> commands)
    {
        var course = new KnowledgeCourse(commands);

        // Every other base trusts everybody, so that articles go far in some and are held up in others.
        var rules = commands.Count % 2 == 0
            ? new ArticleRules
            {
                ToValidate = AuthoringProficiency.Candidate, ToWiden = AuthoringProficiency.Candidate,
                ToWidenExternally = AuthoringProficiency.Candidate, ToArchive = AuthoringProficiency.Candidate, ToGovern = AuthoringProficiency.Coach,
            }
            : null;
        var knowledge = KnowledgeBase.Open("Service desk", ActorId.Of("mary"), ArticleSamples.Start, rules);
        course.States.Add(knowledge);
        course.Events.Add(knowledge.Opening);
        foreach (var command in commands)
        {
            var outcome = command.On(course.Now);
            course.Steps.Add((course.Now, command, outcome));
            if (outcome.TryPickT0(out var accepted, out _))
            {
                course.States.Add(accepted.Now);
                course.Events.Add(accepted.Event);
            }
        }

        return course;
    }

    public override string ToString() => string.Join("; ", Commands);
}
