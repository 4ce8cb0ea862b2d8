using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Formulas;
using LearningOrg.Core.Tests.Prioritization.Laws;

namespace LearningOrg.Core.Tests.Prioritization.Examples;

// <model>
/// <summary>Routine work that goes away, for each day of work it takes to remove it.</summary>
public sealed class ToilRemoved<T>(Func<T, double?> hours, Func<T, double?> automatable, Func<T, double?> effort) : IScoringModel<T>
{
    public ScoringFormula<T> Formula { get; } = ScoringFormula<T>.Of(
        ScoringModelId.Of("Toil removed", version: "1", unit: "hours a month per person-day"),
        "Assumes that what is automated stays automated.",
        Term<T>.Of(
            "Hours × automatable ÷ effort",
            Factor<T>.Times(ScoringInput<T>.Of("Hours", "hours a month", PermittedValues.NonNegative, hours)),
            Factor<T>.Times(ScoringInput<T>.Of("Automatable", "share", PermittedValues.Between(0, 1), automatable)),
            Factor<T>.DividedBy(ScoringInput<T>.Of("Effort", "person-days", PermittedValues.Positive, effort))));
}
// </model>

// <laws>
public class ToilRemovedKeepsTheLaws : ScoringModelLaws
{
    protected override IScoringModel<Candidate> Model { get; } =
        new ToilRemoved<Candidate>(item => item.Inputs[0], item => item.Inputs[1], item => item.Inputs[2]);

    // Permitted numbers to try, and whether more of the input raises the score (+1) or lowers it (−1).
    protected override (double[] Permitted, int Direction)[] Inputs { get; } =
        [([0, 8, 40, 160], 1), ([0, 0.25, 0.8, 1], 1), ([0.5, 2, 10, 60], -1)];

    // Numbers that each input must refuse.
    protected override double[] Forbidden(int input) => input switch { 0 => [-1], 1 => [80, -0.1], _ => [0, -2] };
}
// </laws>

public class OwnModelExample
{
    private sealed record Chore(string Title, double? Hours, double? Automatable, double? Days);

    [Fact]
    public void The_comments_are_true()
    {
        // <use>
        Chore[] chores =
        [
            new("Reset passwords", Hours: 40, Automatable: 0.9, Days: 12),
            new("Copy the weekly report", Hours: 6, Automatable: 1, Days: 1.5),
            new("Chase approvals", Hours: 25, Automatable: 60, Days: 8),
        ];

        var model = new ToilRemoved<Chore>(chore => chore.Hours, chore => chore.Automatable, chore => chore.Days);
        var ranking = model.Prioritize(chores, id: chore => chore.Title);
        foreach (var place in ranking)
        {
            Console.WriteLine($"{place.Rank}. {place.Id}: {place.Breakdown}");
        }
        // 1. Copy the weekly report: 4 = 6 Hours × 1 Automatable ÷ 1.5 Effort
        // 2. Reset passwords: 3 = 40 Hours × 0.9 Automatable ÷ 12 Effort

        Console.WriteLine(ranking.Unscored[0]);
        // Chase approvals: No Toil removed score: Automatable is 60 (allowed: 0 to 1).
        // </use>
        Assert.Equal(
            [
                "1. Copy the weekly report: 4 = 6 Hours × 1 Automatable ÷ 1.5 Effort",
                "2. Reset passwords: 3 = 40 Hours × 0.9 Automatable ÷ 12 Effort",
            ],
            Printed.Places(ranking));
        Assert.Equal("Chase approvals: No Toil removed score: Automatable is 60 (allowed: 0 to 1).", ranking.Unscored[0].ToString());
    }
}
