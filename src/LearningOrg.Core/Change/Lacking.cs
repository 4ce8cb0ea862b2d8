using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;
using LearningOrg.Core.Change.Reporting;

namespace LearningOrg.Core.Change;

/// <summary>The evidence that a verb asks for and does not find.</summary>
/// <param name="What">What is wrong, as a clause or a phrase.</param>
/// <param name="Remedy">What would turn the no into a yes, as a sentence.</param>
internal sealed record Lacking(string What, string Remedy)
{
    public static Lacking? ToRecord(ChangeState state, ChangeEvidence evidence, DateTimeOffset at)
    {
        if (state.Piece(evidence.Id) is { } twin)
        {
            return new($"it has evidence {twin.Id} already, {twin}", "Record it under a number of its own.");
        }

        if (evidence.DatedAt > at)
        {
            return new($"{evidence.Id} is dated {Text.Of(evidence.DatedAt)}, which lies ahead", "Record it when it is gathered.");
        }

        if (evidence.ExpiresAt <= at)
        {
            return new($"{evidence.Id} expired at {Text.Of(evidence.ExpiresAt)}", "Gather it anew.");
        }

        return WrongCriterion(state, evidence) ?? (evidence switch
        {
            VerifiedWinEvidence win => WrongWin(state, win),
            ChannelCheck check => WrongChannel(state, check),
            _ => null,
        });
    }

    public static Lacking? ToRetract(ChangeState state, string id)
    {
        if (state.Piece(id) is null)
        {
            return new($"there is no evidence {id}", "Record it first, or check the number.");
        }

        return state.Retraction(id) is null ? null : new($"{id} was retracted before", "Record what is true as new evidence.");
    }

    public static Lacking? ToRaiseObstacle(ChangeState state, string id) =>
        state.Obstacle(id) is { } twin ? new($"it has an obstacle {id} already, '{twin.Title}'", "Raise it under a number of its own.") : null;

    public static Lacking? ToAssignObstacle(ChangeState state, string id) => state.Obstacle(id) switch
    {
        null => new($"there is no obstacle {id}", "Raise it first, or check the number."),
        { IsOpen: false } settled => new($"{id} is {settled.Status.Name.ToLowerInvariant()} already", "Raise what has come back as a new obstacle."),
        _ => null,
    };

    public static Lacking? ToSettleObstacle(ChangeState state, string id) => ToAssignObstacle(state, id)
        ?? (state.Obstacle(id)!.Owner is null ? new($"nobody owns {id}", "Give it an owner first.") : null);

    public static Lacking? ToPlanWin(ChangeState state, string id) =>
        state.Win(id) is { } twin ? new($"it has a win {id} already, '{twin.Win.Title}'", "Plan it under a number of its own.") : null;

    public static Lacking? ToGo(ChangeState state, ChangeStep step, GateReview review, DateTimeOffset at) =>
        Unready(state, step, at) ?? (review.IsComplete ? null : Of(review));

    public static Lacking? ToGoOnConditions(ChangeState state, ChangeStep step, GateReview review, IReadOnlyList<GateCondition> conditions, DateTimeOffset at)
    {
        if (Unready(state, step, at) is { } unready)
        {
            return unready;
        }

        if (review.IsComplete)
        {
            return new("nothing is missing", "Let it pass without conditions.");
        }

        foreach (var condition in conditions)
        {
            if (review.Finding(condition.Criterion) is not { } finding)
            {
                var known = Text.List(review.Gate.Criteria.Select(criterion => criterion.Code).ToArray());
                return new($"'{condition.Criterion}' is no criterion of its gate, which asks for {known}", "Name one of these.");
            }

            if (finding.IsMet)
            {
                return new($"{condition.Criterion} is met already", "Leave that condition out.");
            }

            if (condition.Due <= at)
            {
                return new($"{condition.Criterion} would be due at {Text.Of(condition.Due)}, which is past", "Set a day that lies ahead.");
            }
        }

        var missing = review.MissingBeside(finding => conditions.Any(condition => condition.Criterion == finding.Criterion.Code));
        return missing.Count == 0
            ? null
            : new(
                $"no condition covers {Text.List(missing.Select(finding => finding.Criterion.Code).ToArray())}",
                $"Set a day for each, or bring it. {GateWording.Remedy(missing)}");
    }

