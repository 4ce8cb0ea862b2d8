namespace LearningOrg.Cli.Tests;

/// <summary>A command that was not understood: a sentence that says what to write, on standard error, and nothing else happens.</summary>
public class UsageTest
{
    [Theory]
    [InlineData("mine incidents.csv --top 0", "--top is '0'; it must be a whole number from 1.", "mine")]
    [InlineData("mine incidents.csv --top -3", "--top is '-3'; it must be a whole number from 1.", "mine")]
    [InlineData("mine incidents.csv --top x", "--top is 'x'; it must be a whole number from 1.", "mine")]
    [InlineData("mine incidents.csv --top 1.5", "--top is '1.5'; it must be a whole number from 1.", "mine")]
    [InlineData("mine incidents.csv --top 99999999999", "--top is '99999999999'; it must be a whole number from 1.", "mine")]
    [InlineData("mine incidents.csv --top", "Required argument missing for option: '--top'.", "mine")]
    [InlineData("mine incidents.csv --top 1 --top 2", "Option '--top' expects a single argument but 2 were provided.", "mine")]
    [InlineData("mine incidents.csv --format xml", "--format is 'xml'; it must be one of table, json, csv.", "mine")]
    [InlineData("mine incidents.csv --format JSON", "--format is 'JSON'; it must be one of table, json, csv.", "mine")]
    [InlineData("mine incidents.csv --by colour", "--by is 'colour'; it must be one of subcategory, category, assignment_group, cmdb_ci.", "mine")]
    [InlineData("mine incidents.csv --frob", "Unrecognized command or argument '--frob'.", "mine")]
    [InlineData("mine incidents.csv more.csv", "Unrecognized command or argument 'more.csv'.", "mine")]
    [InlineData("mine --frob", "'--frob' is not an option here. If it is a file, write ./--frob", "mine")]
    [InlineData("mine incidents.csv --out --frob", "'--frob' is not an option here. If it is a file, write ./--frob", "mine")]
    [InlineData("mine incidents.csv --out ␣", "--out is blank; name a file.", "mine")]
    [InlineData("mine incidents.csv --policy ␣", "--policy is blank; name a file.", "mine")]
    [InlineData("mine incidents.csv --date-format ␣", "--date-format is blank; write it as in --date-format \"dd-MM-yyyy HH:mm\".", "mine")]
    [InlineData("mine ␣", "<incidents.csv> is blank; name a file.", "mine")]
    [InlineData("mine", "Required argument 'incidents.csv' missing for command: 'mine'.", "mine")]
    [InlineData("prioritize", "Required argument 'register' missing for command: 'prioritize'.", "prioritize")]
    [InlineData("prioritize ␣", "<register> is blank; name a file.", "prioritize")]
    [InlineData("prioritize register.csv --top 0", "--top is '0'; it must be a whole number from 1.", "prioritize")]
    [InlineData("prioritize register.csv --by category", "Unrecognized command or argument '--by'.|Unrecognized command or argument 'category'.", "prioritize")]
    [InlineData("prioritize register.csv --format xml", "--format is 'xml'; it must be one of table, json, csv.", "prioritize")]
    [InlineData("prioritize register.csv --explain A --format csv", "--explain cannot be written as csv; use table or json.", "prioritize")]
    [InlineData("explain register.csv", "Required argument 'id' missing for command: 'explain'.", "explain")]
    [InlineData("explain register.csv A --against A", "--against is 'A', the entry itself; name another.", "explain")]
    [InlineData("explain register.csv A --format csv", "--format is 'csv'; it must be one of table, json.", "explain")]
    [InlineData("portfolio register.csv", "Option '--budget' is required.", "portfolio")]
    [InlineData("portfolio register.csv --budget many", "--budget is 'many'; it must be a number from 0 to 10^15, with a decimal point and without thousands separators.", "portfolio")]
    [InlineData("portfolio register.csv --budget 1000000000000000.01", "--budget is '1000000000000000.01'; it must be a number from 0 to 10^15, with a decimal point and without thousands separators.", "portfolio")]
    [InlineData("portfolio register.csv --budget -1", "--budget is '-1'; it must be a number from 0 to 10^15, with a decimal point and without thousands separators.", "portfolio")]
    [InlineData("portfolio register.csv --budget 1 --curve --format csv", "--curve cannot be written as csv; use table or json.", "portfolio")]
    [InlineData("policy init --model kano", "--model is 'kano'; it must be one of weighted-scoring, rice, ice-product, ice-mean, wsjf, cd3, value-effort, risk-priority-number, opportunity-score.", "policy init")]
    [InlineData("policy init --frob", "'--frob' is not an option here. If it is a file, write ./--frob", "policy init")]
    [InlineData("policy init ␣", "<file> is blank; name a file.", "policy init")]
    [InlineData("policy check", "Required argument 'file' missing for command: 'check'.", "policy check")]
    [InlineData("register amend r.json A", "Nothing would change: give --title, or what else is to be told from now on.", "register amend")]
    [InlineData("register amend r.json A --title T --follows B", "Unrecognized command or argument '--follows'.|Unrecognized command or argument 'B'.", "register amend")]
    [InlineData("register place r.json A", "Give --under or --alone, one of the two.", "register place")]
    [InlineData("register place r.json A --under B --alone", "Give --under or --alone, one of the two.", "register place")]
    [InlineData("register place r.json A --alone --required", "--required belongs to --under.", "register place")]
    [InlineData("register benefit r.json A B1", "Give --title to expect a benefit, or --book to book one, one of the two.", "register benefit")]
    [InlineData("register benefit r.json A B1 --book 1 --for us", "--for belongs to --title: it is of a benefit that is expected.", "register benefit")]
    [InlineData("register benefit r.json A B1 --title T --for us --owner o --unit h --due 2026-01-01", "--title needs --amount.", "register benefit")]
    [InlineData("register benefit r.json A B1 --book many", "--book is 'many'; it must be a number, with a decimal point and without thousands separators.", "register benefit")]
    [InlineData("register hand-over r.json", "Required argument 'name' missing for command: 'hand-over'.", "register hand-over")]
    [InlineData("register new r.json --title T --review-days 1e300", "--review-days is '1e300'; it must be a number of days, more than 0 and at most 3650000.", "register new")]
    [InlineData("register new r.json --title T --review-days 0", "--review-days is '0'; it must be a number of days, more than 0 and at most 3650000.", "register new")]
    [InlineData("policy check -x", "'-x' is not an option here. If it is a file, write ./-x", "policy check")]
    public void What_is_written_wrong_is_said_in_a_sentence(string command, string sentences, string path)
    {
        var said = Cli.Run(ArgumentsOf(command));
        Assert.Equal(
            (2, string.Empty, $"{sentences.Replace('|', '\n')}\nTry: learningorg {path} --help\n"),
            (said.Code, said.Out, said.Error));
    }

