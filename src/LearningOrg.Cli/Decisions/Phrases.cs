using System.CommandLine;

namespace LearningOrg.Cli.Decisions;

/// <summary>Words around names and errors.</summary>
internal static class Phrases
{
    /// <summary>As <c>A, B and C</c>.</summary>
    public static string List(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";

    /// <summary>The sentences of an error, without what the runtime appends for programmers.</summary>
    public static string MessageOf(ArgumentException error)
    {
        var appended = error.ParamName is null ? -1 : error.Message.IndexOf($" (Parameter '{error.ParamName}')", StringComparison.Ordinal);
        return appended < 0 ? error.Message : error.Message[..appended];
    }

    /// <summary>What an error says about an argument, said about the option of that name where there is one.</summary>
    public static string MessageOf(ArgumentException error, IEnumerable<Option> options)
    {
        var message = MessageOf(error);
        return error.ParamName is { Length: > 0 } argument
            && message.StartsWith(argument + " ", StringComparison.Ordinal)
            && options.FirstOrDefault(option => option.Name == "--" + argument) is { Name: var name }
                ? name + message[argument.Length..]
                : message;
    }
}
