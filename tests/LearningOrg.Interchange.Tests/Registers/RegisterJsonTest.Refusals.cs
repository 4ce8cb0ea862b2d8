using System.Text;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Interchange.Tests.Registers;

/// <summary>What is said of a file that was mistyped, word for word.</summary>
public class RegisterJsonRefusalsTest
{
    private const string Instants = "Write it as in 2026-03-01T09:00:00Z or 2026-03-01T10:00:00+01:00.";

    private const string Good = """
        {
          "schemaVersion": 1,
          "title": "IT improvements",
          "authority": "head-of-service",
          "openedAt": "2026-03-01T09:00:00Z",
          "entries": [
            {
              "schemaVersion": 1,
              "id": "CIM0000001",
              "title": "Password resets",
              "source": "kpi-monitoring",
              "details": { "inputs": [{ "name": "reach", "value": 120, "unit": "calls per month" }] },
              "raisedBy": "ada",
              "raisedAt": "2026-03-01T10:00:00+01:00",
              "stage": "raised",
              "lastEventAt": "2026-03-01T09:00:00Z",
              "revision": 1
            }
          ]
        }
        """;

    private const string Input = """{ "name": "reach", "value": 120, "unit": "calls per month" }""";

    private const string Members =
        "schemaVersion, id, title, source, raisedBy, raisedAt, stage, lastEventAt, revision, details, parent, isRequired, score, assessedBy, " +
        "assessedAt, owner, plan, approvedBy, approvedAt, startedAt, tasks, completedAt, measurements, verification, review, benefits, holdReason, " +
        "holdReviewAt, heldSince, heldFrom, endingReason, endedFor, endedAt";

    private const string Stages =
        "raised, triaged, assessed, approved, in-progress, verifying, achieved, not-achieved, sustained, regressed, on-hold, rejected, withdrawn, " +
        "duplicate or superseded";

    private const string Sources =
        "customer-service-review, staff-suggestion, internal-process-review, kpi-monitoring, assessment-or-benchmark, supplier-review, " +
        "major-incident-review, problem-review, change-review, project-implementation-review, post-mortem, idea or external-lesson";

    public static TheoryData<string, string, string, string, string> WrongMembers { get; } = new()
    {
        { "\"raisedBy\"", "\"raiser\"", "", "'raiser' is not a member that is known there", $"Remove it, or use one of {Members}." },
        { "\"unit\"", "\"U\"", ".details.inputs[0]", "'U' is not a member that is known there", "Remove it, or use one of name, value, unit, low, high." },
        { "\"raisedBy\": \"ada\",", "", "", "'raisedBy' is missing", "Add it." },
        { ", \"unit\": \"calls per month\"", "", ".details.inputs[0]", "'unit' is missing", "Add it." },
        { "\"raisedBy\"", "\"id\": \"a\", \"raisedBy\"", "", "'id' stands twice", "Remove one of them." },
        { "\"raisedBy\"", "\"\\ud800\"", "", "the name of a member holds half a character (an unpaired surrogate)", "Correct the name." },
    };

    public static TheoryData<string, string, string, string, string> WrongValues { get; } = new()
    {
        { "\"ada\"", "null", ".raisedBy", "it is null", "Write text in quotes." },
        { "\"ada\"", "7", ".raisedBy", "it is a number", "Write text in quotes." },
        { "\"ada\"", "\"\\ud800\"", ".raisedBy", "the text holds half a character (an unpaired surrogate)", "Correct the text." },
        { "120", "\"120\"", ".details.inputs[0].value", "it is text", "Write a number." },
        { "120", "1e999", ".details.inputs[0].value", "1e999 is too large a number", "Use another unit." },
        { "\"revision\": 1", "\"revision\": 1.5", ".revision", "1.5 is not a whole number below 2³¹", "Correct it." },
        { "\"revision\": 1", "\"revision\": true", ".revision", "it is true or false", "Write a number." },
        { $"[{Input}]", "{}", ".details.inputs", "it is an object", "Write a list in brackets." },
        { Input, "[]", ".details.inputs[0]", "it is a list", "Write an object in braces." },
        { "\"2026-03-01T10:00:00+01:00\"", "1772355600", ".raisedAt", "it is a number", "Write an instant in quotes." },
        { "2026-03-01T10:00:00+01:00", "1 March 2026", ".raisedAt", "'1 March 2026' is not an instant in ISO 8601", Instants },
        { "01T10:00:00+01:00", "01T10:00:00", ".raisedAt", "'2026-03-01T10:00:00' has no offset from UTC", Instants },
        { "2026-03-01T10:00:00+01:00", "2026-03-01", ".raisedAt", "'2026-03-01' has no offset from UTC", Instants },
    };

