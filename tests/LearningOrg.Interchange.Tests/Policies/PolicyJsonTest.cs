using System.Text;
using FsCheck.Xunit;
using LearningOrg.Core;
using LearningOrg.Core.Opportunities;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Interchange.Policies;

namespace LearningOrg.Interchange.Tests.Policies;

[Properties(Arbitrary = [typeof(PolicyArbitraries)], MaxTest = 300)]
public class PolicyJsonTest
{
    // As a person would check it: every member in this order, letters as letters, and no member for what is not known.
    private const string Expected = """
        {
          "schemaVersion": 1,
          "name": "Größte Wirkung",
          "version": "2026.2",
          "description": "Decided on 2 March.",
          "model": "weighted-scoring",
          "criteria": [
            {
              "name": "Hours lost",
              "input": "hours_lost",
              "description": "Each tenfold counts \"about\" the same.",
              "unit": "hours / month",
              "direction": "more",
              "scale": "ratio",
              "range": {
                "from": 0,
                "to": 1000
              },
              "points": [
                {
                  "at": 0,
                  "value": 0
                },
                {
                  "at": 10,
                  "value": 0.5
                },
                {
                  "at": 1000,
                  "value": 1
                }
              ],
              "weight": 0.75
            },
            {
              "name": "Risk",
              "input": "risk",
              "direction": "less",
              "scale": "ordinal",
              "range": {
                "from": 1,
                "to": 3.5
              },
              "labels": [
                {
                  "label": "Low",
                  "number": 1
                },
                {
                  "label": "High",
                  "number": 3.5
                }
              ],
              "weight": 0.25
            }
          ]
        }

        """;

    [Fact]
    public void A_policy_is_written_as_a_person_would_check_it() => Assert.Equal(Expected.ReplaceLineEndings("\n"), Written(Sample()));

    [Fact]
    public void A_written_policy_is_read_back() => Assert.Equal(Sample(), Read(Encoding.UTF8.GetBytes(Expected)));

    [Fact]
    public void A_byte_order_mark_is_skipped() => Assert.Equal(Sample(), Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Expected)]));

    [Fact]
    public void Line_ends_are_not_minded() => Assert.Equal(Sample(), Read(Encoding.UTF8.GetBytes(Expected.ReplaceLineEndings("\r\n"))));

    [Fact]
    public void An_optional_member_may_be_null_and_members_may_stand_in_any_order()
    {
        var policy = Read("""
            {
              "criteria": [
                { "input": "v", "name": "Value", "weight": null, "labels": null, "points": [], "range": null, "scale": null, "unit": null },
                { "name": "Effort", "input": "e", "direction": null, "description": null }
              ],
              "settings": [{ "value": "days", "name": "effortUnit" }, { "name": "valueUnit", "value": "euros" }],
              "description": null, "model": "value-effort", "version": "1", "name": "V", "schemaVersion": 1
            }
            """u8.ToArray());

        Assert.Equal("V 1 (value/effort)", policy.ToString());
        Assert.Equal(["Value", "Effort"], policy.Criteria.Select(criterion => criterion.Name));
        Assert.Equal([KeyValuePair.Create("effortUnit", "days"), KeyValuePair.Create("valueUnit", "euros")], policy.Settings);
        Assert.Equal(new PolicyCriterion("Value", "v"), policy.Criteria[0]);
    }

    [Fact]
    public void A_stream_is_read_from_where_it_stands_and_left_open()
    {
        using var stream = new MemoryStream([(byte)'#', .. Encoding.UTF8.GetBytes(Expected)]) { Position = 1 };
        Assert.True(PolicyJson.Read(stream, "policy.json").IsT0);
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public void A_file_is_read_by_its_path()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Expected);
            Assert.True(PolicyJson.Read(path).TryAccept(out var policy, out _));
            Assert.Equal(Sample(), policy);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Every_ready_policy_survives_the_file() =>
        Assert.All(PolicyTemplates.All.Prepend(IncidentPolicy.Default), policy => Assert.Equal(policy, Read(Encoding.UTF8.GetBytes(Written(policy)))));

    [Property]
    public bool A_policy_survives_the_file_and_gives_the_same_bytes_again(PrioritizationPolicy policy)
    {
        var text = Written(policy);
        var read = Read(Encoding.UTF8.GetBytes(text));
        return read.Equals(policy) && Written(policy) == text && Written(read) == text && Bits(read).SequenceEqual(Bits(policy));
    }

    [Property(MaxTest = 100)]
    public bool A_file_cut_anywhere_is_refused_and_never_throws(PrioritizationPolicy policy, ushort cut)
    {
        var bytes = Encoding.UTF8.GetBytes(Written(policy).TrimEnd());
        using var stream = new MemoryStream(bytes, 0, cut % bytes.Length);
        return PolicyJson.Read(stream, "policy.json").Value is UnreadableFile;
    }

    [Property(MaxTest = 1000)]
    public bool A_file_with_any_byte_changed_is_read_or_refused_and_never_throws(ushort place, byte value)
    {
        var bytes = Encoding.UTF8.GetBytes(Expected);
        bytes[place % bytes.Length] = value;
        using var stream = new MemoryStream(bytes);
        var accepted = PolicyJson.Read(stream, "policy.json").TryAccept(out var policy, out var refusal);
        return accepted == (policy is not null) && accepted == (refusal is null);
    }

    private static PrioritizationPolicy Sample() => PrioritizationPolicy.Of(
        "Größte Wirkung",
        "2026.2",
        PolicyModel.WeightedScoring,
        [
            new("Hours lost", "hours_lost")
            {
                Description = "Each tenfold counts \"about\" the same.",
                Unit = "hours / month",
                Direction = Direction.More,
                From = 0,
                To = 1000,
                Points = [(0, 0), (10, 0.5), (1000, 1)],
                Weight = 0.75,
            },
            new("Risk", "risk")
            {
                Direction = Direction.Less,
                Scale = ScaleType.Ordinal,
                From = 1,
                To = 3.5,
                Labels = RatingScale.WithNumbers("Risk", ("Low", 1), ("High", 3.5)),
                Weight = 0.25,
            },
        ],
        description: "Decided on 2 March.").Match(policy => policy, refusal => throw new InvalidOperationException(refusal.Message));

    private static IEnumerable<long> Bits(PrioritizationPolicy policy) => policy.Criteria.SelectMany(criterion => new[]
        {
            criterion.From, criterion.To, criterion.Weight,
        }
        .Concat(criterion.Points.SelectMany(point => new double?[] { point.At, point.Value }))
        .Concat(criterion.Labels?.Labels.Select(label => (double?)criterion.Labels.Rate(label).ToNumber()) ?? [])
        .Select(number => number is { } some ? BitConverter.DoubleToInt64Bits(some) : 0));

    private static string Written(PrioritizationPolicy policy)
    {
        using var writer = new StringWriter();
        PolicyJson.Write(policy, writer);
        return writer.ToString();
    }

    private static PrioritizationPolicy Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return PolicyJson.Read(stream, "policy.json").TryAccept(out var policy, out var refusal)
            ? policy
            : throw new InvalidOperationException(refusal.Message);
    }
}
