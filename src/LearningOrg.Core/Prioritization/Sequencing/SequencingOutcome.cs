using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using OneOf;

namespace LearningOrg.Core.Prioritization.Sequencing;

/// <summary>Either an order of the work, or the circle of needs that leaves none.</summary>
/// <typeparam name="T">The host's type.</typeparam>
[MustUse]
public sealed class SequencingOutcome<T> : OneOfBase<WorkSequence<T>, CircularNeeds>
{
    /// <summary>An order.</summary>
    public SequencingOutcome(WorkSequence<T> sequence)
        : base(OneOf<WorkSequence<T>, CircularNeeds>.FromT0(Guard.Against.Null(sequence)))
    {
    }

    /// <summary>No order.</summary>
    public SequencingOutcome(CircularNeeds refusal)
        : base(OneOf<WorkSequence<T>, CircularNeeds>.FromT1(Guard.Against.Null(refusal)))
    {
    }

    /// <summary>An order.</summary>
    public static implicit operator SequencingOutcome<T>(WorkSequence<T> sequence) => new(sequence);

    /// <summary>No order.</summary>
    public static implicit operator SequencingOutcome<T>(CircularNeeds refusal) => new(refusal);

    /// <summary>Takes the outcome apart.</summary>
    /// <param name="sequence">The order, where the answer is true.</param>
    /// <param name="refusal">Why there is none, where it is false.</param>
    public bool TryAccept([NotNullWhen(true)] out WorkSequence<T>? sequence, [NotNullWhen(false)] out Refusal? refusal)
    {
        sequence = IsT0 ? AsT0 : null;
        refusal = IsT0 ? null : AsT1;
        return IsT0;
    }

    /// <summary>The order or the refusal, as they print themselves.</summary>
    public override string ToString() => Match(sequence => sequence.ToString(), refusal => refusal.ToString());
}
