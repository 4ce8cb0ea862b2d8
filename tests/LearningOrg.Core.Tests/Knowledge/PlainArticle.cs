using LearningOrg.Core.Knowledge;

namespace LearningOrg.Core.Tests.Knowledge;

/// <summary>The rules told once more, slowly and in one place, to hold the article against: a table of what is possible where, and what it takes.</summary>
internal sealed class PlainArticle(KnowledgeArticle captured)
{
    private const string Live = "work-in-progress not-validated validated";

    // From which states; the verbs in the order of the rules.
    private static readonly Dictionary<string, string> Table = new()
    {
        ["complete"] = "work-in-progress",
        ["complete-validated"] = "work-in-progress",
        ["discard"] = "work-in-progress",
        ["validate"] = "not-validated",
        ["review"] = "validated",
        ["flag"] = Live,
        ["answer-flag"] = Live,
        ["fix"] = Live,
        ["amend"] = Live,
        ["reuse"] = Live,
        ["check"] = Live,
        ["widen"] = "validated",
        ["narrow"] = Live + " archived",
        ["archive"] = "not-validated validated",
        ["reinstate"] = "archived",
    };

    private readonly HashSet<string> _authors = [captured.CapturedBy.Value];
    private readonly List<(string By, bool IsOpen)> _flags = [];
    private readonly HashSet<string> _requests = [];
    private ArticleDetails _details = captured.Details;
    private ArticleContent _content = captured.Content;
    private DateTimeOffset _reviewed = captured.CapturedAt;
    private string _state = "work-in-progress";
    private int _audience;

    public int Version { get; private set; } = 1;

    public string State => _state;

    public string StateAt(DateTimeOffset at) => _state == "validated" && IsLapsed(at) ? "not-validated" : _state;

    public string Audience => ArticleAudience.All[_audience].Code;

    public int Open => _flags.Count(flag => flag.IsOpen);

    public DateTimeOffset Reviewed => _reviewed;

    /// <summary>The code of the refusal to expect; null where it must be accepted, and has happened here too then.</summary>
    public string? Try(ArticleCommand tried, DateTimeOffset last)
    {
        var at = tried.At(last);
        var state = StateAt(at);
        if (!Table[tried.Verb].Split(' ').Contains(state))
        {
            return "not-permitted";
        }

        if (at < last)
        {
            return "out-of-sequence";
        }

        if (Lacks(tried, state))
        {
            return "not-permitted";
        }

        Happens(tried, at);
        return null;
    }

    private bool IsLapsed(DateTimeOffset at) =>
        !_details.ReviewPolicy.IsNone && at > _reviewed.ToUniversalTime().AddMonths(_details.ReviewPolicy.Months).AddDays(_details.ReviewPolicy.Days);

    // 0 candidate, 1 contributor, 2 publisher, 3 coach.
    private static int Level(ArticleCommand tried) => tried.By.Proficiency.Order;

    private bool MayVouch(ArticleCommand tried) => Level(tried) >= (_audience >= 2 ? 2 : 1);

    private bool Complies(ActorId? approver, HashSet<string> authors) =>
        _details.Governance != ArticleGovernance.ComplianceBased || (approver is { } somebody && !(authors.Count == 1 && authors.Contains(somebody.Value)));

    private bool Lacks(ArticleCommand tried, string state)
    {
        var isOpen = new Func<int, bool>(number => number <= _flags.Count && _flags[number - 1].IsOpen);
        return tried.Verb switch
        {
            "complete-validated" => Open > 0 || !MayVouch(tried) || !Complies(tried.Approver, [.. _authors, tried.By.Actor.Value]),
            "validate" or "review" => Open > 0 || !MayVouch(tried) || !Complies(tried.Approver, _authors),
            "answer-flag" => !isOpen(tried.FlagNumber) || (Level(tried) < 1 && _flags[tried.FlagNumber - 1].By != tried.By.Actor.Value),
            "fix" => tried.Edited(_content) is var edited
                && (edited == _content || edited.Resolution is null != (_state == "work-in-progress") || tried.Answers?.All(isOpen) == false),
            "amend" => Level(tried) < (tried.Details.Governance == _details.Governance ? 1 : 2),
            "reuse" => _requests.Contains(tried.Request.Value)
                || (tried.Confirms && (state != "validated" || Open > 0 || !MayVouch(tried) || !Complies(null, _authors))),
            "widen" => tried.Audience.Order <= _audience || Level(tried) < (tried.Audience.Order >= 2 ? 2 : 1),
            "narrow" => tried.Audience.Order >= _audience,
            "archive" or "reinstate" => Level(tried) < 1,
            "discard" => _requests.Count > 0,
            _ => false,
        };
    }

    private void Happens(ArticleCommand tried, DateTimeOffset at)
    {
        switch (tried.Verb)
        {
            case "complete" or "complete-validated":
                Write(tried, _content with { Resolution = tried.Text });
                _state = tried.Verb == "complete" ? "not-validated" : "validated";
                _reviewed = tried.Verb == "complete" ? _reviewed : at;
                break;
            case "validate":
                (_state, _reviewed) = ("validated", at);
                break;
            case "review":
                _reviewed = at;
                break;
            case "flag":
                _flags.Add((tried.By.Actor.Value, true));
                Demote();
                break;
            case "answer-flag":
                Close(tried.FlagNumber);
                break;
            case "fix":
                var stays = MayVouch(tried) && _details.Governance != ArticleGovernance.ComplianceBased;
                Write(tried, tried.Edited(_content));
                foreach (var number in tried.Answers ?? Enumerable.Range(1, _flags.Count))
                {
                    Close(number);
                }

                if (!stays)
                {
                    Demote();
                }

                break;
            case "amend":
                var isOther = tried.Details.Governance != _details.Governance;
                _details = tried.Details;
                if (isOther)
                {
                    Demote();
                }

                break;
            case "reuse":
                _requests.Add(tried.Request.Value);
                _reviewed = tried.Confirms ? at : _reviewed;
                break;
            case "widen" or "narrow":
                _audience = tried.Audience.Order;
                break;
            case "archive":
                Demote();
                _state = "archived";
                break;
            case "reinstate":
                _state = "not-validated";
                break;
            case "discard":
                _state = "discarded";
                break;
        }
    }

    private void Demote()
    {
        if (_state == "validated")
        {
            (_state, _audience) = ("not-validated", Math.Min(_audience, 1));
        }
    }

    private void Write(ArticleCommand tried, ArticleContent content)
    {
        _content = content;
        _authors.Add(tried.By.Actor.Value);
        Version++;
    }

    private void Close(int number) => _flags[number - 1] = _flags[number - 1] with { IsOpen = false };
}
