// <quick-start>
using LearningOrg.Core.Prioritization;

Ticket[] backlog =
[
    new("CIM0000001", "Self-service password reset", UsersPerQuarter: 900, Impact: 2, Confidence: 0.8, PersonMonths: 3),
    new("CIM0000002", "Retire the old print queue", UsersPerQuarter: 150, Impact: 1, Confidence: 1, PersonMonths: 0.5),
    new("CIM0000003", "One form for every request", UsersPerQuarter: 1200, Impact: 1, Confidence: 0.5, PersonMonths: 2),
    new("CIM0000004", "Chat with the service desk", UsersPerQuarter: 2000, Impact: 1, Confidence: 0.8, PersonMonths: null),
];

var rice = new Rice<Ticket>(
    reach: ticket => ticket.UsersPerQuarter,
    impact: ticket => ticket.Impact,
    confidence: ticket => ticket.Confidence,
    effort: ticket => ticket.PersonMonths);

PrioritizedList<Ticket> ranking = rice.Prioritize(backlog, id: ticket => ticket.Number);

foreach (var place in ranking)
{
    Console.WriteLine($"{place.Rank}. {place.Item.Title}: {place.Breakdown}");
}

foreach (var left in ranking.Unscored)
{
    Console.WriteLine($"?  {left.Item.Title}: {left.Reason.Message}");
}

/// <summary>Your own class. It knows nothing of the library.</summary>
internal sealed record Ticket(
    string Number, string Title, double? UsersPerQuarter, double? Impact, double? Confidence, double? PersonMonths);
// </quick-start>
