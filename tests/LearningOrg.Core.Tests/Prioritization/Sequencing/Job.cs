using FsCheck;
using FsCheck.Fluent;
using LearningOrg.Core.Prioritization.Sequencing;

namespace LearningOrg.Core.Tests.Prioritization.Sequencing;

/// <summary>A host's piece of work, and random ones on a grid.</summary>
public sealed record Job(string Id, double Duration, Urgency Urgency, params string[] Needs)
{
    public override string ToString() => $"{Id}({Duration}; {Urgency}{(Needs.Length > 0 ? $"; needs {string.Join(" ", Needs)}" : "")})";

    internal static WorkSequence<Job> Sequenced(IEnumerable<Job> jobs, int searchLimit = WorkSequence.DefaultSearchLimit) =>
        WorkSequence.Of(jobs, job => job.Id, job => job.Duration, job => job.Urgency, job => job.Needs, searchLimit)
            .Match(sequence => sequence, refusal => throw new InvalidOperationException(refusal.Message));

    /// <summary>Jobs with costs that are steady from the start.</summary>
    internal static Gen<Job[]> Steady(int most) => Of(most, _ => Rates.Select(Urgency.Standard));

    /// <summary>Jobs of every class; dates lie within the time that they all take.</summary>
    internal static Gen<Job[]> OfEveryClass(int most) => Of(most, end => Gen.Frequency(
        (4, Rates.Select(Urgency.Standard)),
        (1, Rates.Select(Urgency.Expedite)),
        (4, from date in Gen.Choose(0, end) from penalty in Gen.Choose(0, 40) from rate in Rates
            select Urgency.FixedDate(date, penalty, date % 3 == 0 ? rate : 0)),
        (3, from date in Gen.Choose(0, end) from rate in Rates select Urgency.Intangible(date, rate))));

    /// <summary>Each job may need jobs made before it, so that there is never a circle; ids are given out at random.</summary>
    internal static Gen<Job[]> WithNeeds(Gen<Job[]> jobs, int percent) =>
        from independent in jobs
        from shuffled in Gen.Shuffle(independent)
        from needs in Gen.CollectToArray(Enumerable.Range(0, shuffled.Length).Select(place =>
            Gen.Choose(1, 100).ArrayOf(place).Select(draws => Chosen(shuffled, draws, percent))))
        select shuffled.Select((job, place) => job with { Needs = needs[place] }).ToArray();

    /// <summary>Each job needs at most one other; or, turned round, is needed by at most one.</summary>
    internal static Gen<Job[]> InForest(Gen<Job[]> jobs, bool turned) =>
        from independent in jobs
        from shuffled in Gen.Shuffle(independent)
        from parents in Gen.CollectToArray(Enumerable.Range(0, shuffled.Length).Select(place => Gen.Choose(-1, place - 1)))
        select shuffled.Select((job, place) => job with
        {
            Needs = turned
                ? [.. Enumerable.Range(0, shuffled.Length).Where(child => parents[child] == place).Select(child => shuffled[child].Id)]
                : parents[place] < 0 ? [] : [shuffled[parents[place]].Id],
        }).ToArray();

    private static Gen<double> Rates => Gen.Choose(0, 12).Select(rate => (double)rate);

    private static Gen<Job[]> Of(int most, Func<int, Gen<Urgency>> urgency) =>
        from count in Gen.Choose(0, most)
        from durations in Gen.Choose(1, 8).ArrayOf(count)
        from urgencies in urgency(durations.Sum()).ArrayOf(count)
        select durations.Select((duration, index) => new Job($"{(char)('A' + index)}", duration, urgencies[index])).ToArray();

    private static string[] Chosen(Job[] jobs, int[] draws, int percent) =>
        [.. draws.Select((draw, index) => (draw, index)).Where(each => each.draw <= percent).Select(each => jobs[each.index].Id)];
}