    /// <summary>Why victory would be declared too soon; null where it would not.</summary>
    public static Lacking? ToComplete(ChangeState state, DateTimeOffset at)
    {
        var missing = Victory.Missing(state, at);
        return missing.Count == 0
            ? null
            : new(
                $"victory would be declared too soon, without {string.Join("; ", missing.Select(lacking => lacking.What))}",
                string.Join(" ", missing.Select(lacking => lacking.Remedy).Distinct()));
    }

    public static Lacking? ToReopen(ChangeState state, DateTimeOffset at) => ChangeStep.All.Any(step => Lapses.Of(state, step, at) is not null)
        ? null
        : new("nothing has lapsed", "Leave it completed; launch a new initiative for another change.");

    private static Lacking? Unready(ChangeState state, ChangeStep step, DateTimeOffset at)
    {
        var unready = Lapses.Unready(state, step, at);
        if (unready.Count == 0)
        {
            return null;
        }

        var names = unready.Select(needed => $"{needed.Code} ({(state.Gate(needed).IsPassed ? "lapsed" : "not passed")})").ToArray();
        var first = Text.List(unready.Select(needed => needed.Code).ToArray());
        return new($"it needs {Text.List(names)}", $"Pass or restore {first} first. Skipping a step only looks faster.");
    }

    private static Lacking Of(GateReview review) => new(GateWording.Because(review, review.Missing, []), GateWording.Remedy(review.Missing));

    private static Lacking? WrongCriterion(ChangeState state, ChangeEvidence evidence)
    {
        foreach (var code in evidence.Tag.Criteria)
        {
            if (state.Policy.Criterion(code) is not { } criterion)
            {
                var takers = state.Policy.Gates.SelectMany(gate => gate.Criteria)
                    .Where(each => each.Requirement.Kinds.Contains(evidence.Kind)).Select(each => each.Code).ToArray();
                return new($"its gates have no criterion '{code}'", $"{Capital(evidence.Kind.Indefinite)} can speak for {Text.List(takers, "or")}.");
            }

            if (!criterion.Requirement.Kinds.Contains(evidence.Kind))
            {
                return new(
                    $"{evidence.Kind.Indefinite} does not speak for {code}",
                    $"That takes {Kinds(criterion)}.");
            }
        }

        return null;
    }

    private static string Kinds(GateCriterion criterion) => criterion.Requirement.Kinds.Count == 0
        ? criterion.Requirement.ToString()
        : Text.List(criterion.Requirement.Kinds.Select(kind => kind.Indefinite).ToArray(), "or");

    private static Lacking? WrongWin(ChangeState state, VerifiedWinEvidence evidence)
    {
        if (state.Win(evidence.Win) is not { } planned)
        {
            return new($"no win {evidence.Win} is planned", "Plan a win before it comes about: what was not planned was hoped for.");
        }

        var came = evidence.Measured?.At ?? evidence.DatedAt;
        if (came < planned.At)
        {
            return new($"{evidence.Win} was planned at {Text.Of(planned.At)}, and this came about at {Text.Of(came)}, before", "Show what came about since.");
        }

        if (evidence.Measured is not { } measured)
        {
            return null;
        }

        if (!measured.Metric.IsSameMeasureAs(planned.Win.Target.Metric))
        {
            return new(
                $"{evidence.Win} is told by '{planned.Win.Target.Metric}', and this measures '{measured.Metric}'", "Measure what the win was planned by.");
        }

        return planned.Win.Target.IsMetBy(measured)
            ? null
            : new($"{evidence.Win} aims at {planned.Win.Target}, and {measured} misses that", "Measure again when it is met.");
    }

    private static Lacking? WrongChannel(ChangeState state, ChannelCheck check) => state.Communication?.Channel(check.Channel) is null
        ? new($"the communication plan has no channel '{check.Channel}'", state.Communication is { } plan ? $"It has {plan}." : "Plan the channels first.")
        : null;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
