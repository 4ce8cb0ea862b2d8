using System.Collections.Immutable;
using LearningOrg.Core.Improvements.Benefits;

namespace LearningOrg.Core.Improvements;

/// <summary>What a register must know across its entries to judge a verb at once: who is part of whom, and which effects are claimed.</summary>
internal sealed class RegisterIndex
{
    private readonly ImmutableDictionary<string, ImmutableSortedSet<string>> _parts;
    private readonly ImmutableDictionary<string, decimal> _claims;

    private RegisterIndex(ImmutableDictionary<string, ImmutableSortedSet<string>> parts, ImmutableDictionary<string, decimal> claims)
    {
        _parts = parts;
        _claims = claims;
    }

    public static RegisterIndex Empty { get; } = new(
        ImmutableDictionary.Create<string, ImmutableSortedSet<string>>(StringComparer.Ordinal),
        ImmutableDictionary.Create<string, decimal>(StringComparer.Ordinal));

    /// <summary>The ids of the parts of an entry, letter by letter.</summary>
    public IEnumerable<string> PartsOf(ImprovementId id) => _parts.TryGetValue(id.Value, out var parts) ? parts : [];

    /// <summary>How much of an effect is claimed by benefits of all entries.</summary>
    public decimal ClaimedOf(string effect) => _claims.TryGetValue(effect, out var claimed) ? claimed : 0;

    /// <summary>The index once an entry has changed; a new entry had nothing before.</summary>
    public RegisterIndex After(Improvement? before, Improvement now)
    {
        var parts = _parts;
        if (before?.Parent?.Id != now.Parent?.Id)
        {
            parts = before?.Parent is { } old ? parts.SetItem(old.Id.Value, parts[old.Id.Value].Remove(now.Id.Value)) : parts;
            parts = now.Parent is { } @new ? parts.SetItem(@new.Id.Value, PartsOrNone(parts, @new.Id).Add(now.Id.Value)) : parts;
        }

        var claims = _claims;
        if (!ReferenceEquals(before?.Benefits, now.Benefits) || before?.Ending != now.Ending)
        {
            claims = Standing(before).Aggregate(claims, (left, share) => left.SetItem(share.Effect, ClaimedIn(left, share.Effect) - share.Part));
            claims = Standing(now).Aggregate(claims, (left, share) => left.SetItem(share.Effect, ClaimedIn(left, share.Effect) + share.Part));
        }

        return ReferenceEquals(parts, _parts) && ReferenceEquals(claims, _claims) ? this : new(parts, claims);
    }

    private static IEnumerable<EffectShare> Standing(Improvement? entry) =>
        entry?.StandingBenefits.Select(benefit => benefit.Share).OfType<EffectShare>() ?? [];

    private static ImmutableSortedSet<string> PartsOrNone(ImmutableDictionary<string, ImmutableSortedSet<string>> parts, ImprovementId id) =>
        parts.TryGetValue(id.Value, out var known) ? known : ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    private static decimal ClaimedIn(ImmutableDictionary<string, decimal> claims, string effect) =>
        claims.TryGetValue(effect, out var claimed) ? claimed : 0;
}
