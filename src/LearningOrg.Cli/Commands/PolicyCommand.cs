using System.CommandLine;
using LearningOrg.Cli.Files;
using LearningOrg.Cli.Reports;
using LearningOrg.Core.Opportunities;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Interchange.Policies;

namespace LearningOrg.Cli.Commands;

/// <summary><c>learningorg policy init</c> and <c>learningorg policy check</c>: policies as files.</summary>
internal static class PolicyCommand
{
    public static Command Make(Terminal terminal) => new("policy", "Write a policy to start from, or check one.") { Init(terminal), Check(terminal) };

    private static Command Init(Terminal terminal)
    {
        var file = CommonOptions.File<string?>("file", "Where to write it; standard output by default. An existing file is not overwritten.");
        file.Arity = ArgumentArity.ZeroOrOne;
        var model = CommonOptions.OneOf(
            "--model", "The model the policy applies.", PolicyModel.WeightedScoring.Code, [.. PolicyModel.All.Select(candidate => candidate.Code)]);
        var command = new Command("init", "Write a documented policy to start from.") { file, model };
        command.SetAction(parsed =>
        {
            var policy = PolicyTemplates.For(PolicyModel.FromCode(parsed.GetRequiredValue(model))) ?? IncidentPolicy.Default;
            if (parsed.GetValue(file) is not { } path)
            {
                PolicyJson.Write(policy, terminal.Out);
                return ExitCode.Ok;
            }

            if (OutputFile.Refusal(path) is { } taken)
            {
                return terminal.Refuse(taken);
            }

            if (OutputFile.Write(path, writer => PolicyJson.Write(policy, writer)) is { } failed)
            {
                return terminal.Refuse(failed);
            }

            terminal.Say($"Wrote the policy {policy} to {path}.");
            return ExitCode.Ok;
        });
        return command;
    }

    private static Command Check(Terminal terminal)
    {
        var file = CommonOptions.File<string>("file", "The policy to check.");
        var command = new Command("check", "Check a policy, and say by name what is wrong with it.") { file };
        command.SetAction(parsed =>
        {
            if (!PolicyFile.TryRead(parsed.GetRequiredValue(file), out var policy, out var refusal))
            {
                return terminal.Refuse(refusal);
            }

            var noun = policy.Criteria.Count == 1 ? "criterion" : "criteria";
            terminal.Out.WriteLine(Printable.Whole($"{policy}: {policy.Criteria.Count} {noun}, nothing wrong."));
            foreach (var criterion in policy.Criteria)
            {
                terminal.Out.WriteLine(Printable.Whole($"  {criterion.Name}, read from '{criterion.Input}'{Weight(criterion)}"));
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static string Weight(PolicyCriterion criterion) =>
        criterion.Weight is { } weight ? FormattableString.Invariant($", weight {weight}") : string.Empty;
}
