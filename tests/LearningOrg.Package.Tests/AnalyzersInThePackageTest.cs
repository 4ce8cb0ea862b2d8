namespace LearningOrg.Package.Tests;

[Collection(PackageTests.Name)]
public class AnalyzersInThePackageTest(Feed feed)
{
    [Theory]
    [InlineData("net10.0", "Exe")]
    [InlineData("netstandard2.0", "Library")]
    public void A_fresh_project_is_told_what_is_wrong(string framework, string outputType) => FreshProject
        .Create(feed, framework, outputType)
        .With("Demo.cs", Demo)
        .With("Program.cs", Program)
        .With("Review.cs", Review)
        .Build()
        .Succeeds()
        .Says("Program.cs(11,13): warning LO1002: The outcome of 'Approve' is discarded")
        .Says("https://github.com/learningorg/LearningOrg.Core/blob/main/docs/rules/LO1002.md")
        .Says("Review.cs(13,13): warning LO1006: The switch over 'Direction' has no answer for 'Less'")
        .Says("Review.cs(23,20): warning LO2005: 'Value' is computed or measured")
        .Says("Review.cs(28,36): warning LO4003: 'by' says who in 'reason'")
        .DoesNotSay("CS8032") // an analyzer that does not load
        .DoesNotSay("CS9057") // one built for a newer compiler
        .DoesNotSay("AD0001"); // one that throws

    [Theory]
    [InlineData("net10.0", "Exe")]
    [InlineData("netstandard2.0", "Library")]
    public void A_project_can_switch_the_rules_off(string framework, string outputType) => FreshProject
        .Create(feed, framework, outputType, "<LearningOrgAnalyzers>false</LearningOrgAnalyzers>")
        .With("Demo.cs", Demo)
        .With("Program.cs", Program)
        .With("Review.cs", Review)
        .With("Mixture.cs", Mixture)
        .Build()
        .Succeeds()
        .DoesNotSay(": warning LO")
        .DoesNotSay(": error LO");

    [Theory]
    [InlineData("net10.0", "Exe")]
    [InlineData("netstandard2.0", "Library")]
    public void Dotnet_format_corrects_what_it_can_and_never_discards_an_outcome(string framework, string outputType)
    {
        var project = FreshProject.Create(feed, framework, outputType).With("Demo.cs", Demo).With("Program.cs", Program).With("Mixture.cs", Mixture);
        project.Dotnet("restore").Succeeds();
        project.Dotnet("format", "analyzers", "Fresh.csproj", "--diagnostics", "LO1002", "LO2003", "--severity", "warn", "--no-restore")
            .Succeeds()
            .DoesNotSay("Unable to fix");

        Assert.Equal(ProgramAfterFormat, project.Read("Program.cs"));
        Assert.Equal(Mixture.Replace("Weights.Of", "Weights.Normalized", StringComparison.Ordinal), project.Read("Mixture.cs"));
        project.Build().Succeeds().DoesNotSay("Program.cs(11").Says("Program.cs(7");
    }

    [Theory]
    [InlineData("net10.0", "Exe")]
    [InlineData("netstandard2.0", "Library")]
    public void A_complete_switch_needs_no_discard_even_where_warnings_are_errors(string framework, string outputType)
    {
        var project = FreshProject
            .Create(feed, framework, outputType, "<LangVersion>latest</LangVersion><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .With("Words.cs", Words);
        project.Build().Succeeds();
        project.Build("-property:LearningOrgAnalyzers=false").Fails().Says("Words.cs(9,61): error CS8509").Says("Words.cs(17,64): error CS8524");
    }

    // What a client writes over the library, in the C# 7.3 that netstandard2.0 projects speak.
    private const string Demo =
        """
        using LearningOrg.Core;
        using LearningOrg.Core.Annotations;
        using OneOf;

        namespace Demo
        {
            public sealed class Order
            {
                public OrderOutcome Approve(string by)
                {
                    return new OrderOutcome(new NotPermitted("approve", "the order is new", "Check it first, " + by + "."));
                }
            }

            [MustUse]
            public sealed class OrderOutcome : OneOfBase<Accepted<Order, string>, NotPermitted>
            {
                public OrderOutcome(NotPermitted refusal) : base(refusal)
                {
                }

                public bool TryAccept(out Order now, out Refusal refusal)
                {
                    now = IsT0 ? AsT0.Now : null;
                    refusal = IsT0 ? null : AsT1;
                    return IsT0;
                }
            }
        }
        """;

    private const string Program =
        """
        using System;

        namespace Demo
        {
            public static class Program
            {
                public static void Short(Order order) => order.Approve("me");

                public static void Main()
                {
                    new Order().Approve("me"); // LO1002
                    Console.WriteLine("done");
                }
            }
        }
        """;

    private const string Review =
        """
        using System;
        using LearningOrg.Core;
        using LearningOrg.Core.Improvements;

        namespace Demo
        {
            public static class Review
            {
                public static string Sign(Direction direction)
                {
                    var sign = string.Empty;

                    switch (direction)
                    {
                        case Direction.More: sign = "+"; break;
                    }

                    return sign;
                }

                public static bool IsThree(Score score)
                {
                    return score.Value == 0.3;
                }

                public static ImprovementOutcome Reject(Improvement entry, ActorId by, DateTimeOffset at)
                {
                    return entry.Reject($"{by} said so", by, at);
                }
            }
        }
        """;

    private const string Mixture =
        """
        using LearningOrg.Core;

        namespace Demo
        {
            public static class Mixture
            {
                public static readonly Weights Parts = Weights.Of(0.5, 0.3, 0.1);
            }
        }
        """;

    private const string Words =
        """
        using LearningOrg.Core;
        using LearningOrg.Core.Measurement;

        namespace Demo
        {
            public static class Words
            {
                // No discard: a fifth kind of verdict would be a warning here.
                public static string Of(Verdict verdict) => verdict switch
                {
                    ShiftDetected _ => "moved",
                    NoShift _ => "the same",
                    Inconclusive _ => "unknown",
                    PointComparison _ => "two numbers",
                };

                public static int Of(Direction direction) => direction switch { Direction.More => 1, Direction.Less => -1 };

                public static void Main()
                {
                }
            }
        }
        """;

    // The short method comes first and has no room for an `if`: it is left to a person, and must not talk the formatter into the other fix.
    private const string ProgramAfterFormat =
        """
        using System;

        namespace Demo
        {
            public static class Program
            {
                public static void Short(Order order) => order.Approve("me");

                public static void Main()
                {
                    if (!new Order().Approve("me").TryAccept(out var now, out var refusal)) // LO1002
                    {
                        throw new InvalidOperationException(refusal.Message);
                    }

                    Console.WriteLine("done");
                }
            }
        }
        """;
}
