namespace LearningOrg.Core.Prioritization.Sequencing;

/// <summary>Reads the host's objects, and refuses by name what cannot be put in order.</summary>
internal static class WorkloadReader
{
    public static (T[] Items, Workload Load) Read<T>(
        IEnumerable<T> work,
        Func<T, string> id,
        Func<T, double> duration,
        Func<T, Urgency> urgency,
        Func<T, IEnumerable<string>> needs)
    {
        T[] items = [.. work];
        var ids = Array.ConvertAll(items, item => id(item)
            ?? throw new ArgumentException("The id lambda gave null for a piece of work: each needs an id.", nameof(id)));
        Array.Sort(ids, items, StringComparer.Ordinal);
        for (var index = 1; index < ids.Length; index++)
        {
            if (string.Equals(ids[index - 1], ids[index], StringComparison.Ordinal))
            {
                throw new ArgumentException($"Two pieces of work have the id '{ids[index]}'.", nameof(id));
            }
        }

        var durations = new double[items.Length];
        var urgencies = new Urgency[items.Length];
        var indexesOfNeeds = new int[items.Length][];
        for (var index = 0; index < items.Length; index++)
        {
            durations[index] = Duration(duration(items[index]), ids[index]);
            urgencies[index] = ReadUrgency(items[index], ids[index], urgency);
            var found = (needs(items[index]) ?? []).Select(need => IndexOf(need, ids, ids[index]));
            indexesOfNeeds[index] = [.. found.Distinct().OrderBy(need => need)];
        }

        RefuseTooLarge(durations, urgencies);
        return (items, new Workload(ids, durations, urgencies, indexesOfNeeds));
    }

    private static double Duration(double duration, string id) => duration is > 0 and <= double.MaxValue
        ? duration
        : throw new ArgumentOutOfRangeException(
            nameof(duration), duration, $"The duration of '{id}' must be a finite number, more than 0.");

    private static Urgency ReadUrgency<T>(T item, string id, Func<T, Urgency> urgency)
    {
        try
        {
            return urgency(item) ?? throw new ArgumentException($"'{id}' has no urgency.", nameof(urgency));
        }
        catch (ArgumentOutOfRangeException error)
        {
            // The urgency is made inside the host's lambda, where nobody knows which work it is for.
            throw new ArgumentException($"The urgency of '{id}' is not permitted: {error.Message}", nameof(urgency), error);
        }
    }

    private static int IndexOf(string need, string[] ids, string id)
    {
        var index = need is null ? -1 : Array.BinarySearch(ids, need, StringComparer.Ordinal);
        return index >= 0
            ? index
            : throw new ArgumentException(
                $"'{id}' needs '{need}', which is not among the work. Leave out what is finished already.", nameof(need));
    }

    private static void RefuseTooLarge(double[] durations, Urgency[] urgencies)
    {
        var end = durations.Sum();
        var most = urgencies.Sum(urgency => urgency.Cost(end));
        if (!(end <= double.MaxValue && most <= double.MaxValue))
        {
            throw new ArgumentOutOfRangeException(
                nameof(durations), most, "The durations, or the costs of finishing last, add up to more than a number can hold.");
        }
    }
}
