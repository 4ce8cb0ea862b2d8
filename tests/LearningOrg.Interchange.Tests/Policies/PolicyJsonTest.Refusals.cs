using System.Text;
using LearningOrg.Core;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Interchange.Policies;

namespace LearningOrg.Interchange.Tests.Policies;

/// <summary>What is said of a policy that was mistyped, word for word.</summary>
public class PolicyJsonRefusalsTest
{
    private const string Good = """
        {
          "schemaVersion": 1,
          "name": "House",
          "version": "1",
          "model": "weighted-scoring",
          "criteria": [
            {
              "name": "Hours",
              "input": "hours",
              "direction": "more",
              "scale": "ratio",
              "range": { "from": 0, "to": 10 },
              "points": [{ "at": 0, "value": 0 }, { "at": 10, "value": 1 }],
              "weight": 0.75
            },
            {
              "name": "Risk",
              "input": "risk",
              "direction": "less",
              "scale": "ordinal",
              "range": { "from": 1, "to": 3 },
              "labels": [{ "label": "Low (1)", "number": 1 }, { "label": "High (3)", "number": 3 }],
              "weight": 0.25
            }
          ]
        }
        """;

    private const string Models =
        "weighted-scoring, rice, ice-product, ice-mean, wsjf, cd3, value-effort, risk-priority-number, opportunity-score";

    private const string Criterion = "name, input, description, unit, direction, scale, range, points, labels, weight";

    public static TheoryData<string, string, string, string, string> Mistyped { get; } = new()
    {
        { "\"version\": \"1\"", "\"versoin\": \"1\"", "$", "'versoin' is not a member that is known there", "Remove it, or use one of schemaVersion, name, version, description, model, settings, criteria." },
        { "\"weight\": 0.75", "\"Weight\": 0.75", "$.criteria[0]", "'Weight' is not a member that is known there", $"Remove it, or use one of {Criterion}." },
        { "\"to\": 10 }", "\"until\": 10 }", "$.criteria[0].range", "'until' is not a member that is known there", "Remove it, or use one of from, to." },
        { "\"version\": \"1\",", "", "$", "'version' is missing", "Add it." },
        { "\"input\": \"hours\",", "", "$.criteria[0]", "'input' is missing", "Add it." },
        { ", \"to\": 3 }", "}", "$.criteria[1].range", "'to' is missing", "Add it." },
        { "\"name\": \"House\"", "\"name\": \"House\", \"name\": \"Home\"", "$", "'name' stands twice", "Remove one of them." },
        { "\"House\"", "7", "$.name", "it is a number", "Write text in quotes." },
        { "\"House\"", "null", "$.name", "it is null", "Write text in quotes." },
        { "0.75", "\"0.75\"", "$.criteria[0].weight", "it is text", "Write a number." },
        { "0.75", "true", "$.criteria[0].weight", "it is true or false", "Write a number." },
        { "0.75", "1e999", "$.criteria[0].weight", "1e999 is too large a number", "Use another unit." },
        { "{ \"from\": 0, \"to\": 10 }", "[0, 10]", "$.criteria[0].range", "it is a list", "Write an object in braces." },
        { "[{ \"at\": 0, \"value\": 0 }, { \"at\": 10, \"value\": 1 }]", "{}", "$.criteria[0].points", "it is an object", "Write a list in brackets." },
        { "{ \"at\": 10, \"value\": 1 }", "[10, 1]", "$.criteria[0].points[1]", "it is a list", "Write an object in braces." },
        { "\"weighted-scoring\"", "\"weighted scoring\"", "$.model", "'weighted scoring' is not a model", $"Use one of {Models}." },
        { "\"weighted-scoring\"", "\"RICE\"", "$.model", "'RICE' is not a model", $"Use one of {Models}." },
        { "\"direction\": \"less\"", "\"direction\": \"fewer\"", "$.criteria[1].direction", "'fewer' is not a direction", "Use one of more, less." },
        { "\"scale\": \"ratio\"", "\"scale\": \"Ratio\"", "$.criteria[0].scale", "'Ratio' is not a scale", "Use one of ratio, interval, ordinal." },
        {
            "\"schemaVersion\": 1", "\"schemaVersion\": 2, \"audience\": \"later\"", "$.schemaVersion", "this library reads schemaVersion 1 only",
            "Read the file with the version of the library that wrote it, or a later one."
        },
        { "\"schemaVersion\": 1", "\"schemaVersion\": \"1\"", "$.schemaVersion", "it is text", "Write a number." },
        { "\"schemaVersion\": 1,", "", "$", "'schemaVersion' is missing", "Add it." },
        {
            "\"model\": \"weighted-scoring\"",
            "\"model\": \"rice\", \"settings\": [{ \"name\": \"period\", \"value\": \"year\" }, { \"name\": \"period\", \"value\": \"month\" }]",
            "$.settings", "'period' is set twice", "Remove one of them."
        },
    };

