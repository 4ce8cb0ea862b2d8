using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using LearningOrg.Core.Improvements;

namespace LearningOrg.Cli.Registers;

/// <summary>What may be told of an improvement when it is raised, and told anew when that is amended.</summary>
internal sealed class DetailsOptions
{
    private readonly Option<string?> _description = RegisterOptions.Text("--description", "What is wrong today and what would be better.");
    private readonly Option<string?> _justification = RegisterOptions.Text("--justification", "Why it is worth doing.");
    private readonly Option<string?> _outcome = RegisterOptions.Text("--outcome", "What will be different when it is done.");
    private readonly Option<string?> _reference = RegisterOptions.Text("--reference", "The record it came from.", "PRB0000042");
    private readonly Option<string?> _service = RegisterOptions.Text("--service", "The service it is about.", "name");
    private readonly Option<string?> _process = RegisterOptions.Text("--process", "The process it is about.", "name");
    private readonly Option<string?> _category = RegisterOptions.Text("--category", "The kind of work it is about.", "name");
    private readonly Option<ImprovementType?> _type = OneOf("--type", "What would change.", ImprovementType.All, type => type.Code);
    private readonly Option<ImprovementSize?> _size = OneOf("--size", "How large the work is.", ImprovementSize.All, size => size.Code);
    private readonly Option<ImprovementTimescale?> _timescale =
        OneOf("--timescale", "How soon the gain can be had.", ImprovementTimescale.All, timescale => timescale.Code);

    private readonly Option<string?> _follows = RegisterOptions.Text("--follows", "The entry it follows: one not achieved, or regressed.", "id");
    private readonly Option<string[]> _strategies;
    private readonly Option<string[]> _tags;
    private readonly Option<string[]> _links;
    private readonly Option<string[]> _inputs;
    private readonly Option[] _all;

    /// <param name="isAmended">Whether they take the place of what is told already.</param>
    public DetailsOptions(bool isAmended = false)
    {
        var list = isAmended ? " Those given take the place of those there." : string.Empty;
        var one = isAmended ? " It takes the place of the one of that name." : string.Empty;
        _strategies = RegisterOptions.Texts("--strategy", $"A goal of the strategy that it serves.{list}", "goal");
        _tags = RegisterOptions.Texts("--tag", $"A word to find it by.{list}", "word");
        _links = RegisterOptions.Texts("--link", $"A record elsewhere that belongs to it.{list}", "kind:id");
        _inputs = RegisterOptions.Texts("--input", $"A number that policies read, with its unit.{one}", "\"reach=120 calls per month\"");

        // Which entry it follows is said when it is raised, and stays.
        _all =
        [
            _description, _justification, _outcome, _reference, _service, _process, _category, _type, _size, _timescale, .. isAmended ? [] : new[] { _follows },
            _strategies, _tags, _links, _inputs,
        ];
        _inputs.Validators.Add(result => RefuseWhatIsNot(
            result, text => InputOf(text) is not null, "a name, a number and a unit, as \"reach=120 calls per month\""));
        _links.Validators.Add(result => RefuseWhatIsNot(result, text => LinkOf(text) is not null, "a kind and an id, as problem:PRB0000042"));
    }

    public void AddTo(Command command)
    {
        foreach (var option in _all)
        {
            command.Options.Add(option);
        }
    }

    public ImprovementDetails Read(ParseResult parsed) => new()
    {
        Description = parsed.GetValue(_description),
        Justification = parsed.GetValue(_justification),
        ExpectedOutcome = parsed.GetValue(_outcome),
        SourceReference = parsed.GetValue(_reference),
        Service = parsed.GetValue(_service),
        Process = parsed.GetValue(_process),
        Category = parsed.GetValue(_category),
        Type = parsed.GetValue(_type),
        Size = parsed.GetValue(_size),
        Timescale = parsed.GetValue(_timescale),
        FollowsOn = parsed.GetValue(_follows) is { } followed ? ImprovementId.Of(followed) : null,
        Strategies = parsed.GetRequiredValue(_strategies),
        Tags = parsed.GetRequiredValue(_tags),
        Links = [.. parsed.GetRequiredValue(_links).Select(link => LinkOf(link)!)],
        Inputs = [.. parsed.GetRequiredValue(_inputs).Select(input => InputOf(input)!)],
    };

