using LearningOrg.Core.Improvements.Events;

namespace LearningOrg.Core.Improvements;

/// <summary>What only the register can say about a step of one of its entries: who may decide, and what the other entries have to do with it.</summary>
internal static class RegisterJudgement
{
    /// <summary>Why the register does not let an entry take a step; <c>null</c> where it does.</summary>
    public static NotPermitted? Of(ContinualImprovementRegister register, RegisterIndex index, Improvement entry, ImprovementEvent step) => step switch
    {
        ImprovementApproved approved => NoAuthority(register, approved) ?? OwnProposal(register, entry, approved),
        ImprovementRejected => NoAuthority(register, step),
        ImprovementSuperseded superseded => NoAuthority(register, step) ?? NoWayOn(register, entry.Id, superseded.Successor, step),
        ImprovementMarkedDuplicate duplicate => NoWayOn(register, entry.Id, duplicate.Of, step),
        ImprovementPlaced { Parent: { } parent } => NoPlace(register, entry.Id, parent.Id, step),
        ImprovementVerified { Verification.IsAchieved: true } => OpenParts(register, index, entry, step),
        ImprovementBenefitExpected { Benefit.Share: { } share } when index.ClaimedOf(share.Effect) is var claimed && claimed + share.Part > 1 => new(
            step.Verb.Imperative,
            $"{entry.Id} would claim {Text.Of((double)share.Part)} of '{share.Effect}', of which other benefits claim {Text.Of((double)claimed)}",
            $"Claim no more than {Text.Of((double)(1 - claimed))}, or settle with them who brought what."),
        _ => null,
    };

    /// <summary>Why an entry cannot follow another; <c>null</c> where it can.</summary>
    public static NotPermitted? OfFollowOn(ContinualImprovementRegister register, ImprovementId id, ImprovementId followed)
    {
        if (!register.TryFind(followed, out var before))
        {
            return new("raise", $"{id} would follow {followed}, which is not in the register", "Check the number of the entry it follows.");
        }

        return before.Stage == ImprovementStage.NotAchieved || before.Stage == ImprovementStage.Regressed
            ? null
            : new(
                "raise",
                $"{id} would follow {followed}, which is {before.Stage}",
                $"Only what was {ImprovementStage.NotAchieved} or has {ImprovementStage.Regressed} is followed. Raise it by itself.");
    }

    private static NotPermitted? NoAuthority(ContinualImprovementRegister register, ImprovementEvent step) =>
        !register.Rules.AuthorityDecides || register.MayDecide(step.By)
            ? null
            : new(
                step.Verb.Imperative,
                $"{step.By} has no authority over {step.Id} of '{register.Title}'",
                $"Ask {register.Authority}{(register.Rules.Deputy is { } deputy ? $" or {deputy}" : null)}.");

    private static NotPermitted? OwnProposal(ContinualImprovementRegister register, Improvement entry, ImprovementEvent step) =>
        register.Rules.ApproverIsNotRaiser && step.By == entry.RaisedBy
            ? new(step.Verb.Imperative, $"{step.By} raised {entry.Id}", "Let somebody else approve it who has the authority.")
            : null;

    private static NotPermitted? NoWayOn(ContinualImprovementRegister register, ImprovementId from, ImprovementId to, ImprovementEvent step)
    {
        for (ImprovementId? next = to; next is { } id;)
        {
            if (id == from)
            {
                return new(step.Verb.Imperative, $"{to} itself leads back to {from}", "Name an entry that goes on.");
            }

            if (!register.TryFind(id, out var entry))
            {
                return new(step.Verb.Imperative, $"{from} would point to {id}, which is not in the register", "Check the number, or raise it first.");
            }

            next = entry.Ending?.Other;
        }

        return null;
    }

    private static NotPermitted? NoPlace(ContinualImprovementRegister register, ImprovementId part, ImprovementId whole, ImprovementEvent step)
    {
        for (ImprovementId? next = whole; next is { } id;)
        {
            if (id == part)
            {
                return new(step.Verb.Imperative, $"{whole} is itself a part of {part}", "Take that apart first.");
            }

            if (!register.TryFind(id, out var entry))
            {
                return new(step.Verb.Imperative, $"{part} would be part of {id}, which is not in the register", "Check the number, or raise it first.");
            }

            next = entry.Parent?.Id;
        }

        return register.Find(whole) is { Stage.IsClosed: true } closed
            ? new(step.Verb.Imperative, $"{part} would be part of {whole}, which is {closed.Stage}", "Place it under an entry that is open.")
            : null;
    }

    private static NotPermitted? OpenParts(ContinualImprovementRegister register, RegisterIndex index, Improvement entry, ImprovementEvent step)
    {
        var open = index.PartsOf(entry.Id)
            .Where(id => register.Find(ImprovementId.Of(id)) is { Stage.IsOpen: true, Parent.IsRequired: true }).ToArray();
        return open.Length == 0
            ? null
            : new(
                step.Verb.Imperative,
                $"{entry.Id} has {(open.Length == 1 ? "a required part that is" : "required parts that are")} open: {Text.List(open)}",
                "Close what it needs first, or let go of it.");
    }
}
