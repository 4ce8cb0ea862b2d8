using System.Numerics;
using System.Reflection;
using System.Runtime.Versioning;

namespace LearningOrg.Core.Tests.SameBits;

/// <summary>
/// Started by itself, this assembly prints what it runs on and a checksum for each method, for <see cref="SameBitsTest"/> to compare.
/// </summary>
internal static class Program
{
    public static void Main()
    {
        foreach (var line in Lines())
        {
            Console.WriteLine(line);
        }
    }

    public static string[] Lines() =>
    [
        $"{typeof(Weights).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName}",
        $"{Vector<double>.Count} numbers in a vector",
        .. Answers.Lines(),
    ];
}
