// Primary constructors, fields and collection expressions.
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Mcda;

namespace Teams;

public sealed class Team(ActorId lead, params ActorId[] members)
{
    private readonly List<ActorId> _all = [lead, .. members];

    public Team() : this(default) // LO2001
    {
    }

    public ActorId Deputy { get; init; } = members.Length > 0 ? members[0] : default; // no LO2001: a choice

    public ActorId[] Shift => [lead, default]; // LO2001

    public ActorId?[] Holes => [lead, default, null]; // no LO2001: null

    public ActorId this[int index] => index < _all.Count ? _all[index] : throw new ArgumentOutOfRangeException(nameof(index));

    public bool Has(ActorId actor) => !actor.Equals(default(ActorId)) && _all.Contains(actor); // no LO2001: compared

    public static readonly Criterion Cost = Criterion.Minimize("Cost"), Speed = Criterion.Maximize("Speed");

    public static DecisionMatrix Matrix(double[][] rows) => DecisionMatrix.FromRows(
        ["A", "B"],
        [Cost, Speed, Cost], // LO2004
        Weights.Of(0.4, 0.4, 0.2),
        rows);

    public static DecisionMatrix Three(double[][] rows, Criterion third) => DecisionMatrix.FromRows(
        ["A", "B"],
        [Cost, Speed, third], // no LO2004: may be another
        Weights.Of(0.4, 0.4, 0.4), // LO2003
        rows);
}
