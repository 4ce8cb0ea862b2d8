// Verbs of a host, written as extension methods.
using System.Text;
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Improvements;

namespace Portal.Extensions;

public static class ImprovementExtensions
{
    [MustUse]
    public static ImprovementDetails Tagged(this ImprovementDetails details, string tag) => details with { Tags = [.. details.Tags, tag] };

    public static ImprovementOutcome ApproveNow(this Improvement entry, ActorId by) => entry.Approve(by, DateTimeOffset.UtcNow); // LO3001

    public static Improvement OrSame(this ImprovementOutcome outcome, Improvement entry) =>
        outcome.TryAccept(out var now, out _) ? now : entry;

    public static Improvement OrThrow(this ImprovementOutcome outcome) => outcome.AsT0.Now; // LO1003

    public static T Tap<T>(this T value, Action<T> look)
    {
        look(value);
        return value;
    }
}

public static class Use
{
    public static void All(Improvement entry, ImprovementDetails details, ActorId by, StringBuilder text)
    {
        details.Tagged("desk"); // LO1001
        details.Tagged("desk").Tap(Console.WriteLine); // no LO1001: what is not marked may be called for what it does
        entry.ApproveNow(by); // LO1002
        entry.ApproveNow(by).OrSame(entry);
        entry.ApproveNow(by).OrThrow().Title.ToUpperInvariant();
        text.Append(entry.Title).AppendLine(); // no LO1001: changes itself
        details = details.Tagged("phone");
    }
}
