// A console program without a class.
using LearningOrg.Core;
using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Measurement;

Ticket[] tickets = [new("T1", 900, 2, 0.8, 3), new("T2", 150, 1, 1, 0.5)];

var rice = new Rice<Ticket>(ticket => ticket.Users, ticket => ticket.Impact, ticket => ticket.Confidence, ticket => ticket.Months);
var cd3 = new Cd3<Ticket>(ticket => ticket.Users, ticket => ticket.Months, "EUR");

var byReach = rice.Prioritize(tickets, ticket => ticket.Id);
var byDelay = cd3.Prioritize(tickets, ticket => ticket.Id);

if (byReach[0].Score.Value > byDelay[0].Score.Value) // LO5002
{
    Console.WriteLine("reach wins");
}

if (byReach[0].Score > byReach[1].Score) // no LO5002: one model
{
    Console.WriteLine($"{byReach[0].Id} is ahead");
}

var metric = Metric.Decreasing("Second calls", "per week");
metric.Measured(Cadence.Monthly); // LO1001
metric = metric.Serving(goal: "Answers without waiting");
metric.Serving(objective: "Fewer calls"); // LO1001

var share = Percentage.Of(62.5);
Console.WriteLine(share.Percent == 62.5); // LO2005
Console.WriteLine(Weight.Of(0.25).Value == 0.25); // no LO2005: what was stated is what is there

var odd = Weight.Of(-0.1); // LO2002
rice.Score(tickets[0]); // LO1002
Console.WriteLine(rice.Score(tickets[0]).AsT0.Score); // LO1003
Console.WriteLine(odd);

internal sealed record Ticket(string Id, double? Users, double? Impact, double? Confidence, double? Months);
