// What the pages of the rules take for granted: the host that their code is a part of. Compiled with each block of code, never by itself.
global using System;
global using System.Collections.Generic;
global using System.Linq;
global using System.Security.Claims;
global using System.Text.Json;
global using System.Threading.Tasks;
global using LearningOrg.Core;
global using LearningOrg.Core.Annotations;
global using LearningOrg.Core.Change;
global using LearningOrg.Core.Change.Evidence;
global using LearningOrg.Core.Change.Gates;
global using LearningOrg.Core.Improvements;
global using LearningOrg.Core.Improvements.Snapshots;
global using LearningOrg.Core.Knowledge;
global using LearningOrg.Core.Lifecycles;
global using LearningOrg.Core.Mcda;
global using LearningOrg.Core.Mcda.Robustness;
global using LearningOrg.Core.Measurement;
global using LearningOrg.Core.Prioritization;
global using Microsoft.AspNetCore.Http;
global using OneOf;
global using Finding = Subjects.Finding;

abstract class World
{
    protected const string Green = "green", Red = "red", Grey = "grey";

    protected readonly Dictionary<string, Improvement> _entries = [];

    protected readonly Criterion price = Criterion.Minimize("Price");

    protected Store store = new();
    protected ContinualImprovementRegister register = null!;
    protected Improvement improvement = null!;
    protected IReadOnlyList<Improvement> list = [];
    protected KnowledgeArticle article = null!;
    protected ChangeInitiative change = null!;
    protected ChangeStep step = ChangeStep.Urgency;
    protected MeasurementSeries series = null!, before = null!;
    protected MeasuredValue today = null!;
    protected Verdict verdict = null!;
    protected Direction direction;
    protected EvidenceTag tag = null!;
    protected Score score, other;
    protected Percentage share;
    protected Sensor sensor = new(), twin = new();
    protected Offer[] offers = [];
    protected Rice<Offer> rice = null!;
    protected Wsjf<Offer> wsjf = null!;
    protected Release release = new();
    protected Cycle cycle = new();
    protected Lesson lesson = new();
    protected ClaimsPrincipal user = new();
    protected TimeProvider clock = TimeProvider.System;
    protected DateTimeOffset at, due;
    protected ActorId by;
    protected KnowledgeWorker worker;
    protected Row row = new();
    protected Entry entry = new();
    protected ImprovementId id;
    protected string json = "", role = "";

    [InStageOrder]
    protected ChangeStep[] Way { get; set; } = [];

    protected void Plan([InStageOrder] params ChangeStep[] steps) => Way = steps;

    protected void Compare([UniqueName] IReadOnlyList<Criterion> criteria) => _ = criteria;

    protected void Celebrate(ShiftDetected shift) => _ = shift;

    protected void Reconsider() { }

    protected void MeasureAgain(Inconclusive few) => _ = few;

    protected sealed class Store
    {
        public void Save(Improvement entry) => _ = entry;

        [MustUse]
        public Task<KnowledgeArticle> RenamedAsync(KnowledgeArticle article, string title) => throw new InvalidOperationException(article + title);

        public Task<ImprovementOutcome> TriageAsync(ImprovementId id, ActorId by, DateTimeOffset at) => throw new InvalidOperationException($"{id}{at}");
    }

    protected sealed class Sensor
    {
        [Measured]
        public double Reading { get; init; }
    }

    protected sealed class Row
    {
        public string Owner { get; init; } = "";
    }

    protected sealed class Entry
    {
        public ActorId Owner { get; set; }

        public IReadOnlyList<ActorId> Sponsors { get; set; } = [];
    }

    protected sealed class Offer
    {
        public string Name { get; init; } = "";

        public double Price { get; init; }

        public double Upkeep { get; init; }

        public double Quality { get; init; }
    }

    protected sealed class Lesson
    {
        [BlameFree]
        public string Text { get; set; } = "";
    }

    protected sealed class Release
    {
        public void Approve([NotEmpty] IReadOnlyList<string> evidence) => _ = evidence;
    }

    protected sealed class Cycle
    {
        [StageOrder(0)]
        public Cycle Plan() => this;

        [StageOrder(1)]
        public Cycle Do() => this;

        [StageOrder(2)]
        public Cycle Check() => this;
    }

    public sealed record Account;

    public sealed record AccountEvent;
}
