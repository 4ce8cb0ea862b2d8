namespace LearningOrg.Core.Tests.PublishedCases;

/// <summary>Says which case of the shared collection of published and derived numbers a test works out.</summary>
/// <param name="id">The name of the case in <c>../shared/data/oracles.json</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class PublishedCaseAttribute(string id) : Attribute
{
    public string Id { get; } = id;
}
