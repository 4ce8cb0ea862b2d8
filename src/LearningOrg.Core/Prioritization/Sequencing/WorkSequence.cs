using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Prioritization.Sequencing;

/// <summary>Puts the work of one team in the order that costs least in delay.</summary>
/// <remarks>
/// <para>
/// The team does one thing at a time, without a break and without interrupting what it has begun. The total cost of an order is the sum,
/// over all work, of what <see cref="Urgency.CostAt"/> says for its finish. Expedited work, and whatever it needs, goes before all other
/// work; inside each of these two groups the total is as small as possible. Ties are settled by id, never by the order of input.
/// </para>
/// <para>
/// Three ways lead to an order. Steady costs without needs: cost of delay per time ÷ duration, highest first, which is optimal (W. E. Smith
/// 1956) and CD3. Steady costs whose needs form a forest (each piece needs at most one other, or each is needed by at most one): W. A.
/// Horn's algorithm (1972), optimal as well. Everything else: ratios, with multipliers for dates and needs (M. L. Fisher 1981), then moving
/// single pieces about, then a search over sets of finished work (M. Held and R. M. Karp 1962) that leaves out what a lower bound excludes.
/// The search looks at no more than so many sets; the default suffices to prove any 18 pieces of work, and often 30 or 40. It is not done
/// for more than 64. Where the best order is not proven, it comes with a proven lower bound and the gap to it.
/// </para>
/// <para>
/// Limits are counts, not seconds, so that every machine gives the same order. Smith O(n log n), Horn O(n² log n) at worst, moving O(n²) a
/// round; the search O(n) for each set and each of its successors.
/// </para>
/// </remarks>
public static class WorkSequence
{
    /// <summary>How many sets of finished work the search looks at if nothing else is said: 300,000, which is more than 2¹⁸.</summary>
    public const int DefaultSearchLimit = 300_000;

    /// <summary>Puts work in order that may be done in any.</summary>
    /// <param name="work">The host's own objects, which the sequence hands back; each lambda is called once for each.</param>
    /// <param name="id">Names a piece of work; no two may share a name.</param>
    /// <param name="duration">How long the team needs for it; finite, more than 0.</param>
    /// <param name="urgency">What it costs that it is not finished.</param>
    /// <exception cref="ArgumentException">An id is missing or there twice, or an urgency is missing or not permitted; the message names
    /// the work.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration is not permitted, or the costs are too large to add.</exception>
    /// <typeparam name="T">The host's type.</typeparam>
    [MustUse]
    public static WorkSequence<T> Of<T>(IEnumerable<T> work, Func<T, string> id, Func<T, double> duration, Func<T, Urgency> urgency) =>
        Of(work, id, duration, urgency, _ => []).Match(
            sequence => sequence, refusal => throw new InvalidOperationException(refusal.Message));

    /// <summary>Puts work in order of which some needs other finished first.</summary>
    /// <param name="work">The host's own objects, which the sequence hands back; each lambda is called once for each.</param>
    /// <param name="id">Names a piece of work; no two may share a name.</param>
    /// <param name="duration">How long the team needs for it; finite, more than 0.</param>
    /// <param name="urgency">What it costs that it is not finished.</param>
    /// <param name="needs">The ids of the work that must be finished first; leave out what is finished already.</param>
    /// <returns>The sequence, or the circle of needs that leaves none.</returns>
    /// <exception cref="ArgumentException">An id is missing, there twice or not among the work, or an urgency is missing or not
    /// permitted; the message names the work.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration is not permitted, or the costs are too large to add.</exception>
    /// <typeparam name="T">The host's type.</typeparam>
    [MustUse]
    public static SequencingOutcome<T> Of<T>(
        IEnumerable<T> work, Func<T, string> id, Func<T, double> duration, Func<T, Urgency> urgency, Func<T, IEnumerable<string>> needs) =>
        Of(work, id, duration, urgency, needs, DefaultSearchLimit);

    /// <summary>Puts work in order of which some needs other finished first, searching as long as you say.</summary>
    /// <param name="work">The host's own objects, which the sequence hands back; each lambda is called once for each.</param>
    /// <param name="id">Names a piece of work; no two may share a name.</param>
    /// <param name="duration">How long the team needs for it; finite, more than 0.</param>
    /// <param name="urgency">What it costs that it is not finished.</param>
    /// <param name="needs">The ids of the work that must be finished first; leave out what is finished already.</param>
    /// <param name="searchLimit">How many sets of finished work the search may look at, each of some 100 bytes; 0 for no search.</param>
    /// <returns>The sequence, or the circle of needs that leaves none.</returns>
    /// <exception cref="ArgumentException">An id is missing, there twice or not among the work, or an urgency is missing or not
    /// permitted; the message names the work.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration or the limit is not permitted, or the costs are too large to
    /// add.</exception>
    /// <typeparam name="T">The host's type.</typeparam>
    [MustUse]
    public static SequencingOutcome<T> Of<T>(
        IEnumerable<T> work,
        Func<T, string> id,
        Func<T, double> duration,
        Func<T, Urgency> urgency,
        Func<T, IEnumerable<string>> needs,
        [InclusiveRange(0, int.MaxValue)] int searchLimit)
    {
        Guard.Against.Null(work);
        Guard.Against.Null(id);
        Guard.Against.Null(duration);
        Guard.Against.Null(urgency);
        Guard.Against.Null(needs);
        Guard.Against.Negative(searchLimit);
        var (items, load) = WorkloadReader.Read(work, id, duration, urgency, needs);
        if (load.FindCycle() is { } cycle)
        {
            return new CircularNeeds(cycle.Select(index => load.Ids[index]));
        }

        var solution = Solution.Of(load, searchLimit);
        return new WorkSequence<T>(load, items, solution.Order, solution.IsProven ? null : solution.LowerBound);
    }
}
