using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Normalizations;

/// <summary>How the numbers of one column become comparable: along a line, by their inverse, or all the same.</summary>
internal readonly struct ColumnMap
{
    private readonly Form _form;
    private readonly double _origin;
    private readonly double _length;

    private ColumnMap(Form form, double origin, double length)
    {
        _form = form;
        _origin = origin;
        _length = length;
    }

    private enum Form
    {
        Same,
        Line,
        Inverse,
    }

    /// <summary>Every number becomes 1.</summary>
    public static ColumnMap Ones => default;

    /// <summary>(x − origin) ÷ length.</summary>
    public static ColumnMap Line(double origin, double length) => new(Form.Line, origin, length);

    /// <summary>dividend ÷ x.</summary>
    public static ColumnMap Inverse(double dividend) => new(Form.Inverse, 0, dividend);

    /// <summary>Maps a column.</summary>
    public void Map(ReadOnlySpan<double> column, Span<double> mapped)
    {
        for (var index = 0; index < column.Length; index++)
        {
            mapped[index] = _form switch
            {
                Form.Line => (column[index] - _origin) / _length,
                Form.Inverse => _length / column[index],
                _ => 1,
            };
        }
    }

    /// <summary>Adds the mapped numbers, each times the weight, to a target.</summary>
    public void AddTo(Span<double> target, ReadOnlySpan<double> column, double weight)
    {
        switch (_form)
        {
            case Form.Inverse:
                Lanes.AddQuotients(weight * _length, column, target);
                break;
            case Form.Line when _origin == 0:
                Lanes.AddScaled(column, weight / _length, target);
                break;
            case Form.Line:
                Lanes.AddScaled(column, _origin, weight / _length, target);
                break;
            default:
                Lanes.Add(weight, target);
                break;
        }
    }
}
