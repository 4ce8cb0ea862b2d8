using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Interchange.Storage;

namespace LearningOrg.Interchange.Tests.Storage;

public class NumberKeysTest
{
    private static readonly Gen<string> Numbers =
        from beginning in Gen.Elements("", "INC", "inc", "CHG-", "0", "A1B", "ä")
        from digits in Gen.Elements("", "0", "1", "01", "42", "999999999999", "1099511627777", "0000000000001")
        select beginning + digits is "" ? "-" : beginning + digits;

    [Property(MaxTest = 500)]
    public Property Keys_are_equal_exactly_when_numbers_are() => Prop.ForAll(
        Arb.From(Gen.ArrayOf(Numbers)),
        Arb.From(Gen.Choose(0, 5)),
        (numbers, room) =>
        {
            var keys = new NumberKeys(room);
            var packed = numbers.Select(number => keys.Of(number)).ToArray();
            return Enumerable.Range(0, numbers.Length).All(i => Enumerable.Range(0, numbers.Length).All(j =>
                (numbers[i] == numbers[j]) == (packed[i] == packed[j])));
        });

    [Property(MaxTest = 500)]
    public bool A_text_pool_numbers_distinct_texts_from_one(NonNull<string>[] texts)
    {
        var pool = new TextPool();
        var ids = texts.Select(text => pool.IdOf(text.Get)).ToArray();
        return texts.Select((text, i) => ids[i] == 0 ? text.Get.Length == 0 : pool[ids[i]] == text.Get).All(same => same) &&
            pool.Count == texts.Select(text => text.Get).Where(text => text.Length > 0).Distinct().Count();
    }

    [Fact]
    public void A_text_pool_finds_each_of_many_texts_again()
    {
        var pool = new TextPool();
        var ids = Enumerable.Range(0, 10_000).Select(i => pool.IdOf($"Text {i}")).ToArray();

        Assert.Equal(Enumerable.Range(1, 10_000), ids);
        Assert.Equal(ids, Enumerable.Range(0, 10_000).Select(i => pool.Find($"Text {i}")));
        Assert.Equal(0, pool.Find("Text"));
    }
}
