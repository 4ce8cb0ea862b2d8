using Rule = LearningOrg.Core.Analyzers.Tests.Rule<LearningOrg.Core.Analyzers.Rules.LO1003UncheckedUnionAccess>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

/// <summary>Extension blocks: C# 14, which the oldest compiler that can host the rules does not know.</summary>
public class LO1003ExtensionBlockTest
{
    [Fact]
    public Task Reports_the_parameter_of_an_extension_block() => Rule.Reports(
        """
        using Subjects;

        static class Outcomes
        {
            extension(ImprovementOutcome outcome)
            {
                public string Event => [|outcome.AsT0|].Event;

                public string Text() => outcome.IsT0 ? outcome.AsT0.Event : outcome.AsT1.Message;
            }
        }
        """);
}
