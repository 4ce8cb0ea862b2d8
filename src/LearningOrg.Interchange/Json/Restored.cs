using System.Text.Json;
using System.Text.RegularExpressions;

namespace LearningOrg.Interchange.Json;

/// <summary>From a record of primitives to a value of the domain, or the first thing that its guards refuse.</summary>
internal static class Restored
{
    /// <summary>The first fault; <c>null</c> where there is none and <paramref name="restored"/> is the value.</summary>
    /// <param name="place">Where in the file the record stands: <c>$</c>, <c>$.history</c>.</param>
    /// <param name="restore">Calls the guards.</param>
    /// <param name="restored">The value.</param>
    public static JsonFault? FaultIn<T>(string place, Func<T> restore, out T? restored)
        where T : class
    {
        restored = null;
        try
        {
            restored = restore();
            return null;
        }
        catch (ArgumentException broken) when (broken.ParamName is not null)
        {
            return FaultOf(place, broken);
        }
    }

    /// <summary>
    /// The guards name the member of the snapshot, as in <c>Entries[3].Stage</c>; the file calls it <c>$.entries[3].stage</c>.
    /// </summary>
    private static JsonFault FaultOf(string place, ArgumentException broken)
    {
        var members = broken.ParamName!.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName).ToArray();
        // As a word by itself: 'Stage' stands in 'ChangeStage' too.
        var named = new Regex($@"(?<!\w){Regex.Escape(broken.ParamName)}(?!\w)");
        var sentences = named.Replace(MessageOf(broken), _ => $"'{members[members.Length - 1]}'").TrimEnd('.');
        var end = sentences.IndexOf(". ", StringComparison.Ordinal);
        return end < 0
            ? new($"{place}.{string.Join(".", members)}", sentences, "Correct it there.")
            : new($"{place}.{string.Join(".", members)}", sentences.Substring(0, end), $"{sentences.Substring(end + 2)}.");
    }

    /// <summary>The message as the guard wrote it: the runtime appends the argument's name, each in its own way.</summary>
    private static string MessageOf(ArgumentException broken)
    {
        var appended = broken.Message.IndexOf(new ArgumentException(string.Empty, broken.ParamName).Message, StringComparison.Ordinal);
        return appended > 0 ? broken.Message.Substring(0, appended) : broken.Message;
    }
}
