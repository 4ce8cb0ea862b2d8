using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Core.Tests.Lifecycles;

public partial class LifecycleDrawingTest
{
    private static readonly string[] Nasty =
    [
        "\"", "\\", "<b>", ">", "&amp;", "\n", "\r\n", "\t", "#quot;", "#", ";", ":", "%%", "{", "}", "-->", "[[fork]]", "<<choice>>",
        "é", "日本", "🙂", "\\\"", "direction LR", "Direction TB", "as", "note", "style x:#a;", "*", "|", "`", "x", "\u2028",
    ];

    [Fact]
    public void A_small_chart_in_Mermaid() => Assert.Equal(
        """
        stateDiagram-v2
            accTitle: Proposal
            state "Draft" as draft
            state "Submitted" as submitted
            state "On hold" as on_hold
            state "Accepted" as accepted
            state "Withdrawn" as withdrawn
            state "the state before" as H_on_hold
            [*] --> draft
            draft --> submitted : submit
            submitted --> accepted : accept [a sponsor, a budget]
            draft --> on_hold : put on hold
            submitted --> on_hold : put on hold
            on_hold --> H_on_hold : resume
            draft --> withdrawn : withdraw
            submitted --> withdrawn : withdraw
            on_hold --> withdrawn : withdraw
            accepted --> [*]
            withdrawn --> [*]

        """,
        Samples.Proposal.ToMermaid(),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void A_small_chart_in_DOT() => Assert.Equal(
        """
        digraph "Proposal" {
            rankdir=LR;
            node [shape=box, style=rounded];
            "[*]" [shape=point, label=""];
            "draft" [label="Draft"];
            "submitted" [label="Submitted"];
            "on-hold" [label="On hold"];
            "accepted" [label="Accepted", peripheries=2];
            "withdrawn" [label="Withdrawn", peripheries=2];
            "[H] on-hold" [shape=plaintext, label="the state before"];
            "[*]" -> "draft";
            "draft" -> "submitted" [label="submit"];
            "submitted" -> "accepted" [label="accept [a sponsor, a budget]"];
            "draft" -> "on-hold" [label="put on hold"];
            "submitted" -> "on-hold" [label="put on hold"];
            "on-hold" -> "[H] on-hold" [label="resume"];
            "draft" -> "withdrawn" [label="withdraw"];
            "submitted" -> "withdrawn" [label="withdraw"];
            "on-hold" -> "withdrawn" [label="withdraw"];
        }

        """,
        Samples.Proposal.ToDot(),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void Mermaid_keywords_are_no_ids()
    {
        string[] keywords = ["class", "classdef", "click", "default", "href", "note", "scale", "state", "style"];
        var builder = Lifecycle.Named("Keywords").Begins("begin", "Begin");
        foreach (var word in keywords)
        {
            builder = builder.Final(word, $"The word {word}").Move($"to-{word}", "begin", word);
        }

        var text = ChartCase.Accept(builder.Build()).ToMermaid();
        Assert.All(keywords, word => Assert.Contains($"    begin --> {word}_ : to {word}\n", text, StringComparison.Ordinal));
        Assert.All(keywords, word => Assert.Contains($"    state \"The word {word}\" as {word}_\n", text, StringComparison.Ordinal));
    }

    [Property(DisplayName = "names of any kind leave the syntax of Mermaid and DOT whole, and can be read back", MaxTest = 500)]
    public Property Any_names_leave_the_syntax_whole() => Prop.ForAll(
        Gen.Elements(Nasty).ListOf(4).Select(parts => "N" + string.Join(" ", parts) + "N").ArrayOf(4).ToArbitrary(),
        names =>
        {
            var lifecycle = ChartCase.Accept(Lifecycle.Named(names[0])
                .Begins("a", names[1]).Final("b", "~" + names[2]).Verb("go", "go" + names[3])
                .Move("go", "a", "b", Need.Of("x", names[0]), Need.Of("y", names[1])).Build());
            var mermaid = lifecycle.ToMermaid().Split('\n');
            Assert.Equal("stateDiagram-v2", mermaid[0]);
            Assert.Equal(Plain(names[0]), Decoded(Only(AccTitle(), mermaid[1])));
            Assert.Equal(Plain(names[1]), Decoded(Only(MermaidState(), mermaid[2])));
            Assert.Equal("~" + Plain(names[2]), Decoded(Only(MermaidState(), mermaid[3])));
            Assert.Equal($"go{Plain(names[3])} [{Plain(names[0])}, {Plain(names[1])}]", Decoded(Only(MermaidMove(), mermaid[5])));
            Assert.Equal(["    [*] --> a", "    b --> [*]", ""], [mermaid[4], .. mermaid[6..]]);
            Assert.DoesNotMatch("(?i)direction|%|<|\\[\\[", string.Concat(mermaid));

            var dot = lifecycle.ToDot().Split('\n');
            Assert.Equal(10, dot.Length);
            Assert.Equal(Plain(names[0]), Unquoted(Only(DotGraph(), dot[0])));
            Assert.Equal(Plain(names[1]), Unquoted(Only(DotLabel(), dot[4])));
            Assert.Equal("~" + Plain(names[2]), Unquoted(Only(DotLabel(), dot[5])));
            Assert.Equal($"go{Plain(names[3])} [{Plain(names[0])}, {Plain(names[1])}]", Unquoted(Only(DotLabel(), dot[7])));
        });

    private static string Plain(string text) => new([.. text.Select(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) ? ' ' : letter)]);

    private static string Only(Regex shape, string line)
    {
        Assert.Matches(shape, line);
        return shape.Match(line).Groups["text"].Value;
    }

    private static string Decoded(string text) =>
        Entity().Replace(text, entity => ((char)int.Parse(entity.Groups[1].Value, CultureInfo.InvariantCulture)).ToString());

    private static string Unquoted(string text) => Escape().Replace(text, escape => escape.Groups[1].Value).Replace("&amp;", "&");

    [GeneratedRegex("^    accTitle: (?<text>([^#;:\"%{}<>\\n]|#[0-9]+;)+)$")]
    private static partial Regex AccTitle();

    [GeneratedRegex("^    state \"(?<text>([^#;:\"%{}<>\\n]|#[0-9]+;)+)\" as [a-z_]+$")]
    private static partial Regex MermaidState();

    [GeneratedRegex("^    a --> b : (?<text>([^#;:\"%{}<>\\n]|#[0-9]+;)+)$")]
    private static partial Regex MermaidMove();

    [GeneratedRegex("^digraph \"(?<text>([^\"\\\\]|\\\\[\"\\\\])*)\" \\{$")]
    private static partial Regex DotGraph();

    [GeneratedRegex("^    (\"a\"|\"b\"|\"a\" -> \"b\") \\[label=\"(?<text>([^\"\\\\]|\\\\[\"\\\\])*)\"(, peripheries=2)?\\];$")]
    private static partial Regex DotLabel();

    [GeneratedRegex("#([0-9]+);")]
    private static partial Regex Entity();

    [GeneratedRegex("\\\\(.)")]
    private static partial Regex Escape();
}
