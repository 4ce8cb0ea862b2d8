using Rule = LearningOrg.Core.Analyzers.Tests.Rule<LearningOrg.Core.Analyzers.Rules.LO2005EqualityOfMeasured>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO2005EqualityOfMeasuredTest
{
    [Fact]
    public Task Reports_equality_with_a_written_number() => Rule.ReportsWith(
        """
        using LearningOrg.Core;

        class Host
        {
            bool Run(Score score) => {|#0:score.Value == 0.3|};
        }
        """,
        "Value");

    [Fact]
    public Task Reports_inequality_nullable_numbers_and_the_marks_of_clients() => Rule.Reports(
        """
        using LearningOrg.Core;
        using LearningOrg.Core.Annotations;

        class Sensor
        {
            [Measured]
            public double? Reading { get; set; }

            bool Run(Sensor other, [Measured] float heat, Percentage share) =>
                [|Reading != other.Reading|] || [|heat == 36.6f|] || [|100 == share.Percent|] || [|other?.Reading == 1|];
        }
        """);

    [Fact]
    public Task Is_silent_on_zero_and_null() => Rule.IsSilent(
        """
        using LearningOrg.Core;
        using LearningOrg.Core.Annotations;

        class Sensor
        {
            [Measured]
            public double? Reading { get; set; }

            bool Run(Score score) => score.Value == 0 || Reading == null || Reading != 0.0 || score.Value > 0.3;
        }
        """);

    [Fact]
    public Task Is_silent_on_numbers_that_were_stated() => Rule.IsSilent(
        """
        using LearningOrg.Core;

        class Host
        {
            bool Run(Weight weight, Score one, Score other) => weight.Value == 0.3 || one == other || one.IsCloseTo(other) || one.Value.Equals(0.3);
        }
        """);

    [Fact]
    public Task Is_silent_where_the_library_is_absent() => Rule.IsSilentWithoutTheLibrary(
        """
        class Score
        {
            public double Value { get; set; }

            bool Run() => Value == 0.3;
        }
        """);
}
