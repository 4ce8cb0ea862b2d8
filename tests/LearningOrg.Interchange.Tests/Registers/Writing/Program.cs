using System.Globalization;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Interchange.Tests.Registers.Writing;

/// <summary>
/// Started by itself, this assembly raises and triages improvements in a register's file, and prints each id once the file is said to have
/// it: <see cref="RegisterFileCrashTest"/> kills it while it does.
/// </summary>
internal static class Program
{
    /// <param name="args">The file, what ids begin with, and how many entries to raise.</param>
    public static int Main(string[] args)
    {
        var (path, prefix, count) = (args[0], args[1], int.Parse(args[2], CultureInfo.InvariantCulture));
        var writer = ActorId.Of(prefix);
        for (var number = 1; number <= count; number++)
        {
            var id = ImprovementId.Of(FormattableString.Invariant($"{prefix}{number:D7}"));
            var raised = RegisterFile.Change(
                path, register => register.Raise(id, $"Improvement {id}", ImprovementSource.Idea, writer, register.LastEventAt.AddSeconds(1)));
            var triaged = raised.IsT0
                ? RegisterFile.Change(path, register => register.Apply(id, entry => entry.Triage(writer, register.LastEventAt.AddSeconds(1))))
                : raised;
            if (!triaged.TryAccept(out _, out var refusal))
            {
                Console.Error.WriteLine(refusal);
                return 1;
            }

            Console.WriteLine(id);
        }

        return 0;
    }
}
