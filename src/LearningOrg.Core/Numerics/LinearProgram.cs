namespace LearningOrg.Core.Numerics;

/// <summary>The greatest value of a linear objective under linear conditions, for a few dozen variables.</summary>
/// <remarks>
/// The simplex method of Dantzig (1951) on a dense table, in two phases, choosing by the rule of Bland (1977), which cannot go round in
/// circles. Variables are 0 or more.
/// </remarks>
internal sealed class LinearProgram
{
    private const double Noise = 1e-12;

    // Row by row: what is in the basis, written by what is not. The last row is the objective, the last column the constants.
    private readonly double[,] _table;
    private readonly int[] _basis;
    private readonly int[] _others;

    private LinearProgram(double[] objective, IReadOnlyList<(double[] Coefficients, double AtMost)> conditions)
    {
        var (rows, columns) = (conditions.Count, objective.Length);

        // One more variable, by which every condition may be missed, makes a start that is always allowed.
        _table = new double[rows + 2, columns + 2];
        _basis = new int[rows];
        _others = new int[columns + 1];
        for (var row = 0; row < rows; row++)
        {
            _basis[row] = columns + 1 + row;
            for (var column = 0; column < columns; column++)
            {
                _table[row, column] = -conditions[row].Coefficients[column];
            }

            _table[row, columns] = 1;
            _table[row, columns + 1] = conditions[row].AtMost;
        }

        for (var column = 0; column <= columns; column++)
        {
            _others[column] = column;
            _table[rows, column] = column < columns ? objective[column] : 0;
        }

        _table[rows + 1, columns] = -1;
    }

    private int Rows => _basis.Length;

    private int Columns => _others.Length;

    /// <summary>The variables at the greatest value, or none where the conditions contradict one another or set no bound.</summary>
    public static double[]? Maximize(double[] objective, IReadOnlyList<(double[] Coefficients, double AtMost)> conditions)
    {
        var program = new LinearProgram(objective, conditions);
        return program.MeetConditions() && program.Climb(program.Rows) ? program.Variables(objective.Length) : null;
    }

    private bool MeetConditions()
    {
        var worst = 0;
        for (var row = 1; row < Rows; row++)
        {
            worst = _table[row, Columns] < _table[worst, Columns] ? row : worst;
        }

        var excess = Columns - 1;
        if (Rows > 0 && _table[worst, Columns] < 0)
        {
            Exchange(worst, excess);
            if (!Climb(Rows + 1) || _table[Rows + 1, Columns] < -Noise)
            {
                return false;
            }
        }

        Dismiss(excess);
        return true;
    }

    /// <summary>Takes the variable of the first phase out of the game.</summary>
    private void Dismiss(int excess)
    {
        var row = Array.IndexOf(_basis, excess);
        for (var column = 0; row >= 0 && column < Columns; column++)
        {
            if (Math.Abs(_table[row, column]) > Noise)
            {
                Exchange(row, column);
                row = -1;
            }
        }

        var place = Array.IndexOf(_others, excess);
        for (var at = 0; place >= 0 && at < Rows + 2; at++)
        {
            _table[at, place] = 0;
        }
    }

    private bool Climb(int objective)
    {
        while (true)
        {
            var enter = -1;
            for (var column = 0; column < Columns; column++)
            {
                if (_table[objective, column] > Noise && (enter < 0 || _others[column] < _others[enter]))
                {
                    enter = column;
                }
            }

            if (enter < 0)
            {
                return true;
            }

            var leave = -1;
            var least = double.PositiveInfinity;
            for (var row = 0; row < Rows; row++)
            {
                if (_table[row, enter] >= -Noise)
                {
                    continue;
                }

                var room = _table[row, Columns] / -_table[row, enter];
                if (room < least - Noise || (room <= least + Noise && _basis[row] < _basis[leave]))
                {
                    (leave, least) = (row, Math.Min(least, room));
                }
            }

            if (leave < 0)
            {
                return false;
            }

            Exchange(leave, enter);
        }
    }

    private void Exchange(int leave, int enter)
    {
        var pivot = _table[leave, enter];
        for (var column = 0; column <= Columns; column++)
        {
            _table[leave, column] = column == enter ? 1 / pivot : -_table[leave, column] / pivot;
        }

        for (var row = 0; row < Rows + 2; row++)
        {
            if (row == leave)
            {
                continue;
            }

            var factor = _table[row, enter];
            for (var column = 0; column <= Columns; column++)
            {
                _table[row, column] = (column == enter ? 0 : _table[row, column]) + (factor * _table[leave, column]);
            }
        }

        (_basis[leave], _others[enter]) = (_others[enter], _basis[leave]);
    }

    private double[] Variables(int count)
    {
        var variables = new double[count];
        for (var row = 0; row < Rows; row++)
        {
            if (_basis[row] < count)
            {
                variables[_basis[row]] = Math.Max(0, _table[row, Columns]);
            }
        }

        return variables;
    }
}
