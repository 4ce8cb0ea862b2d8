namespace LearningOrg.Core.Prioritization.Classification;

/// <summary>The cells of a table over several ordinal axes, each with levels from 1 up; the last axis runs fastest.</summary>
internal sealed class OrdinalGrid
{
    private readonly (string Name, int Levels)[] _axes;

    public OrdinalGrid(params (string Name, int Levels)[] axes)
    {
        _axes = axes;
        CellCount = axes.Aggregate(1, (product, axis) => checked(product * axis.Levels));
    }

    public int CellCount { get; }

    /// <summary>How many levels an axis has.</summary>
    public int Levels(int axis) => _axes[axis].Levels;

    /// <summary>The cell at a level of each axis, in the order of the axes.</summary>
    public int CellAt(params int[] levels)
    {
        var cell = 0;
        for (var axis = 0; axis < _axes.Length; axis++)
        {
            cell = (cell * _axes[axis].Levels) + levels[axis] - 1;
        }

        return cell;
    }

    /// <summary>The level of each axis at a cell.</summary>
    public int[] LevelsAt(int cell)
    {
        var levels = new int[_axes.Length];
        for (var axis = _axes.Length - 1; axis >= 0; axis--)
        {
            levels[axis] = (cell % _axes[axis].Levels) + 1;
            cell /= _axes[axis].Levels;
        }

        return levels;
    }

    /// <summary>As <c>impact 1, urgency 3</c>.</summary>
    public string NameOf(int cell) =>
        string.Join(", ", LevelsAt(cell).Select((level, axis) => $"{_axes[axis].Name} {Text.Of(level)}"));

    /// <summary>Every pair of cells that differ by one level of one axis. A chain of such steps joins any two comparable cells.</summary>
    public IEnumerable<(int Cell, int Next)> Steps()
    {
        for (var cell = 0; cell < CellCount; cell++)
        {
            var stride = CellCount;
            foreach (var (_, levels) in _axes)
            {
                stride /= levels;
                if (cell / stride % levels < levels - 1)
                {
                    yield return (cell, cell + stride);
                }
            }
        }
    }

    /// <summary>Whether both have the same axes with the same levels.</summary>
    public bool HasShapeOf(OrdinalGrid other) => _axes.SequenceEqual(other._axes);

    /// <summary>Whether the other cell has the same level or a larger number on every axis.</summary>
    public bool IsAtOrBelow(int cell, int other) => LevelsAt(cell).Zip(LevelsAt(other), (a, b) => a <= b).All(below => below);
}