    public static TheoryData<string, string, string, string, string> WrongMeanings { get; } = new()
    {
        { "\"revision\": 1", "\"revision\": 0", ".revision", "'revision' must be at least 1", "Correct it there." },
        {
            "\"raised\"", "\"done\"", ".stage", "'done' is not a code of ImprovementStage", $"Allowed: {Stages}."
        },
        { "kpi-monitoring", "kpi", ".source", "'kpi' is not a code of ImprovementSource", $"Allowed: {Sources}." },
        { "\"Password resets\"", "\" \"", ".title", "'title' must not be blank", "Correct it there." },
        {
            "\"stage\"", "\"assessedBy\": \"ada\", \"stage\"", ".assessedBy", "'assessedBy' is given, though there is no score",
            "Give both or neither."
        },
        {
            "\"openedAt\": \"2026-03-01T09", "\"openedAt\": \"2026-03-01T12", ".raisedAt",
            "'raisedAt' lies before the register was opened, at 2026-03-01T12:00:00+00:00", "Correct it there."
        },
        {
            "\"schemaVersion\": 1,\n      \"id\"", "\"schemaVersion\": 2,\n      \"id\"", ".schemaVersion",
            "'schemaVersion' is 2, but this library reads 1 only", "Correct it there."
        },
    };

    [Theory]
    [MemberData(nameof(WrongMembers))]
    [MemberData(nameof(WrongValues))]
    [MemberData(nameof(WrongMeanings))]
    public void A_mistyped_entry_is_refused_by_its_path(string typed, string mistyped, string place, string problem, string remedy) =>
        Assert.Equal(new UnreadableFile("register.json", "$.entries[0]" + place, problem, remedy), ReadMistyped(typed, mistyped));

    [Fact]
    public void A_mistyped_register_is_refused_by_its_path()
    {
        Assert.Equal(
            new UnreadableFile("register.json", "$", "'authority' is missing", "Add it."),
            ReadMistyped("\"authority\": \"head-of-service\",", ""));
        Assert.Equal(
            new UnreadableFile("register.json", "$.schemaVersion", "it is text", "Write a number."),
            ReadMistyped("\"schemaVersion\": 1,\n  \"title\"", "\"schemaVersion\": \"1\",\n  \"title\""));
        Assert.Equal(
            new UnreadableFile("register.json", "$", "it is a list", "Write an object in braces."),
            Read(Encoding.UTF8.GetBytes("[]")));
    }

    [Fact]
    public void A_later_version_is_told_before_anything_that_differs_in_it() => Assert.Equal(
        new UnreadableFile(
            "register.json",
            "$.schemaVersion",
            "this library reads schemaVersion 1 only",
            "Read the file with the version of the library that wrote it, or a later one."),
        ReadMistyped("\"schemaVersion\": 1,\n  \"title\"", "\"schemaVersion\": 2,\n  \"name\""));

    [Fact]
    public void Malformed_text_is_refused_with_what_the_parser_says()
    {
        Assert.Equal(
            new UnreadableFile(
                "register.json",
                "line 12, position 90",
                "this is not valid JSON: ']' is invalid without a matching open",
                "Correct it there."),
            ReadMistyped($"[{Input}", Input));
        Assert.Equal(
            new UnreadableFile(
                "register.json",
                "line 9, position 7",
                "this is not valid JSON: 'i' is an invalid start of a property name. Expected a '\"'",
                "Correct it there."),
            ReadMistyped("\"id\": ", "id: "));
    }

