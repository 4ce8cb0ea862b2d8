namespace LearningOrg.Package.Tests;

[Collection(PackageTests.Name)]
public class AnalyzersInThePackageTest(Feed feed)
{
    [Theory]
    [InlineData("net10.0", "Exe")]
    [InlineData("netstandard2.0", "Library")]
    public void A_fresh_project_is_told_of_a_discarded_outcome(string framework, string outputType) => FreshProject
        .Create(feed, framework, outputType)
        .With("Demo.cs", Demo)
        .With("Program.cs", Program)
        .Build()
        .Succeeds()
        .Says("Program.cs(11,13): warning LO1002: The outcome of 'Approve' is discarded")
        .Says("https://github.com/learningorg/LearningOrg.Core/blob/main/docs/rules/LO1002.md")
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
        .Build()
        .Succeeds()
        .DoesNotSay("LO1002");

    [Fact]
    public void Dotnet_format_takes_the_outcome_and_never_discards_it()
    {
        var project = FreshProject.Create(feed).With("Demo.cs", Demo).With("Program.cs", Program);
        project.Dotnet("restore").Succeeds();
        project.Dotnet("format", "analyzers", "Fresh.csproj", "--diagnostics", "LO1002", "--severity", "warn", "--no-restore")
            .Succeeds()
            .DoesNotSay("Unable to fix");

        Assert.Equal(ProgramAfterFormat, project.Read("Program.cs"));
        project.Build().Succeeds().DoesNotSay("Program.cs(11").Says("Program.cs(7");
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
