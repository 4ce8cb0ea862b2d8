using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Interchange.Incidents;

namespace LearningOrg.Interchange.Tests.Incidents;

public class IncidentTableTest
{
    [Property(MaxTest = 20)]
    public Property It_finds_what_a_dictionary_finds() => Prop.ForAll(
        Arb.From(Gen.ArrayOf(Gen.Choose(0, 20_000), 30_000)),
        Arb.From(Gen.Choose(1, 1000)),
        (picks, step) =>
        {
            var table = new IncidentTable();
            var expected = new Dictionary<string, int>();
            foreach (var pick in picks)
            {
                var number = $"INC{(long)pick * step:0000000}";
                ref var record = ref table.Of(number, out var isNew);
                if (isNew != expected.TryAdd(number, expected.Count) || (!isNew && record.Group != expected[number]))
                {
                    return false;
                }

                record.Group = expected[number];
            }

            return table.Records.Count == expected.Count;
        });
}
