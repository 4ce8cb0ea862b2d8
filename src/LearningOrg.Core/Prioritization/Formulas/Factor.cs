using Ardalis.GuardClauses;

namespace LearningOrg.Core.Prioritization.Formulas;

/// <summary>One thing that a term of a formula multiplies by, or divides by.</summary>
/// <remarks>One of the kinds that the factories below make. Immutable.</remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class Factor<T>
{
    private Factor(FactorKind kind, ScoringInput<T>? input, ScoringInput<T>? subtrahend, string name, double constant, ValueFunction? value)
    {
        Kind = kind;
        Input = input;
        Subtrahend = subtrahend;
        Name = name;
        Constant = constant;
        Value = value;
    }

    internal FactorKind Kind { get; }

    internal ScoringInput<T>? Input { get; }

    internal ScoringInput<T>? Subtrahend { get; }

    internal string Name { get; }

    internal double Constant { get; }

    internal ValueFunction? Value { get; }

    /// <summary>× the input.</summary>
    /// <param name="input">What to multiply by.</param>
    public static Factor<T> Times(ScoringInput<T> input) =>
        new(FactorKind.Times, Guard.Against.Null(input), null, input.Name, 1, null);

    /// <summary>÷ the input, which must permit positive numbers only.</summary>
    /// <param name="input">What to divide by.</param>
    /// <exception cref="ArgumentException">The input permits zero.</exception>
    public static Factor<T> DividedBy(ScoringInput<T> input)
    {
        Guard.Against.Null(input);
        if (input.Permitted.Contains(0))
        {
            throw new ArgumentException(
                $"The formula divides by {input.Name}, which may be 0 ({input.Permitted}). Permit positive numbers only.", nameof(input));
        }

        return new(FactorKind.DividedBy, input, null, input.Name, 1, null);
    }

    /// <summary>× a number that is the same for every item: a weight, a rate.</summary>
    /// <param name="name">What the number is.</param>
    /// <param name="constant">Finite.</param>
    public static Factor<T> Fixed(string name, double constant) =>
        new(FactorKind.Constant, null, null, Guard.Against.Untidy(name), Guard.Against.NotFinite(constant), null);

    /// <summary>÷ a number that is the same for every item.</summary>
    /// <param name="name">What the number is.</param>
    /// <param name="constant">Finite and not 0.</param>
    public static Factor<T> DividedByFixed(string name, double constant) => new(
        FactorKind.DividedByConstant,
        null,
        null,
        Guard.Against.Untidy(name),
        Guard.Against.Zero(Guard.Against.NotFinite(constant)),
        null);

    /// <summary>× the value, from 0 to 1, that a value function gives the input.</summary>
    /// <param name="input">What is measured.</param>
    /// <param name="value">How good it is.</param>
    public static Factor<T> ValueOf(ScoringInput<T> input, ValueFunction value) =>
        new(FactorKind.Value, Guard.Against.Null(input), null, input.Name, 1, Guard.Against.Null(value));

    /// <summary>× what the first input exceeds the second by, or 0 where it does not.</summary>
    /// <param name="name">What the difference is: <c>Unmet need</c>.</param>
    /// <param name="input">What is counted.</param>
    /// <param name="subtrahend">What is taken off; of the same unit.</param>
    public static Factor<T> Excess(string name, ScoringInput<T> input, ScoringInput<T> subtrahend) =>
        new(FactorKind.Excess, Guard.Against.Null(input), Guard.Against.Null(subtrahend), Guard.Against.Untidy(name), 1, null);

    /// <summary>As <c>÷ Effort</c>.</summary>
    public override string ToString() => Kind switch
    {
        FactorKind.DividedBy => $"÷ {Name}",
        FactorKind.DividedByConstant => $"÷ {Text.Of(Constant)} ({Name})",
        FactorKind.Constant => $"× {Text.Of(Constant)} ({Name})",
        FactorKind.Value => $"× value of {Name}",
        FactorKind.Excess => $"× excess of {Input!.Name} over {Subtrahend!.Name}",
        _ => $"× {Name}",
    };
}

/// <summary>What a factor does with the product so far.</summary>
internal enum FactorKind
{
    Times,
    DividedBy,
    Constant,
    DividedByConstant,
    Value,
    Excess,
}
