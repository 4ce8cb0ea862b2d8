using System.Text;
using FsCheck.Xunit;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Interchange.Tests.Registers;

[Properties(Arbitrary = [typeof(RegisterArbitraries)], MaxTest = 300)]
public class RegisterJsonTest
{
    // As a person would check it: every member, in this order, nothing escaped that need not be, and no member for what is not known.
    private const string Expected = """
        {
          "schemaVersion": 1,
          "title": "IT improvements",
          "authority": "Jürgen",
          "openedAt": "2026-03-01T09:00:00+00:00",
          "entries": [
            {
              "schemaVersion": 1,
              "id": "CIM0000001",
              "title": "Password resets: stop the \"second\" call, it's two",
              "source": "kpi-monitoring",
              "raisedBy": "ada",
              "raisedAt": "2026-03-01T10:00:00+01:00",
              "stage": "assessed",
              "lastEventAt": "2026-03-02T09:00:00.0000001+00:00",
              "revision": 3,
              "details": {
                "description": "One call in three is a second call.",
                "sourceReference": "PRB0000042",
                "service": "Identity",
                "category": "Access",
                "inputs": [
                  {
                    "name": "reach",
                    "value": 120,
                    "unit": "calls per month"
                  }
                ]
              },
              "score": {
                "value": 0.30000000000000004,
                "model": "RICE",
                "version": "1",
                "unit": "points"
              },
              "assessedBy": "grace",
              "assessedAt": "2026-03-02T09:00:00.0000001+00:00"
            },
            {
              "schemaVersion": 1,
              "id": "CIM0000002",
              "title": "Fewer hand-overs",
              "source": "idea",
              "raisedBy": "ada",
              "raisedAt": "2026-03-03T09:00:00+00:00",
              "stage": "rejected",
              "lastEventAt": "2026-03-04T09:00:00+00:00",
              "revision": 2,
              "endingReason": "No owner in this budget year",
              "endedAt": "2026-03-04T09:00:00+00:00"
            }
          ]
        }

        """;

    [Fact]
    public void A_register_is_written_as_a_person_would_check_it() => Assert.Equal(Expected.ReplaceLineEndings("\n"), Written(Sample()));

    [Fact]
    public void A_written_register_is_read_back() => Assert.Equal(Sample(), Read(Bytes(Expected)));

    [Fact]
    public void A_writer_gets_the_same_text_as_a_stream()
    {
        using var writer = new StringWriter();
        RegisterJson.Write(Sample(), writer);
        Assert.Equal(Written(Sample()), writer.ToString());
    }

    [Fact]
    public void Streams_are_left_open_and_read_from_where_they_stand()
    {
        using var stream = new MemoryStream();
        stream.WriteByte((byte)'#');
        RegisterJson.Write(Sample(), stream);
        stream.Position = 1;
        Assert.True(RegisterJson.Read(stream, "register.json").IsT0);
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped() => Assert.Equal(Sample(), Read([0xEF, 0xBB, 0xBF, .. Bytes(Expected)]));

    [Fact]
    public void An_optional_member_may_be_null_and_members_may_stand_in_any_order() => Assert.Equal(
        "CIM1 [Raised] t",
        Assert.Single(Read(Bytes("""
            {
              "entries": [{
                "revision": 1, "lastEventAt": "2026-03-01T09:00:00Z", "stage": "raised", "details": { "description": null },
                "score": null, "raisedAt": "2026-03-01T09:00:00Z", "raisedBy": "ada", "source": "idea", "title": "t",
                "id": "CIM1", "schemaVersion": 1
              }],
              "openedAt": "2026-03-01T09:00:00Z", "authority": "ada", "title": "T", "schemaVersion": 1
            }
            """))).ToString());

    [Property(DisplayName = "INV-7 written, parsed and restored, a register is equal to what it was")]
    public bool A_register_survives_the_file(ContinualImprovementRegister register)
    {
        var text = Written(register);
        var read = Read(Bytes(text));
        return read.Equals(register)
            && read.ToSnapshot() == register.ToSnapshot()
            && read.LastEventAt == register.LastEventAt
            && Written(read) == text
            && register.Zip(read).All(pair => SameBits(pair.First, pair.Second))
            && register.Zip(read).All(pair => pair.First.RaisedAt.EqualsExact(pair.Second.RaisedAt));
    }

    [Property(MaxTest = 100)]
    public bool A_file_cut_anywhere_is_refused_and_never_throws(ContinualImprovementRegister register, ushort cut)
    {
        var bytes = Bytes(Written(register).TrimEnd());
        using var stream = new MemoryStream(bytes, 0, cut % bytes.Length);
        return RegisterJson.Read(stream, "register.json").Value is UnreadableFile;
    }

    [Property(MaxTest = 1000)]
    public bool A_file_with_any_byte_changed_is_read_or_refused_and_never_throws(ushort place, byte value)
    {
        var bytes = Bytes(Expected);
        bytes[place % bytes.Length] = value;
        using var stream = new MemoryStream(bytes);
        var accepted = RegisterJson.Read(stream, "register.json").TryAccept(out var register, out var refusal);
        return accepted == (register is not null) && accepted == (refusal is null);
    }

    private static bool SameBits(Improvement left, Improvement right) =>
        Bits(left.Assessment?.Score.Value) == Bits(right.Assessment?.Score.Value)
        && left.Inputs.Zip(right.Inputs).All(pair => Bits(pair.First.Value) == Bits(pair.Second.Value));

    private static long? Bits(double? number) => number is { } value ? BitConverter.DoubleToInt64Bits(value) : null;

    private static ContinualImprovementRegister Sample()
    {
        var start = new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
        var (ada, grace) = (ActorId.Of("ada"), ActorId.Of("grace"));
        var (first, second) = (ImprovementId.Of("CIM0000001"), ImprovementId.Of("CIM0000002"));
        var details = new ImprovementDetails
        {
            Description = "One call in three is a second call.",
            SourceReference = "PRB0000042",
            Service = "Identity",
            Category = "Access",
            Inputs = [PriorityInput.Of("reach", 120, "calls per month")],
        };
        var score = Score.Of(0.1 + 0.2, ScoringModelId.Of("RICE", "1", "points"));
        var register = ContinualImprovementRegister.Open("IT improvements", ActorId.Of("Jürgen"), start);
        var title = "Password resets: stop the \"second\" call, it's two";
        register = Accept(register.Raise(first, title, ImprovementSource.KpiMonitoring, ada, start.ToOffset(new(1, 0, 0)), details));
        register = Accept(register.Apply(first, entry => entry.Triage(ada, start)));
        register = Accept(register.Apply(first, entry => entry.Assess(score, grace, start.AddDays(1).AddTicks(1))));
        register = Accept(register.Raise(second, "Fewer hand-overs", ImprovementSource.Idea, ada, start.AddDays(2)));
        return Accept(register.Apply(second, entry => entry.Reject("No owner in this budget year", ActorId.Of("Jürgen"), start.AddDays(3))));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Written(ContinualImprovementRegister register)
    {
        using var stream = new MemoryStream();
        RegisterJson.Write(register, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static ContinualImprovementRegister Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return RegisterJson.Read(stream, "register.json").TryAccept(out var register, out var refusal)
            ? register
            : throw new InvalidOperationException(refusal.Message);
    }

    private static ContinualImprovementRegister Accept(RegisterOutcome outcome) =>
        outcome.TryAccept(out var now, out var refusal) ? now : throw new InvalidOperationException(refusal.Message);
}
