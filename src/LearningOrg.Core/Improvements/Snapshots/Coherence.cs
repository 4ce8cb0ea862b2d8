namespace LearningOrg.Core.Improvements.Snapshots;

/// <summary>What the entries of a restored register say of one another, which the register itself would not have let happen otherwise.</summary>
internal sealed class Coherence(IReadOnlyList<Improvement> entries, IReadOnlyDictionary<string, Improvement> byId)
{
    /// <summary>Refuses links to entries that are not there, or in a circle, wholes that were achieved without a part they need, and shares of one effect
    /// that sum to more than it.</summary>
    /// <exception cref="ArgumentException">The first of them; the error names the member.</exception>
    public void Check()
    {
        CheckChains(entry => entry.Parent?.Id, nameof(ImprovementSnapshot.Parent));
        CheckChains(entry => entry.Ending?.Other, nameof(ImprovementSnapshot.EndedFor));
        CheckChains(
            entry => entry.Details.FollowsOn, $"{nameof(ImprovementSnapshot.Details)}.{nameof(DetailsSnapshot.FollowsOn)}");
        CheckParts();
        CheckShares();
    }

    private void CheckChains(Func<Improvement, ImprovementId?> next, string member)
    {
        // Of those in here it is known that their chain ends, so that each entry is walked over once, however long the chains are.
        var ending = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in entries.Where(entry => next(entry) is not null))
        {
            var path = new HashSet<string>(StringComparer.Ordinal);
            for (var entry = start; !ending.Contains(entry.Id.Value) && next(entry) is { } id; entry = byId[id.Value])
            {
                if (!byId.ContainsKey(id.Value))
                {
                    throw Wrong(PlaceOf(entry), member, $"is {id}, which is not in the register");
                }

                if (!path.Add(entry.Id.Value))
                {
                    throw Wrong(PlaceOf(entry), member, $"is {id}, which leads back to {entry.Id}");
                }
            }

            ending.UnionWith(path);
        }
    }

    private void CheckParts()
    {
        for (var place = 0; place < entries.Count; place++)
        {
            if (entries[place] is { Stage.IsOpen: true, Parent: { IsRequired: true, Id: var whole } } && byId[whole.Value].Verification is { IsAchieved: true })
            {
                throw Wrong(place, nameof(ImprovementSnapshot.Parent), $"is {whole}, which is {byId[whole.Value].Stage} and needed this part to be closed");
            }
        }
    }

    private void CheckShares()
    {
        var claimed = new Dictionary<string, decimal>(StringComparer.Ordinal);
        for (var place = 0; place < entries.Count; place++)
        {
            foreach (var share in entries[place].StandingBenefits.Select(benefit => benefit.Share).OfType<Benefits.EffectShare>())
            {
                claimed.TryGetValue(share.Effect, out var sum);
                claimed[share.Effect] = sum + share.Part;
                if (sum + share.Part > 1)
                {
                    throw Wrong(
                        place, nameof(ImprovementSnapshot.Benefits), $"claims more of '{share.Effect}' than others leave, {Text.Of((double)(1 - sum))} of it");
                }
            }
        }
    }

    private int PlaceOf(Improvement entry)
    {
        var place = 0;
        while (entries[place].Id != entry.Id)
        {
            place++;
        }

        return place;
    }

    private static ArgumentException Wrong(int place, string member, string what)
    {
        var name = $"{nameof(RegisterSnapshot.Entries)}[{Text.Of(place)}].{member}";
        return new($"{name} {what}.", name);
    }
}
