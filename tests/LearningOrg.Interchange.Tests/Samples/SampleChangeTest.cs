using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Reporting;
using LearningOrg.Interchange.Change;
using LearningOrg.Samples;
using LearningOrg.Tests;

namespace LearningOrg.Interchange.Tests.Samples;

public class SampleChangeTest
{
    private static readonly string File = Repository.PathOf("samples", "change.json");

    [Fact]
    public void The_file_in_the_repository_is_what_the_generator_writes()
    {
        using var written = new MemoryStream();
        ChangeJson.Write(WithinTheHour.Told().History, written);
        Assert.Equal(System.IO.File.ReadAllBytes(File), written.ToArray());
    }

    [Fact]
    public void A_step_lapses_holds_again_and_victory_is_refused()
    {
        Assert.True(ChangeFile.Read(File).TryAccept(out var history, out _));
        StepStanding Urgency(string day) =>
            history.StatusAt(DateTimeOffset.Parse($"{day}T12:00:00Z", System.Globalization.CultureInfo.InvariantCulture))[ChangeStep.Urgency].Standing;
        Assert.Equal(StepStanding.Passed, Urgency("2025-10-16"));
        Assert.Equal(StepStanding.Lapsed, Urgency("2025-10-17"));
        Assert.Equal(StepStanding.Passed, Urgency("2025-11-03"));

        var refusals = WithinTheHour.Told().Refusals;
        Assert.Equal(3, refusals.Count);
        Assert.StartsWith("Cannot pass step 3, vision, of CHG-1: it needs urgency (not passed) and coalition (not passed).", refusals[0], StringComparison.Ordinal);
        Assert.StartsWith("Cannot pass step 6, wins, of CHG-1: it needs urgency (lapsed).", refusals[1], StringComparison.Ordinal);
        Assert.StartsWith(
            "Cannot complete CHG-1: victory would be declared too soon, without consolidation and culture passed.", refusals[2], StringComparison.Ordinal);
    }
}