    public static TheoryData<string, string, string, string, string> MistypedLabels { get; } = new()
    {
        { "\"number\": 3", "\"number\": 1", "[1].number", "1 is not more than the 1 of 'Low (1)' before it", "List the labels lowest first, each with a larger number than the one before." },
        { "\"number\": 3", "\"number\": 0.5", "[1].number", "0.5 is not more than the 1 of 'Low (1)' before it", "List the labels lowest first, each with a larger number than the one before." },
        { "High (3)", "low (1)", "[1].label", "'low (1)' stands twice", "Remove one of them." },
        { "Low (1)", "", "[0].label", "it is blank", "Write the label as the register has it." },
        { "Low (1)", "\\t ", "[0].label", "it is blank", "Write the label as the register has it." },
        { "High (3)", "High (3) ", "[1].label", "there is white space around 'High (3) '", "Remove it." },
        { ", { \"label\": \"High (3)\", \"number\": 3 }", "", "", "there is only one label", "Give at least two, lowest first." },
        { "\"number\": 3", "\"numbers\": 3", "[1]", "'numbers' is not a member that is known there", "Remove it, or use one of label, number." },
    };

    [Theory]
    [MemberData(nameof(Mistyped))]
    public void A_mistyped_policy_is_refused_where_it_breaks(string typed, string mistyped, string place, string problem, string remedy) =>
        Assert.Equal(new UnreadableFile("policy.json", place, problem, remedy), ReadMistyped(typed, mistyped));

    [Theory]
    [MemberData(nameof(MistypedLabels))]
    public void Mistyped_labels_are_refused_where_they_break(string typed, string mistyped, string place, string problem, string remedy) =>
        Assert.Equal(new UnreadableFile("policy.json", $"$.criteria[1].labels{place}", problem, remedy), ReadMistyped(typed, mistyped));

    [Fact]
    public void No_labels_are_no_scale()
    {
        var policy = Assert.IsType<PrioritizationPolicy>(ReadMistyped(
            "\"scale\": \"ordinal\",\n      \"range\": { \"from\": 1, \"to\": 3 },\n      \"labels\": [{ \"label\": \"Low (1)\", \"number\": 1 }, { \"label\": \"High (3)\", \"number\": 3 }]",
            "\"range\": { \"from\": 1, \"to\": 3 },\n      \"labels\": []"));
        Assert.Null(policy.Criteria[1].Labels);
        Assert.Equal(ScaleType.Ratio, policy.Criteria[1].Scale);
    }

    [Theory]
    [InlineData("nonsense", "line 1, position 2", "'nonsense' is an invalid JSON literal. Expected the literal 'null'")]
    [InlineData("{\n  \"größe\": x\n}", "line 2, position 12", "'x' is an invalid start of a value")]
    [InlineData("{\n  'name': 1\n}", "line 2, position 3", "''' is an invalid start of a property name. Expected a '\"'")]
    [InlineData("{\n  \"name\": 1,\n}", "line 3, position 1", "a comma stands before a closing bracket")]
    [InlineData("{\n  \"name\": [", "line 2, position 12", "it ends before all that was opened is closed")]
    [InlineData("// a comment\n{}", "line 1, position 1", "'/' is an invalid start of a value")]
    [InlineData("{} {}", "line 1, position 4", "'{' is invalid after a single JSON value. Expected end of data")]
    public void Malformed_JSON_is_refused_by_line_and_position(string text, string place, string problem) => Assert.Equal(
        new UnreadableFile("policy.json", place, $"this is not valid JSON: {problem}", "Correct it there."), Read(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("[]", "it is a list")]
    [InlineData("null", "it is null")]
    [InlineData("\"House\"", "it is text")]
    public void What_is_no_object_is_refused(string text, string problem) => Assert.Equal(
        new UnreadableFile("policy.json", "$", problem, "Write an object in braces."), Read(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF\r\n")]
    public void An_empty_file_is_refused(string text) => Assert.Equal(
        "Cannot read policy.json: it is empty. Write it again, or name another file.",
        Assert.IsType<UnreadableFile>(Read(Encoding.UTF8.GetBytes(text))).Message);

    [Fact]
    public void Other_encodings_are_refused_by_name()
    {
        foreach (var encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            Assert.Equal(
                "Cannot read policy.json: it is encoded as UTF-16. Save it as UTF-8.",
                Assert.IsType<UnreadableFile>(Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Good)])).Message);
        }

        Assert.Equal(
            "Cannot read policy.json, line 3: it holds bytes that are not UTF-8. Save it as UTF-8.",
            Assert.IsType<UnreadableFile>(Read(Encoding.Latin1.GetBytes(Good.Replace("House", "Büro", StringComparison.Ordinal)))).Message);
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused()
    {
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString(), "policy.json");
        Assert.Equal($"Cannot read {path}: there is no such file. Check the name.", Assert.IsType<UnreadableFile>(PolicyJson.Read(path).Value).Message);
    }

