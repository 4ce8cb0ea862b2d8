using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;

namespace LearningOrg.Core.Change.Reporting;

/// <summary>What it takes to call a change done.</summary>
internal static class Victory
{
    public static bool HasVerifiedWin(ChangeState state, DateTimeOffset at) =>
        state.Evidence.OfType<VerifiedWinEvidence>().Any(evidence => evidence.IsGoodAt(at) && state.Retraction(evidence.Id) is null);

    /// <summary>From when on every step has held for long enough; null while one is not passed.</summary>
    public static DateTimeOffset? SustainedFrom(ChangeState state) => state.SustainedSince is { } since
        ? (DateTimeOffset.MaxValue - since > state.Policy.SustainPeriod ? since + state.Policy.SustainPeriod : DateTimeOffset.MaxValue)
        : null;

    /// <summary>What is missing, each with what would do; nothing where it may be called done.</summary>
    public static IReadOnlyList<Lacking> Missing(ChangeState state, DateTimeOffset at)
    {
        var missing = new List<Lacking>();
        var ahead = state.Gates.Where(gate => !gate.IsPassed).Select(gate => gate.Step.Code).ToArray();
        if (ahead.Length > 0)
        {
            missing.Add(new($"{Text.List(ahead)} passed", $"Pass {Text.List(ahead)}."));
        }

        foreach (var gate in state.Gates.Where(gate => gate.IsPassed))
        {
            var review = GateReview.Of(state, gate.Step, at);
            if (Lapses.Of(gate, review, at) is { } lapse)
            {
                var criteria = Text.List(lapse.Missing.Select(finding => finding.Criterion.Code).ToArray());
                missing.Add(new($"{gate.Step.Code}, which has lapsed ({criteria})", lapse.Remedy));
            }
            else if (Lapses.OpenConditions(gate, review) is { Count: > 0 } open)
            {
                missing.Add(new(
                    $"what {gate.Step.Code} was passed without ({Text.List(open.Select(condition => condition.ToString()).ToArray())})",
                    GateWording.Remedy(Sequence.Of(open.Select(condition => review.Finding(condition.Criterion)!).ToArray()))));
            }
        }

        if (!HasVerifiedWin(state, at))
        {
            missing.Add(new("a verified win", "Verify a planned win: by an achieved improvement, or a measurement that meets its target."));
        }

        if (SustainedFrom(state) is { } from && at < from)
        {
            missing.Add(new($"every step holding until {Text.Of(from)}", $"Keep them until {Text.Of(from)}."));
        }

        return missing;
    }
}
