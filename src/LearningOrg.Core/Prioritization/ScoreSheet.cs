using LearningOrg.Core.Prioritization.Formulas;

namespace LearningOrg.Core.Prioritization;

/// <summary>The working paper of one ranking: every item with the numbers read from it, kept so that an explanation shows what was
/// ranked.</summary>
internal sealed class ScoreSheet<T>(ScoringFormula<T> formula, int capacity)
{
    private readonly int _width = formula.Inputs.Count;
    private readonly List<UnscoredItem<T>> _unscored = [];
    private T[] _items = new T[capacity];
    private string[] _ids = new string[capacity];
    private double[] _scores = new double[capacity];
    private double[] _rows = new double[capacity * formula.Inputs.Count];
    private int _count;

    public void Add(T item, string id, double score, ReadOnlySpan<double> row)
    {
        if (_count == _items.Length)
        {
            Resize(Math.Max(16, _count * 2));
        }

        _items[_count] = item;
        _ids[_count] = id ?? throw NoId();
        _scores[_count] = score;
        row.CopyTo(_rows.AsSpan(_count * _width));
        _count++;
    }

    public void AddUnscored(T item, string id) =>
        _unscored.Add(new UnscoredItem<T>(item, id ?? throw NoId(), new NotScorable(formula.Model, formula.Gaps(item))));

    public PrioritizedList<T> Rank()
    {
        Resize(_count);
        return new PrioritizedList<T>(formula, _items, _ids, _scores, _rows, _unscored);
    }

    private void Resize(int size)
    {
        Array.Resize(ref _items, size);
        Array.Resize(ref _ids, size);
        Array.Resize(ref _scores, size);
        Array.Resize(ref _rows, size * _width);
    }

    private static ArgumentException NoId() => new("The id lambda gave null for an item: every item needs an id to be listed by.", "id");
}