    [Fact]
    public void A_directory_is_refused() => Assert.Equal(
        $"Cannot read {Path.GetTempPath()}: it is a directory. Name a file in it.",
        Assert.IsType<UnreadableFile>(PolicyJson.Read(Path.GetTempPath()).Value).Message);

    [Fact]
    public void Weights_that_do_not_sum_to_one_are_refused_with_their_sum() => Assert.Equal(
        "The policy 'House' cannot be applied. The weights (Hours 0.75, Risk 0.5) sum to 1.25, not to 1.",
        Invalid("\"weight\": 0.25", "\"weight\": 0.5"));

    [Fact]
    public void All_that_is_wrong_with_a_policy_is_said_at_once() => Assert.Equal(
        "The policy 'House' cannot be applied. " +
        "'Risk' is ordinal, and the model calculates with it. State a number for each of its labels, or measure it. " +
        "'Hours' has no direction. Say whether more or less of it is better. " +
        "The range of 'Hours' goes from 0 to -1. It must go from the smaller to the larger number. " +
        "The weight of 'Hours' is 7.5. It must lie in 0 to 1.",
        Assert.IsType<InvalidPolicy>(Read(Encoding.UTF8.GetBytes(Good
            .Replace("\"direction\": \"more\",", "", StringComparison.Ordinal)
            .Replace("\"to\": 10 }", "\"to\": -1 }", StringComparison.Ordinal)
            .Replace("0.75", "7.5", StringComparison.Ordinal)
            .Replace("\"labels\": [{ \"label\": \"Low (1)\", \"number\": 1 }, { \"label\": \"High (3)\", \"number\": 3 }],", "", StringComparison.Ordinal)))).Message);

    [Fact]
    public void A_model_with_fixed_roles_names_those_that_lack_and_those_that_are_not_its_own() => Assert.Equal(
        "The policy 'House' cannot be applied. RICE needs a criterion named 'Reach'. RICE needs a criterion named 'Impact'. " +
        "RICE needs a criterion named 'Confidence'. RICE needs a criterion named 'Effort'. " +
        "RICE has no criterion 'Hours'. It has Reach, Impact, Confidence and Effort. " +
        "'Hours' states a weight, which has no meaning in RICE. Leave it out. " +
        "'Hours' states a direction, which has no meaning in RICE. Leave it out. " +
        "'Hours' states a range, which has no meaning in RICE. Leave it out. " +
        "RICE has no criterion 'Risk'. It has Reach, Impact, Confidence and Effort. " +
        "'Risk' states a weight, which has no meaning in RICE. Leave it out. " +
        "'Risk' states a direction, which has no meaning in RICE. Leave it out. " +
        "'Risk' states a range, which has no meaning in RICE. Leave it out.",
        Invalid("\"weighted-scoring\"", "\"rice\""));

    [Fact]
    public void A_setting_that_the_model_does_not_have_is_refused() => Assert.Equal(
        "The policy 'House' cannot be applied. 'period' is no setting of weighted scoring, which has none.",
        Invalid("\"criteria\": [", "\"settings\": [{ \"name\": \"period\", \"value\": \"year\" }], \"criteria\": ["));

    [Fact]
    public void A_programmers_mistake_throws()
    {
        Assert.Throws<ArgumentNullException>("stream", () => PolicyJson.Read(null!, "policy.json"));
        Assert.Throws<ArgumentException>("name", () => PolicyJson.Read(Stream.Null, " "));
        Assert.Throws<ArgumentException>("path", () => PolicyJson.Read(string.Empty));
        Assert.Throws<ArgumentNullException>("policy", () => PolicyJson.Write(null!, TextWriter.Null));
        Assert.Throws<ArgumentNullException>("writer", () => PolicyJson.Write(PolicyTemplates.All[0], null!));
        Assert.Throws<ArgumentNullException>("policy", () => new PolicyReadOutcome((PrioritizationPolicy)null!));
    }

    private static string Invalid(string typed, string mistyped) => Assert.IsType<InvalidPolicy>(ReadMistyped(typed, mistyped)).Message;

    private static object ReadMistyped(string typed, string mistyped)
    {
        Assert.Contains(typed, Good.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        return Read(Encoding.UTF8.GetBytes(Good.ReplaceLineEndings("\n").Replace(typed, mistyped, StringComparison.Ordinal)));
    }

    private static object Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return PolicyJson.Read(stream, "policy.json").Value;
    }
}
