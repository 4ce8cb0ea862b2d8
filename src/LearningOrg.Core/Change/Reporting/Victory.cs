using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;

namespace LearningOrg.Core.Change.Reporting;

/// <summary>What it takes to call a change done.</summary>
internal static class Victory
{
    public static bool HasVerifiedWin(ChangeState state, DateTimeOffset at) =>
        state.Evidence.OfType<VerifiedWinEvidence>().Any(evidence => evidence.IsGoodAt(at) && state.Retraction(evidence.Id) is null);

    /// <summary>From when on the last step has been passed for long enough; null where it is not passed.</summary>
    public static DateTimeOffset? SustainedFrom(ChangeState state) => state.Gate(ChangeStep.Culture) is { IsPassed: true, At: { } passed }
        ? (DateTimeOffset.MaxValue - passed > state.Policy.SustainPeriod ? passed + state.Policy.SustainPeriod : DateTimeOffset.MaxValue)
        : null;

    /// <summary>What is missing, each with what would do; nothing where it may be called done.</summary>
    public static IReadOnlyList<Lacking> Missing(ChangeState state, DateTimeOffset at)
    {
        var missing = new List<Lacking>();
        foreach (var gate in state.Gates)
        {
            var review = GateReview.Of(state, gate.Step, at);
            if (!gate.IsPassed)
            {
                missing.Add(new($"{gate.Step.Spoken}", $"Pass {gate.Step.Spoken}."));
            }
            else if (Lapses.Of(gate, review, at) is { } lapse)
            {
                missing.Add(new($"{gate.Step.Spoken}, which lapsed ({lapse.Because})", lapse.Remedy));
            }
            else if (Lapses.OpenConditions(gate, review) is { Count: > 0 } open)
            {
                missing.Add(new(
                    $"what {gate.Step.Spoken}, was passed without ({Text.List(open.Select(condition => condition.ToString()).ToArray())})",
                    string.Join(" ", open.Select(condition => review.Finding(condition.Criterion)!.Remedy))));
            }
        }

        if (!HasVerifiedWin(state, at))
        {
            missing.Add(new("a verified win", "Verify a planned win: by an achieved improvement, or a measurement that meets its target."));
        }

        if (SustainedFrom(state) is { } from && at < from)
        {
            missing.Add(new($"time: the last step must hold until {Text.Of(from)}", $"Come back at {Text.Of(from)}."));
        }

        return missing;
    }
}
