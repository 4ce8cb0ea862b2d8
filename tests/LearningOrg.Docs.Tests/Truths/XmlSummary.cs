using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LearningOrg.Core;

namespace LearningOrg.Docs.Tests.Truths;

/// <summary>The summaries that the core's API documentation gives its members, so that a table says what the code says.</summary>
internal static partial class XmlSummary
{
    private static readonly Lazy<Dictionary<string, string>> Summaries = new(() => XDocument
        .Load(Path.ChangeExtension(typeof(Score).Assembly.Location, ".xml"))
        .Descendants("member")
        .Where(member => member.Element("summary") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value, member => Space().Replace(member.Element("summary")!.Value, " ").Trim()));

    /// <summary>The summary of the static property that holds a member of a closed set.</summary>
    public static string Of<T>(T member)
        where T : ClosedSet<T>
    {
        var property = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Single(candidate => ReferenceEquals(candidate.GetValue(null), member));
        return Summaries.Value[$"P:{typeof(T).FullName}.{property.Name}"];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
