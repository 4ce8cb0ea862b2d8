using Ardalis.GuardClauses;

namespace LearningOrg.Core.Improvements;

/// <summary>Between the state and its snapshot. Loading trusts nothing: files are edited by hand and rows by other programs.</summary>
internal static class ImprovementStorage
{
    public static ImprovementSnapshot Save(ImprovementState state) => new(
        ImprovementSnapshot.CurrentSchemaVersion,
        state.Id.Value,
        state.Title,
        state.Details.Description,
        state.Source.Code,
        state.Details.SourceReference,
        state.Details.Service,
        state.Details.Category,
        Sequence.Of(state.Details.Inputs.Select(PriorityInputSnapshot.Of)),
        state.RaisedBy.Value,
        state.RaisedAt,
        state.Stage.Code,
        state.Assessment?.Score.Value,
        state.Assessment?.Score.Model.Name,
        state.Assessment?.Score.Model.Version,
        state.Assessment?.Score.Model.Unit,
        state.Assessment?.By.Value,
        state.Assessment?.At,
        state.RejectionReason,
        state.LastEventAt,
        state.Revision);

    /// <param name="snapshot">Not null.</param>
    /// <param name="prefix">
    /// Where the snapshot stands within a larger one, such as <c>Entries[3].</c>: errors name the member by it.
    /// </param>
    public static ImprovementState Load(ImprovementSnapshot snapshot, string prefix)
    {
        string Member(string name) => prefix + name;

        Snapshots.CheckVersion(snapshot.SchemaVersion, ImprovementSnapshot.CurrentSchemaVersion, Member(nameof(snapshot.SchemaVersion)));
        var state = new ImprovementState(
            ImprovementId.Of(Guard.Against.Untidy(snapshot.Id, Member(nameof(snapshot.Id)))),
            Guard.Against.Blank(snapshot.Title, Member(nameof(snapshot.Title))),
            ImprovementSource.FromCode(snapshot.Source, Member(nameof(snapshot.Source))),
            new ImprovementDetails
            {
                Description = Snapshots.NullOrText(snapshot.Description, Member(nameof(snapshot.Description))),
                SourceReference = Snapshots.NullOrText(snapshot.SourceReference, Member(nameof(snapshot.SourceReference))),
                Service = Snapshots.NullOrText(snapshot.Service, Member(nameof(snapshot.Service))),
                Category = Snapshots.NullOrText(snapshot.Category, Member(nameof(snapshot.Category))),
                Inputs = LoadInputs(snapshot.Inputs, Member(nameof(snapshot.Inputs))),
            },
            ActorId.Of(Guard.Against.Untidy(snapshot.RaisedBy, Member(nameof(snapshot.RaisedBy)))),
            Snapshots.Instant(snapshot.RaisedAt, Member(nameof(snapshot.RaisedAt))),
            ImprovementStage.FromCode(snapshot.Stage, Member(nameof(snapshot.Stage))),
            LoadAssessment(snapshot, prefix),
            Snapshots.NullOrText(snapshot.RejectionReason, Member(nameof(snapshot.RejectionReason))),
            snapshot.LastEventAt,
            Snapshots.AtLeastOne(snapshot.Revision, Member(nameof(snapshot.Revision))));
        RefuseContradictions(state, prefix);
        return state;
    }

    private static Sequence<PriorityInput> LoadInputs(IReadOnlyList<PriorityInputSnapshot> inputs, string member)
    {
        var loaded = new PriorityInput[inputs.Count];
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < loaded.Length; index++)
        {
            var place = $"{member}[{Text.Of(index)}]";
            var input = Guard.Against.Null(inputs[index], place);
            loaded[index] = input.Restore(place + ".");
            if (!names.Add(input.Name))
            {
                throw new ArgumentException($"The input '{input.Name}' stands twice. Give each input a name of its own.", place + ".Name");
            }
        }

        return new Sequence<PriorityInput>(loaded);
    }

    private static Assessment? LoadAssessment(ImprovementSnapshot snapshot, string prefix)
    {
        var model = TextBesideScore(snapshot, snapshot.ScoreModel, prefix + nameof(snapshot.ScoreModel));
        var version = TextBesideScore(snapshot, snapshot.ScoreModelVersion, prefix + nameof(snapshot.ScoreModelVersion));
        var unit = TextBesideScore(snapshot, snapshot.ScoreUnit, prefix + nameof(snapshot.ScoreUnit));
        var by = TextBesideScore(snapshot, snapshot.AssessedBy, prefix + nameof(snapshot.AssessedBy));
        CheckBesideScore(snapshot, snapshot.AssessedAt is not null, prefix + nameof(snapshot.AssessedAt));
        return snapshot.ScoreValue is not { } value
            ? null
            : new Assessment(
                Score.Of(Guard.Against.NotFinite(value, prefix + nameof(snapshot.ScoreValue)), ScoringModelId.Of(model!, version!, unit!)),
                ActorId.Of(by!),
                snapshot.AssessedAt!.Value);
    }

    private static string? TextBesideScore(ImprovementSnapshot snapshot, string? text, string member)
    {
        CheckBesideScore(snapshot, text is not null, member);
        return text is null ? null : Guard.Against.Untidy(text, member);
    }

    private static void CheckBesideScore(ImprovementSnapshot snapshot, bool given, string member)
    {
        if (given != snapshot.ScoreValue is not null)
        {
            var half = given ? "given, though there is no score" : "missing, though there is a score";
            throw new ArgumentException($"{member} is {half}. Give both or neither.", member);
        }
    }

    private static void RefuseContradictions(ImprovementState state, string prefix)
    {
        var hasScore = state.Assessment is not null;
        var mayHaveScore = state.Stage.Match(raised: () => false, triaged: () => false, assessed: () => true, rejected: () => true);
        if (hasScore && !mayHaveScore)
        {
            throw Contradiction(nameof(ImprovementSnapshot.ScoreValue), $"while it is {state.Stage} it has no score");
        }

        if (!hasScore && state.Stage == ImprovementStage.Assessed)
        {
            throw Contradiction(nameof(ImprovementSnapshot.ScoreValue), "once it is Assessed it has a score");
        }

        if (state.RejectionReason is null == (state.Stage == ImprovementStage.Rejected))
        {
            throw Contradiction(nameof(ImprovementSnapshot.RejectionReason), "it has a reason for rejection exactly when it is Rejected");
        }

        if (state.LastEventAt < state.RaisedAt)
        {
            throw Contradiction(nameof(ImprovementSnapshot.LastEventAt), $"it was raised at {Text.Of(state.RaisedAt)}, and that is later");
        }

        if (state.Assessment is { } assessment && (assessment.At < state.RaisedAt || assessment.At > state.LastEventAt))
        {
            throw Contradiction(
                nameof(ImprovementSnapshot.AssessedAt),
                $"it was raised at {Text.Of(state.RaisedAt)}, and its last event was at {Text.Of(state.LastEventAt)}");
        }

        ArgumentException Contradiction(string name, string rule) =>
            new($"{prefix}{name} contradicts the rest of {state.Id}: {rule}.", prefix + name);
    }
}
