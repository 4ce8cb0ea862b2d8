namespace LearningOrg.Core.Knowledge.Snapshots;

/// <summary>What no verbs can have left behind: trust without what it takes, evidence without its state, instants in the wrong order.</summary>
internal static class Contradictions
{
    public static void Refuse(ArticleState state, string prefix)
    {
        foreach (var (isBroken, member, rule) in Rules(state).Concat(Instants(state)))
        {
            if (isBroken)
            {
                throw new ArgumentException($"{prefix}{member} contradicts the rest of {state.Id}: {rule}.", prefix + member);
            }
        }
    }

    private static IEnumerable<(bool IsBroken, string Member, string Rule)> Rules(ArticleState state)
    {
        var isWork = state.Confidence == ArticleConfidence.WorkInProgress;
        var isValidated = state.Confidence == ArticleConfidence.Validated;
        yield return (
            isWork != state.Content.Resolution is null,
            $"{nameof(ArticleSnapshot.Content)}.{nameof(ArticleContentSnapshot.Resolution)}",
            "it has a resolution exactly when it is no Work in progress");
        yield return (
            state.Audience.IsWiderThan(state.Confidence.WidestAudience),
            nameof(ArticleSnapshot.Audience),
            $"it is {state.Confidence}, and open to {state.Confidence.WidestAudience} at most");
        yield return (
            state.Authors.Count == 0 || state.Authors[0] != state.CapturedBy,
            nameof(ArticleSnapshot.Authors),
            $"{state.CapturedBy}, who captured it, wrote first");
        yield return (HasTwins(state.Authors), nameof(ArticleSnapshot.Authors), "each author is named once");
        yield return (
            isValidated != state.Validation is not null, nameof(ArticleSnapshot.ValidatedBy), "somebody vouches for it exactly when it is Validated");
        foreach (var broken in Vouching(state))
        {
            yield return broken;
        }

        yield return (
            (state.Confidence == ArticleConfidence.Archived) != state.Archiving is not null,
            nameof(ArticleSnapshot.ArchivedAt),
            "it was archived exactly when it is Archived");
        yield return (state.Archiving?.Replacement == state.Id, nameof(ArticleSnapshot.ReplacedBy), "nothing is replaced by itself");
        yield return (state.Discarding is not null && !isWork, nameof(ArticleSnapshot.DiscardedAt), "only a Work in progress is discarded");
        yield return (state.Discarding is not null && state.Links.Count > 0, nameof(ArticleSnapshot.DiscardedAt), "it helped with a request");
        yield return (HasTwins(state.Links.Select(link => link.Request)), nameof(ArticleSnapshot.Links), "each request is linked once");
        yield return (
            !state.Flags.Select((flag, place) => flag.Number == place + 1).All(isDue => isDue), nameof(ArticleSnapshot.Flags), "flags are numbered from 1");
        yield return (
            state.Flags.Any(flag => flag.Answer?.FixedIn > state.Version), nameof(ArticleSnapshot.Flags), $"it is at version {Text.Of(state.Version)}");
        yield return (
            state.Checks.Any(check => check.ArticleVersion > state.Version), nameof(ArticleSnapshot.Checks), $"it is at version {Text.Of(state.Version)}");
    }

    // Nothing is validated because a file says so.
    private static IEnumerable<(bool IsBroken, string Member, string Rule)> Vouching(ArticleState state)
    {
        if (state.Validation is not { } validation)
        {
            yield break;
        }

        var needed = state.Rules.ToValidate;
        yield return (
            !validation.By.Proficiency.IsAtLeast(needed), nameof(ArticleSnapshot.ValidatorProficiency), $"a {needed} or above vouches for it");
        yield return (
            Trust.ToApprove(state, validation.Approver) is not null,
            nameof(ArticleSnapshot.Approver),
            $"it {Trust.ToApprove(state, validation.Approver)?.What}");
        yield return (state.HasOpenFlags, nameof(ArticleSnapshot.Flags), "nobody vouches for it while a flag is open");
        yield return (validation.Version > state.Version, nameof(ArticleSnapshot.ValidatedVersion), $"it is at version {Text.Of(state.Version)}");
        yield return (
            state.IsCompliance && validation.Version != state.Version, nameof(ArticleSnapshot.ValidatedVersion), "compliance is approved version by version");
        yield return (
            state.LastReviewedAt is null || state.LastReviewedAt < validation.At, nameof(ArticleSnapshot.LastReviewedAt), "a validation is a review");
    }

    private static IEnumerable<(bool IsBroken, string Member, string Rule)> Instants(ArticleState state)
    {
        yield return (
            state.LastEventAt < state.CapturedAt, nameof(ArticleSnapshot.LastEventAt), $"it was captured at {Text.Of(state.CapturedAt)}, and that is later");
        var told = new List<(DateTimeOffset? At, string Member)>
        {
            (state.Validation?.At, nameof(ArticleSnapshot.ValidatedAt)),
            (state.LastReviewedAt, nameof(ArticleSnapshot.LastReviewedAt)),
            (state.Archiving?.At, nameof(ArticleSnapshot.ArchivedAt)),
            (state.Discarding?.At, nameof(ArticleSnapshot.DiscardedAt)),
        };
        told.AddRange(state.Flags.SelectMany(flag => new[] { (flag.At, nameof(ArticleSnapshot.Flags)), (flag.Answer?.At, nameof(ArticleSnapshot.Flags)) }));
        told.AddRange(state.Links.Select(link => ((DateTimeOffset?)link.At, nameof(ArticleSnapshot.Links))));
        told.AddRange(state.Checks.Select(check => ((DateTimeOffset?)check.At, nameof(ArticleSnapshot.Checks))));
        foreach (var (at, member) in told)
        {
            yield return (
                at < state.CapturedAt || at > state.LastEventAt,
                member,
                $"it was captured at {Text.Of(state.CapturedAt)}, and its last event was at {Text.Of(state.LastEventAt)}");
        }

        yield return (state.Flags.Any(flag => flag.Answer?.At < flag.At), nameof(ArticleSnapshot.Flags), "what was answered was flagged before");
    }

    private static bool HasTwins<T>(IEnumerable<T> items)
    {
        var seen = new HashSet<T>();
        return items.Any(item => !seen.Add(item));
    }
}