    [Theory]
    [InlineData("", "A command is missing; use one of mine, prioritize, explain, rank, portfolio, policy, register, report, knowledge, change.", "")]
    [InlineData("dig incidents.csv", "'dig' is not a command; use one of mine, prioritize, explain, rank, portfolio, policy, register, report, knowledge, change.", "")]
    [InlineData("--frob", "'--frob' is not a command; use one of mine, prioritize, explain, rank, portfolio, policy, register, report, knowledge, change.", "")]
    [InlineData("policy", "A command is missing; use one of init, check.", "policy ")]
    [InlineData("policy show", "'show' is not a command; use one of init, check.", "policy ")]
    public void A_command_that_is_not_there_is_answered_with_those_that_are(string command, string sentence, string path)
    {
        var said = Cli.Run(ArgumentsOf(command));
        Assert.Equal((2, string.Empty, $"{sentence}\nTry: learningorg {path}--help\n"), (said.Code, said.Out, said.Error));
    }

    [Fact]
    public void What_the_terminal_would_obey_is_not_passed_on() =>
        Assert.Equal("'\u001b[31m' is not a command".Replace('\u001b', ' '), Cli.Run("\u001b[31m").Error.Split(';')[0]);

    [Fact]
    public void An_at_sign_begins_a_name_like_any_other() =>
        Assert.Equal("Cannot read @incidents: there is no such file. Check the name.\n", Cli.Refusal("mine", "@incidents"));

    // ␣ stands for an argument of one space.
    private static string[] ArgumentsOf(string command) =>
        [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(argument => argument == "␣" ? " " : argument)];
}