    /// <summary>The same details with what is told anew; what is not, stays.</summary>
    public ImprovementDetails Amend(ParseResult parsed, ImprovementDetails known)
    {
        IReadOnlyList<string> Names(Option<string[]> option, IReadOnlyList<string> otherwise) =>
            parsed.GetRequiredValue(option) is { Length: > 0 } given ? given : otherwise;

        var links = parsed.GetRequiredValue(_links);
        return known with
        {
            Description = parsed.GetValue(_description) ?? known.Description,
            Justification = parsed.GetValue(_justification) ?? known.Justification,
            ExpectedOutcome = parsed.GetValue(_outcome) ?? known.ExpectedOutcome,
            SourceReference = parsed.GetValue(_reference) ?? known.SourceReference,
            Service = parsed.GetValue(_service) ?? known.Service,
            Process = parsed.GetValue(_process) ?? known.Process,
            Category = parsed.GetValue(_category) ?? known.Category,
            Type = parsed.GetValue(_type) ?? known.Type,
            Size = parsed.GetValue(_size) ?? known.Size,
            Timescale = parsed.GetValue(_timescale) ?? known.Timescale,
            Strategies = Names(_strategies, known.Strategies),
            Tags = Names(_tags, known.Tags),
            Links = links.Length > 0 ? [.. links.Select(link => LinkOf(link)!)] : known.Links,
            Inputs = Merged(known.Inputs, [.. parsed.GetRequiredValue(_inputs).Select(input => InputOf(input)!)]),
        };
    }

    /// <summary>Whether any of them is given.</summary>
    public bool AreGiven(CommandResult result) => _all.Any(option => result.GetResult(option) is { Implicit: false });

    // Each in its place; new ones at the end.
    private static IReadOnlyList<PriorityInput> Merged(IReadOnlyList<PriorityInput> known, IReadOnlyList<PriorityInput> given)
    {
        bool AreAlike(PriorityInput one, PriorityInput other) => string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase);
        return
        [
            .. known.SelectMany(input => given.Where(other => AreAlike(input, other)).DefaultIfEmpty(input)),
            .. given.Where(input => !known.Any(other => AreAlike(input, other))),
        ];
    }

    private static Option<T?> OneOf<T>(string name, string description, IReadOnlyList<T> all, Func<T, string> code)
        where T : class => new(name)
        {
            Description = description,
            HelpName = string.Join('|', all.Select(code)),
            CustomParser = result =>
            {
                var typed = result.Tokens.Count == 0 ? string.Empty : result.Tokens[0].Value;
                if (all.FirstOrDefault(member => code(member) == typed) is { } found)
                {
                    return found;
                }

                result.AddError($"{name} is '{typed}'; it must be one of {string.Join(", ", all.Select(code))}.");
                return null;
            },
        };

    private static void RefuseWhatIsNot(OptionResult result, Func<string, bool> isFit, string wanted)
    {
        foreach (var token in result.Tokens.Where(token => !isFit(token.Value)))
        {
            result.AddError($"{result.Option.Name} is '{token.Value}'; it must be {wanted}.");
        }
    }

    private static ImprovementLink? LinkOf(string text) =>
        text.Split(':', 2) is [var kind, var id] && kind.Trim().Length > 0 && id.Trim().Length > 0 ? ImprovementLink.To(kind.Trim(), id.Trim()) : null;

    private static PriorityInput? InputOf(string text)
    {
        if (text.Split('=', 2) is not [var name, var amount] || amount.Trim().Split(' ', 2) is not [var number, var unit])
        {
            return null;
        }

        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return name.Trim().Length > 0 && unit.Trim().Length > 0
            && double.TryParse(number, Styles, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? PriorityInput.Of(name.Trim(), value, unit.Trim())
            : null;
    }
}
