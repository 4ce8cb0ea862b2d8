using FsCheck.Xunit;

namespace LearningOrg.Core.Tests.Floor;

/// <summary>Lists that share their memory never share a change.</summary>
public class SequenceTest
{
    [Property(MaxTest = 500)]
    public bool Whichever_list_is_appended_to_it_and_all_others_stay_what_they_are(byte[] choices)
    {
        // Each choice appends to one of the lists that there are, the last ones and older ones alike.
        List<(Sequence<int> Sequence, int[] Expected)> lists = [(Sequence<int>.Empty, [])];
        foreach (var (choice, number) in choices.Select((choice, number) => (choice, number)))
        {
            var from = choice % 3 == 0 ? choice % lists.Count : lists.Count - 1;
            lists.Add((lists[from].Sequence.Append(number), [.. lists[from].Expected, number]));
        }

        return lists.All(list =>
            list.Sequence.SequenceEqual(list.Expected)
            && list.Sequence.Count == list.Expected.Length
            && Enumerable.Range(0, list.Expected.Length).All(place => list.Sequence[place] == list.Expected[place])
            && list.Sequence.Equals(new Sequence<int>(list.Expected))
            && list.Sequence.GetHashCode() == new Sequence<int>(list.Expected).GetHashCode()
            && list.Sequence.ToString() == $"[{string.Join(", ", list.Expected)}]"
            && lists.All(other => list.Sequence.Equals(other.Sequence) == list.Expected.SequenceEqual(other.Expected)));
    }

    [Fact]
    public void What_lies_beyond_the_end_is_not_there()
    {
        var two = Sequence<int>.Empty.Append(1).Append(2);
        var four = two.Append(3).Append(4);
        Assert.Equal((2, 4), (two.Count, four.Count));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => two[2]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => four[4]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => two[-1]);
    }

    [Fact]
    public void Threads_that_append_to_the_same_list_each_get_their_own()
    {
        for (var round = 0; round < 200; round++)
        {
            var shared = Sequence<int>.Empty.Append(-1).Append(-2).Append(-3).Append(-4);
            var appended = new Sequence<int>[8];
            Parallel.For(0, appended.Length, thread => appended[thread] = shared.Append(thread).Append(100 + thread));
            Assert.All(Enumerable.Range(0, appended.Length), thread => Assert.Equal([-1, -2, -3, -4, thread, 100 + thread], appended[thread]));
            Assert.Equal([-1, -2, -3, -4], shared);
        }
    }
}
