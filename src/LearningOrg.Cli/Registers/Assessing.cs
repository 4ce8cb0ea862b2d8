using System.CommandLine;
using LearningOrg.Cli.Files;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Registers;

/// <summary>Scores an entry: by a policy from the inputs it has, or as a model elsewhere scored it.</summary>
internal sealed class Assessing
{
    private readonly Option<double?> _score = RegisterOptions.Number(
        "--score", "With assess: the score, where another program gave it. Without it a policy scores the entry.");
    private readonly Option<string?> _model = RegisterOptions.Text(
        "--model", "With --score: the model that gave it, its version and its unit.", "\"RICE;1;points\"");
    private readonly Option<string?> _policy = Commands.CommonOptions.Policy("the first ready policy whose inputs the register has");

    public Assessing() => _model.Validators.Add(result =>
    {
        if (result.Tokens.Count > 0 && ModelOf(result.Tokens[0].Value) is null)
        {
            result.AddError($"--model is '{result.Tokens[0].Value}'; it must be a name, a version and a unit, as \"RICE;1;points\".");
        }
    });

    public IReadOnlyList<Option> Options => [_score, _model, _policy];

    public IEnumerable<string> Misuses(System.CommandLine.Parsing.CommandResult result, bool isAsked)
    {
        if (!isAsked && Options.FirstOrDefault(option => result.GetResult(option) is { Implicit: false }) is { } foreign)
        {
            yield return $"{foreign.Name} belongs to assess.";
        }

        if (result.GetResult(_score) is null != result.GetResult(_model) is null)
        {
            yield return "--score and --model stand together: a score without its model says nothing.";
        }

        if (result.GetResult(_score) is not null && result.GetResult(_policy) is { Implicit: false })
        {
            yield return "Give --score or --policy, not both.";
        }
    }

    public int Run(Terminal terminal, ParseResult parsed, string file, ImprovementId id, ActorId by, DateTimeOffset at)
    {
        if (parsed.GetValue(_score) is { } number)
        {
            var score = Score.Of(number, ModelOf(parsed.GetValue(_model)!)!);
            return RegisterChange.Apply(terminal, file, id, entry => entry.Assess(score, by, at));
        }

        PrioritizationPolicy? policy = null;
        return parsed.GetValue(_policy) is { } policyFile && !PolicyFile.TryRead(policyFile, out policy, out var refusal)
            ? terminal.Refuse(refusal)
            : RegisterChange.Apply(terminal, file, register => Assess(register, file, policy, id, by, at));
    }

    private static RegisterOutcome Assess(
        ContinualImprovementRegister register, string file, PrioritizationPolicy? policy, ImprovementId id, ActorId by, DateTimeOffset at)
    {
        var fitting = policy ?? PolicyFile.FittingFor(RankableRegister.Of(register, file));
        if (fitting is null)
        {
            return new NotPermitted(
                "assess",
                $"no ready policy reads the inputs of {id}",
                "Name a policy with --policy, or give the score of another program with --score and --model.");
        }

        // An entry that is not there, or closed, is not ranked: the register says so itself, whatever the score.
        var ranked = register.Prioritize(fitting);
        return ranked.Unscored.FirstOrDefault(left => left.Id == id.Value) is { } unscored
            ? new NotPermitted(
                "assess", $"{id} has no {fitting.Name} score: {GapsOf(unscored.Reason)}", "Amend its inputs, or name another policy.")
            : register.Apply(id, entry => entry.Assess(ranked.TryFind(id.Value, out var place) ? place.Score : Score.Of(0, ranked.Model), by, at));
    }

    private static string GapsOf(NotScorable reason) => reason.Gaps.Count == 0 ? "it is too large for a number" : string.Join(", ", reason.Gaps);

    private static ScoringModelId? ModelOf(string text) =>
        text.Split(';') is [var name, var version, var unit] && new[] { name, version, unit }.All(part => part.Trim().Length > 0)
            ? ScoringModelId.Of(name.Trim(), version.Trim(), unit.Trim())
            : null;
}
