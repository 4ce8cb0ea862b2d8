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

    [Fact]
    public Task Reports_behind_more_than_one_question_mark() => Rule.Reports(
        """
        using LearningOrg.Core.Annotations;

        class Sensor
        {
            [Measured]
            public double Reading { get; set; }

            public Sensor? Next { get; set; }

            bool Run(Sensor? first) => [|first?.Next?.Reading == 36.6|];
        }
        """);

    [Fact]
    public Task Is_silent_on_infinity_to_which_nothing_is_rounded() => Rule.IsSilent(
        """
        using LearningOrg.Core.Annotations;

        class Sensor
        {
            [Measured]
            public double Reading { get; set; }

            bool IsBroken => Reading == double.PositiveInfinity || double.NegativeInfinity == Reading;
        }
        """);

    [Fact]
    public Task Is_silent_where_equal_must_mean_equal() => Rule.IsSilent(
        """
        using System;
        using LearningOrg.Core.Annotations;

        sealed class Sensor : IEquatable<Sensor>
        {
            private double _reading;

            [Measured]
            public double Reading
            {
                get => _reading;
                set
                {
                    if (Reading == value) return;
                    _reading = value;
                    Changed?.Invoke(this, EventArgs.Empty);
                }
            }

            public event EventHandler? Changed;

            bool IEquatable<Sensor>.Equals(Sensor? other) => other is not null && Reading == other.Reading;

            public override bool Equals(object? obj) => obj is Sensor other && Reading == other.Reading;

            public override int GetHashCode() => Reading.GetHashCode();

            public static bool operator ==(Sensor left, Sensor right) => left.Reading == right.Reading;

            public static bool operator !=(Sensor left, Sensor right) => left.Reading != right.Reading;
        }
        """);

    [Fact]
    public Task Reports_in_a_setter_what_is_not_its_new_value() => Rule.Reports(
        """
        using LearningOrg.Core.Annotations;

        class Sensor
        {
            [Measured]
            public double Reading { get; set; }

            public double Limit
            {
                get => 0;
                set
                {
                    if ([|Reading == 36.6|]) Reading = value;
                }
            }
        }
        """);
}
