using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Knowledge.Checklists;

/// <summary>What a good article is, as yes/no questions that count differently: a tool for coaching, and no gate.</summary>
/// <remarks>
/// Versioned, since standards change and old answers must not change with them. The weights sum to exactly 100. A check that fails keeps
/// nothing from being validated; it tells an author what to do better. Equal when all of it is. Immutable.
/// </remarks>
public sealed record ContentStandard
{
    internal const decimal Whole = 100;

    private readonly Sequence<ContentQuestion> _questions;

    private ContentStandard(string name, int version, decimal passMark, Sequence<ContentQuestion> questions)
    {
        Name = name;
        Version = version;
        PassMark = passMark;
        _questions = questions;
    }

    /// <summary>What it is called; never blank.</summary>
    public string Name { get; }

    /// <summary>Its version, from 1.</summary>
    public int Version { get; }

    /// <summary>The score, of 100, from which an article meets it.</summary>
    public decimal PassMark { get; }

    /// <summary>The questions, in the order they are asked.</summary>
    public IReadOnlyList<ContentQuestion> Questions => _questions;

    /// <summary>States a standard.</summary>
    /// <param name="name">What it is called; not blank, no white space around it.</param>
    /// <param name="version">Its version, from 1; a new one for every change.</param>
    /// <param name="passMark">The score from which an article meets it: above 0, at most 100.</param>
    /// <param name="questions">The questions; their ids are unique and their weights sum to 100.</param>
    /// <exception cref="ArgumentException">The name is blank, a number out of range, an id stands twice, or the weights sum to something else.</exception>
    public static ContentStandard Of(
        string name,
        [InclusiveRange(1, int.MaxValue)] int version,
        [InclusiveRange(1e-28, 100)] decimal passMark,
        [WeightSum(100)] IEnumerable<ContentQuestion> questions)
    {
        Guard.Against.Untidy(name);
        if (version < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(version), version, $"{nameof(version)} must be at least 1.");
        }

        CheckAnswer.Weighed(passMark, nameof(passMark));
        var copy = Sequence.Of(Guard.Against.Null(questions));
        ContentCheck.RefuseUnless100([.. copy.Select(question => (Guard.Against.Null(question, nameof(questions)).Id, question.Weight))], nameof(questions));
        return new(name, version, passMark, copy);
    }

    /// <summary>As <c>Support articles, version 2: 5 questions, pass mark 80</c>.</summary>
    public override string ToString() =>
        $"{Name}, version {Text.Of(Version)}: {Text.Of(_questions.Count)} {(_questions.Count == 1 ? "question" : "questions")}, pass mark {Text.Of((double)PassMark)}";

    /// <summary>The answers of a check, in the order of the questions: all of them, and no other.</summary>
    internal Sequence<CheckAnswer> Answered(IReadOnlyDictionary<string, bool> answers, string argument)
    {
        Guard.Against.Null(answers, argument);
        var unanswered = _questions.Where(question => !answers.ContainsKey(question.Id)).Select(question => question.Id).ToArray();
        var unasked = answers.Keys.Where(id => _questions.All(question => question.Id != id)).OrderBy(id => id, StringComparer.Ordinal).ToArray();
        if (unanswered.Length + unasked.Length > 0)
        {
            throw new ArgumentException(
                $"{argument} must answer each question of {Name}, version {Text.Of(Version)}, and no other; "
                + $"unanswered: {Text.List(unanswered)}; not asked: {Text.List(unasked)}.",
                argument);
        }

        return Sequence.Of(_questions.Select(question => new CheckAnswer(question.Id, question.Weight, answers[question.Id])));
    }
}
