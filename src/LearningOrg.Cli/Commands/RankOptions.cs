using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using LearningOrg.Cli.Decisions;

namespace LearningOrg.Cli.Commands;

/// <summary>The options of <c>rank</c>: what can be said about them without the matrix is checked here.</summary>
internal sealed class RankOptions
{
    public Argument<string?> File { get; } = NewFile();

    public Option<string?> Method { get; } = NewMethod();

    public Option<string> Weights { get; } = NewWeights();

    public Option<string[]> Minimize { get; } = new("--minimize")
    {
        Description = "The criteria of which less is better; can be given more than once.",
        HelpName = "A,B",
        DefaultValueFactory = _ => [],
    };

    public Option<string[]> Setting { get; } = new("--option")
    {
        Description = "An option of the method; can be given more than once.",
        HelpName = "name=value",
        DefaultValueFactory = _ => [],
    };

    public Option<int?> Top { get; } = CommonOptions.Top("alternatives", otherwise: null);

    public Option<string> Format { get; } = CommonOptions.Format();

    public RobustnessOptions Robustness { get; } = new();

    public Option<bool> List { get; } = new("--list") { Description = "List every method, option and weighting." };

    public Command Command()
    {
        Setting.CompletionSources.Add(Settings);
        var command = new Command("rank", "Rank the alternatives of a decision matrix by any of the methods.")
        {
            File, Method, Weights, Minimize, Setting, Top, Format, List,
        };
        Robustness.AddTo(command);
        command.Validators.Add(Check);
        return command;
    }

    private void Check(CommandResult result)
    {
        if (result.GetValue(List) || result.Children.Any(child => child.Errors.Any()))
        {
            return;
        }

        foreach (var problem in Problems(result))
        {
            result.AddError(problem);
        }
    }

    private IEnumerable<string> Problems(CommandResult result)
    {
        if (result.GetValue(File) is null)
        {
            yield return $"Required argument '{File.Name}' missing for command: 'rank'.";
        }

        if (result.GetValue(Method) is not { } name)
        {
            yield return $"--method is missing; it must be one of {string.Join(", ", MethodCatalog.Names)}. " +
                "'learningorg rank --list' says what they are.";
        }
        else if (MethodCatalog.Find(name) is not { } method)
        {
            yield return $"'{name}' is not a method; {NearNames.Hint(name, MethodCatalog.Names)} 'learningorg rank --list' names them all.";
        }
        else
        {
            foreach (var problem in (result.GetValue(Setting) ?? []).Select(method.ProblemIn).OfType<string>())
            {
                yield return problem;
            }

            if (Robustness.IsAsked(result) && Decisions.Robustness.ProblemWith(method) is { } unfit)
            {
                yield return unfit;
            }
        }

        foreach (var problem in Robustness.Problems(result))
        {
            yield return problem;
        }

        // Defaults are filled in after this.
        if (WeightingCatalog.ProblemIn(result.GetValue(Weights) ?? WeightingCatalog.Default) is { } wrong)
        {
            yield return wrong;
        }
    }

    private IEnumerable<CompletionItem> Settings(CompletionContext context) =>
        context.ParseResult.GetValue(Method) is { } name && MethodCatalog.Find(name) is { } method
            ? method.Options
                .SelectMany(option => option.Shape.Words.DefaultIfEmpty(string.Empty).Select(word => $"{option.Name}={word}"))
                .Select(text => new CompletionItem(text))
            : [];

    private static Argument<string?> NewFile()
    {
        var file = CommonOptions.File<string?>(
            "matrix.csv", "A CSV whose first column names the alternatives, and whose header names the criteria.");
        file.Arity = ArgumentArity.ZeroOrOne;
        return file;
    }

    private static Option<string?> NewMethod()
    {
        var method = new Option<string?>("--method") { Description = "The method to rank by; see --list.", HelpName = "name" };
        method.CompletionSources.Add([.. MethodCatalog.Names]);
        return method;
    }

    private static Option<string> NewWeights()
    {
        var weights = new Option<string>("--weights")
        {
            Description = "Numbers in the order of the columns, or a weighting; see --list.",
            HelpName = $"{WeightingCatalog.Numbers}|name",
            DefaultValueFactory = _ => WeightingCatalog.Default,
        };
        weights.CompletionSources.Add([.. WeightingCatalog.All.Select(entry => entry.Argument is null ? entry.Name : $"{entry.Name}:")]);
        return weights;
    }
}
