using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Prioritization.Formulas;

/// <summary>A scoring model written out: a sum of terms, each a product of factors over named inputs.</summary>
/// <remarks>
/// Every built-in model is one of these, and a host's own can be. Because the formula is a value and not code, each score can be taken
/// apart again: its parts are the terms, they add up to the score from left to right, bit for bit, and the factors of each part multiply to
/// the part in the same way. The score of an item depends on that item alone, so adding or removing others never moves it. Immutable and
/// safe to share between threads as long as the lambdas of its inputs are.
/// </remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed partial class ScoringFormula<T>
{
    private readonly ScoringInput<T>[] _inputs;
    private readonly Term<T>[] _terms;
    private readonly Step[][] _steps;

    private ScoringFormula(ScoringModelId model, string caution, Term<T>[] terms)
    {
        Model = model;
        Caution = caution;
        _terms = terms;
        _inputs = terms.SelectMany(term => term.Factors)
            .SelectMany(factor => new[] { factor.Input, factor.Subtrahend })
            .OfType<ScoringInput<T>>().Distinct().ToArray();
        _steps = terms.Select(term => term.Factors.Select(Compile).ToArray()).ToArray();
    }

    /// <summary>The model's name, version and unit, which every score carries.</summary>
    public ScoringModelId Model { get; }

    /// <summary>What the field's literature holds against the model, in a sentence; empty where there is nothing to say.</summary>
    public string Caution { get; }

    /// <summary>The inputs, in the order of their first use.</summary>
    public IReadOnlyList<ScoringInput<T>> Inputs => _inputs;

    /// <summary>The terms, in the order they are added.</summary>
    public IReadOnlyList<Term<T>> Terms => _terms;

    /// <summary>Writes a model down.</summary>
    /// <param name="model">Its name, version and unit.</param>
    /// <param name="terms">At least one. Inputs with the same name must be the same input.</param>
    /// <exception cref="ArgumentException">There are no terms, or two different inputs share a name.</exception>
    public static ScoringFormula<T> Of(ScoringModelId model, params Term<T>[] terms) => Of(model, string.Empty, terms);

    /// <summary>Writes a model down, with what is known against it.</summary>
    /// <param name="model">Its name, version and unit.</param>
    /// <param name="caution">A sentence that every explanation repeats.</param>
    /// <param name="terms">At least one. Inputs with the same name must be the same input.</param>
    /// <exception cref="ArgumentException">There are no terms, or two different inputs share a name.</exception>
    public static ScoringFormula<T> Of(ScoringModelId model, string caution, params Term<T>[] terms)
    {
        Guard.Against.Null(model);
        Guard.Against.Null(caution);
        Guard.Against.NullOrEmpty(terms);
        var formula = new ScoringFormula<T>(model, caution, terms.Select(term => Guard.Against.Null(term)).ToArray());
        var twice = formula._inputs.GroupBy(input => input.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        return twice is null
            ? formula
            : throw new ArgumentException($"The formula {model.Name} has two inputs named '{twice.Key}'. Name them apart.", nameof(terms));
    }

    /// <summary>The same formula under another name, version and unit: a policy's.</summary>
    /// <param name="model">What its scores are to be called.</param>
    [MustUse]
    public ScoringFormula<T> As(ScoringModelId model) => new(Guard.Against.Null(model), Caution, _terms);

    /// <summary>As <c>RICE = Reach × Impact × Confidence ÷ Effort</c>.</summary>
    public override string ToString() => $"{Model.Name} = {string.Join(" + ", _terms.AsEnumerable())}";

    /// <summary>Reads the inputs of an item into a row; false where one is missing or not permitted.</summary>
    internal bool TryRead(T item, Span<double> row)
    {
        for (var index = 0; index < _inputs.Length; index++)
        {
            if (_inputs[index].Read(item) is not { } number || !_inputs[index].Permitted.Contains(number))
            {
                return false;
            }

            row[index] = number;
        }

        return true;
    }

    /// <summary>Which inputs of an item are missing or not permitted, in the order of the inputs.</summary>
    internal IEnumerable<InputGap> Gaps(T item)
    {
        foreach (var input in _inputs)
        {
            var number = input.Read(item);
            if (number is null || !input.Permitted.Contains(number.Value))
            {
                yield return new InputGap(input.Name, number, input.Permitted.Description);
            }
        }
    }

    /// <summary>The score of a row: terms added from left to right, factors applied from left to right.</summary>
    internal double Evaluate(ReadOnlySpan<double> row)
    {
        var sum = 0.0;
        foreach (var steps in _steps)
        {
            var product = 1.0;
            foreach (ref readonly var step in steps.AsSpan())
            {
                product = step.Apply(product, row);
            }

            sum += product;
        }

        return sum;
    }

    /// <summary>The same walk as <see cref="Evaluate"/>, written down.</summary>
    internal ScoreBreakdown Explain(ReadOnlySpan<double> row)
    {
        var parts = new ScorePart[_terms.Length];
        var sum = 0.0;
        for (var term = 0; term < _terms.Length; term++)
        {
            var factors = new ScoreFactor[_steps[term].Length];
            var product = 1.0;
            for (var index = 0; index < factors.Length; index++)
            {
                factors[index] = Written(_terms[term].Factors[index], _steps[term][index], row);
                product = _steps[term][index].Apply(product, row);
            }

            parts[term] = new ScorePart(_terms[term].Name, product, new Sequence<ScoreFactor>(factors));
            sum += product;
        }

        return new ScoreBreakdown(Score.Of(sum, Model), new Sequence<ScorePart>(parts), Caution);
    }

    private static ScoreFactor Written(Factor<T> factor, Step step, ReadOnlySpan<double> row) => new(
        factor.Name,
        factor.Input?.Unit,
        step.IsDivision ? FactorOperation.DividedBy : FactorOperation.Times,
        factor.Kind is FactorKind.Constant or FactorKind.DividedByConstant or FactorKind.Excess ? null : row[step.Input],
        step.Operand(row),
        factor.Value is not null && factor.Value.IsBeyond(row[step.Input]));

    private Step Compile(Factor<T> factor) => new(
        factor.Kind,
        Array.IndexOf(_inputs, factor.Input),
        Array.IndexOf(_inputs, factor.Subtrahend),
        factor.Constant,
        factor.Value);

    /// <summary>A factor with its inputs replaced by their places in the row.</summary>
    private readonly partial record struct Step(FactorKind Kind, int Input, int Subtrahend, double Constant, ValueFunction? Value)
    {
        public bool IsDivision => Kind is FactorKind.DividedBy or FactorKind.DividedByConstant;

        public double Apply(double product, ReadOnlySpan<double> row) => Kind switch
        {
            FactorKind.Times => product * row[Input],
            FactorKind.DividedBy => product / row[Input],
            FactorKind.DividedByConstant => product / Constant,
            _ => product * Operand(row),
        };

        public double Operand(ReadOnlySpan<double> row) => Kind switch
        {
            FactorKind.Constant or FactorKind.DividedByConstant => Constant,
            FactorKind.Value => Value!.Apply(row[Input]),
            FactorKind.Excess => Math.Max(row[Input] - row[Subtrahend], 0),
            _ => row[Input],
        };
    }
}
