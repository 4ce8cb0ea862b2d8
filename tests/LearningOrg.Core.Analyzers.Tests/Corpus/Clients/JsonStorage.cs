// Files of JSON.
using System.Text.Json;
using System.Text.Json.Serialization;
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Improvements.Snapshots;
using LearningOrg.Core.Knowledge;

namespace Storage;

[StoredAsSnapshot]
public sealed class Account
{
    public string Name { get; init; } = "";

    public AccountSnapshot ToSnapshot() => new(Name);
}

public sealed record AccountSnapshot(string Name);

public sealed record Envelope(string Kind, JsonElement Body);

public sealed class Files(JsonSerializerOptions options)
{
    public string Write(ContinualImprovementRegister register) => JsonSerializer.Serialize(register, options); // LO5001

    public string WriteRight(ContinualImprovementRegister register) => JsonSerializer.Serialize(register.ToSnapshot(), options); // no LO5001: the snapshot

    public byte[] WriteAll(IReadOnlyList<KnowledgeArticle> articles) => JsonSerializer.SerializeToUtf8Bytes(articles, options); // LO5001

    public string WriteAccount(Account account) => JsonSerializer.Serialize<Account>(account); // LO5001

    public string WriteSnapshots(IEnumerable<Account> accounts) =>
        JsonSerializer.Serialize(accounts.Select(account => account.ToSnapshot()).ToList()); // no LO5001: snapshots

    public async Task WriteAsync(Stream stream, Improvement entry) => await JsonSerializer.SerializeAsync(stream, entry, options); // LO5001

    public Improvement? Read(string json) => JsonSerializer.Deserialize<Improvement>(json, options); // LO5001

    public Improvement ReadRight(string json) =>
        Improvement.Restore(JsonSerializer.Deserialize<ImprovementSnapshot>(json, options)!); // no LO5001: the snapshot

    public string Log(ImprovementEvent happened) => JsonSerializer.Serialize(new { happened.At, Text = happened.ToString() }); // no LO5001: members of it

    public Envelope Wrap(ImprovementEvent happened) =>
        new("event", JsonSerializer.SerializeToElement(happened.ToSnapshot(), options));

    public string Plain(ActorId by, int[] numbers) => JsonSerializer.Serialize(numbers) + by.Value.Length;
}