    [Fact]
    public void The_file_they_were_mistyped_from_is_good() => Assert.IsNotType<UnreadableFile>(Read(Encoding.UTF8.GetBytes(Good)));

    [Fact]
    public void An_id_that_stands_twice_is_refused()
    {
        var start = Good.IndexOf("    {", StringComparison.Ordinal);
        var entry = Good.Substring(start, Good.LastIndexOf("    }", StringComparison.Ordinal) + 5 - start);
        Assert.Equal(
            new UnreadableFile("register.json", "$.entries[1].id", "The id CIM0000001 stands twice", "Give each entry an id of its own."),
            ReadMistyped(entry, $"{entry},{entry}"));
    }

    [Fact]
    public void The_position_is_counted_in_characters() => Assert.Equal(
        "line 2, position 12",
        Assert.IsType<UnreadableFile>(Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("{\n \"ü🙂\": 1, x}")])).Place);

    [Theory]
    [InlineData("{}}", "line 1, position 3")]
    [InlineData("[1,\n2,\n", "line 3, position 1")]
    [InlineData("// no\n{}", "line 1, position 1")]
    public void Malformed_text_is_refused_by_line_and_position(string text, string place)
    {
        var refusal = Assert.IsType<UnreadableFile>(Read(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(place, refusal.Place);
        Assert.StartsWith("this is not valid JSON: ", refusal.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \t\r\n")]
    public void An_empty_file_is_refused(string text) => Assert.Equal(
        new UnreadableFile("register.json", null, "it is empty", "Write it again, or name another file."), Read(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("[1,\n2,\n]", "line 3, position 1", "a comma stands before a closing bracket")]
    [InlineData("{\"schemaVersion\": 1,}", "line 1, position 21", "a comma stands before a closing bracket")]
    [InlineData("{\"entries\": [{}]", "line 1, position 17", "it ends before all that was opened is closed")]
    public void The_commonest_slips_are_told_without_speaking_of_parsers(string text, string place, string problem) => Assert.Equal(
        new UnreadableFile("register.json", place, $"this is not valid JSON: {problem}", "Correct it there."), Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Other_encodings_are_refused_by_name()
    {
        Assert.Equal(
            new UnreadableFile("register.json", null, "it is encoded as UTF-16", "Save it as UTF-8."),
            Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Good)]));
        Assert.Equal(
            new UnreadableFile("register.json", "line 10", "it holds bytes that are not UTF-8", "Save it as UTF-8."),
            Read(Encoding.Latin1.GetBytes(Good.Replace("Password resets", "Rückfragen", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_refusal_reads_well_aloud()
    {
        Assert.Equal("Cannot read register.json, $.entries[3]: 'id' stands twice. Remove one.", new UnreadableFile(
            "register.json", "$.entries[3]", "'id' stands twice", "Remove one.").Message);
        Assert.Equal(
            "Cannot read register.json: it is encoded as UTF-16. Save it as UTF-8.",
            new UnreadableFile("register.json", null, "it is encoded as UTF-16", "Save it as UTF-8.").Message);
        Assert.Equal("unreadable-file", new UnreadableFile("register.json", null, "it is empty", "Fill it.").Code);
    }

    [Fact]
    public void A_programmers_mistake_throws()
    {
        Assert.Throws<ArgumentNullException>("stream", () => RegisterJson.Read(null!, "register.json"));
        Assert.Throws<ArgumentException>("name", () => RegisterJson.Read(Stream.Null, " "));
        Assert.Throws<ArgumentNullException>("register", () => RegisterJson.Write((Core.Improvements.ContinualImprovementRegister)null!, Stream.Null));
        Assert.Throws<ArgumentNullException>("register", () => RegisterJson.Write((Core.Improvements.ContinualImprovementRegister)null!, TextWriter.Null));
    }

    private static object ReadMistyped(string typed, string mistyped)
    {
        Assert.Contains(typed, Good, StringComparison.Ordinal);
        return Read(Encoding.UTF8.GetBytes(Good.Replace(typed, mistyped, StringComparison.Ordinal)));
    }

    private static object Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return RegisterJson.Read(stream, "register.json").Value;
    }
}
