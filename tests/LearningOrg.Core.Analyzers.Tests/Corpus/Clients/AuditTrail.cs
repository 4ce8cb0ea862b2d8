// An audit trail that keeps ids and scores as JSON, and a cache beside it.
using System.Text.Json;
using System.Text.Json.Serialization;
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Snapshots;
using LearningOrg.Core.Knowledge;

namespace Audit;

[NoDefault]
public readonly record struct Ticket
{
    private Ticket(string number) => Number = number;

    public string Number { get; }

    public static Ticket Parse(string text) => new(text.Trim());
}

[NoDefault, JsonConverter(typeof(ReceiptConverter))]
public readonly record struct Receipt(int Number);

[NoDefault]
[method: JsonConstructor]
public readonly struct Pages(int from, int to)
{
    public int From { get; } = from;

    public int To { get; } = to;
}

public sealed class ReceiptConverter : JsonConverter<Receipt>
{
    public override Receipt Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetInt32());

    public override void Write(Utf8JsonWriter writer, Receipt value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Number);
}

public sealed class Trail(Stream file, JsonSerializerOptions options)
{
    private static readonly JsonSerializerOptions Known = new(JsonSerializerDefaults.Web);

    public string Who(ActorId by) => JsonSerializer.Serialize(by); // LO5001

    public string WhoRight(ActorId by) => JsonSerializer.Serialize(by.Value); // no LO5001: its value

    public string WhoConverted(ActorId by) => JsonSerializer.Serialize(by, Known); // no LO5001: options may hold a converter

    public string WhoEver(ActorId? by) => JsonSerializer.Serialize(by, options: null); // LO5001

    public ActorId Again(string json) => JsonSerializer.Deserialize<ActorId>(json); // LO5001

    public ActorId AgainRight(string json) => ActorId.Of(JsonSerializer.Deserialize<string>(json)!); // no LO5001: its value

    public byte[] All(IReadOnlyList<ImprovementId> ids) => JsonSerializer.SerializeToUtf8Bytes(ids); // LO5001

    public string Seen(HashSet<ArticleId> seen) => JsonSerializer.Serialize((object)seen); // LO5001

    public byte[] AllRight(IEnumerable<ImprovementId> ids) =>
        JsonSerializer.SerializeToUtf8Bytes(ids.Select(id => id.Value).ToArray()); // no LO5001: values

    public JsonElement Rank(Score score) => JsonSerializer.SerializeToElement(score); // LO5001

    public JsonElement RankRight(Score score) =>
        JsonSerializer.SerializeToElement(new { score.Value, score.Model }); // no LO5001: what it is made of

    public ValueTask<Ticket> Next(CancellationToken cancellation) =>
        JsonSerializer.DeserializeAsync<Ticket>(file, cancellationToken: cancellation); // LO5001

    public Task Keep(ArticleId[] seen) => JsonSerializer.SerializeAsync(file, seen, options); // no LO5001: options may hold a converter

    public string Count(Receipt receipt) => JsonSerializer.Serialize(receipt); // no LO5001: a converter of its own

    public Pages Read(string json) => JsonSerializer.Deserialize<Pages>(json); // no LO5001: its constructor is named

    public string Share(Weight weight, Percentage done) =>
        JsonSerializer.Serialize(weight) + JsonSerializer.Serialize(done); // no LO5001: no guarded structs

    public string Entry(Improvement entry) => JsonSerializer.Serialize<ImprovementSnapshot>(entry.ToSnapshot()); // no LO5001: the snapshot
}
