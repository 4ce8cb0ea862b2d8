using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using LearningOrg.Cli.Commands;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;

namespace LearningOrg.Cli.Registers;

/// <summary>What the commands of a register ask for: the file, an entry, who and when.</summary>
internal static class RegisterOptions
{
    private const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    // Nobody measured a service before; a year of 1 or 206 is a slip.
    private const int FirstYear = 1900;

    private const int MostDays = 3_650_000;

    public static Argument<string> File() => CommonOptions.File<string>("register", "The register's file, as 'register new' made it.");

    public static Argument<ImprovementId> Id() => new("id")
    {
        Description = "The entry, by its id.",
        CustomParser = result => Words(result, "<id>") is { } id ? ImprovementId.Of(id) : default,
    };

    public static Option<ActorId> By(Terminal terminal) => new("--by")
    {
        Description = "Who does it; you, as the machine knows you, by default.",
        HelpName = "name",
        DefaultValueFactory = _ => ActorId.Of(terminal.User),
        CustomParser = result => Words(result, "--by") is { } name ? ActorId.Of(name) : default,
    };

    /// <summary>Nothing is recorded ahead of the clock: a register goes on from its last event, and a slip of the year would close it for decades.</summary>
    public static Option<DateTimeOffset?> At(Terminal terminal)
    {
        var option = Instant("--at", "When it happened; now by default.");
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && Instants.Read(result.Tokens[0].Value) > terminal.Clock.GetUtcNow())
            {
                result.AddError($"--at is '{result.Tokens[0].Value}', which lies ahead; record it when it has happened.");
            }
        });
        return option;
    }

    /// <summary>A day stands for its first instant in UTC.</summary>
    public static Option<DateTimeOffset?> Instant(string name, string description) => Instant(name, description, isEnd: false);

    /// <summary>By when something is due: a day stands for its last instant in UTC, so that nothing is late on the day itself.</summary>
    public static Option<DateTimeOffset?> Due(string name, string description) => Instant(name, description, isEnd: true);

    /// <summary>A day stands for its last instant in UTC, so that all that happened on it counts.</summary>
    public static Option<DateTimeOffset?> AsOf() => Instant("--as-of", "Show it as it stood then; as it stands now by default.", isEnd: true);

    public static Option<string?> Text(string name, string description, string helpName = "text") => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result => Words(result, name),
    };

    public static Option<string[]> Texts(string name, string description, string helpName) => new(name)
    {
        Description = $"{description} Can be given more than once.",
        HelpName = helpName,
        DefaultValueFactory = _ => [],
    };

    public static Option<double?> Number(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result => NumberOf(result, name),
    };

    /// <summary>So many days: more than none, and no more than calendars have.</summary>
    public static Option<double?> Days(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            var typed = result.Tokens.Count == 0 ? string.Empty : result.Tokens[0].Value;
            if (double.TryParse(typed, Decimal, CultureInfo.InvariantCulture, out var days)
                && days is > 0 and <= MostDays && TimeSpan.FromDays(days) > TimeSpan.Zero)
            {
                return days;
            }

            result.AddError(FormattableString.Invariant($"{name} is '{typed}'; it must be a number of days, more than 0 and at most {MostDays}."));
            return null;
        },
    };

    public static double? NumberOf(ArgumentResult result, string name)
    {
        var typed = result.Tokens.Count == 0 ? string.Empty : result.Tokens[0].Value;
        if (double.TryParse(typed, Decimal, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            return number;
        }

        result.AddError($"{name} is '{typed}'; it must be a number, with a decimal point and without thousands separators.");
        return null;
    }

    public static string? Words(ArgumentResult result, string name)
    {
        var typed = result.Tokens.Count == 0 ? string.Empty : result.Tokens[0].Value.Trim();
        if (typed.Length > 0)
        {
            return typed;
        }

        result.AddError($"{name} is blank; say something, or leave it out.");
        return null;
    }

    private static Option<DateTimeOffset?> Instant(string name, string description, bool isEnd) => new(name)
    {
        Description = $"{description} A day {(isEnd ? "counts to its end" : "stands for its beginning")}, in UTC.",
        HelpName = "2026-03-01|2026-03-01T09:00:00+01:00",
        CustomParser = result =>
        {
            var typed = result.Tokens.Count == 0 ? string.Empty : result.Tokens[0].Value;
            if (Instants.Read(typed, isEnd) is { UtcDateTime.Year: >= FirstYear } instant)
            {
                return instant;
            }

            const string Allowed = "a day, as 2026-03-01, or an instant with its offset, as 2026-03-01T09:00:00+01:00";
            result.AddError(FormattableString.Invariant($"{name} is '{typed}'; it must be {Allowed}, in the years {FirstYear} to 9999."));
            return null;
        },
    };
}
