using System.Collections;
using System.Globalization;
using LearningOrg.Core.Opportunities;
using LearningOrg.Interchange.Csv;
using LearningOrg.Interchange.Storage;

namespace LearningOrg.Interchange.Incidents;

/// <summary>The incidents of one export, in the order in which their numbers first appear, and a report of how it was read.</summary>
/// <remarks>
/// Immutable, and safe to read from several threads. Held compactly, about 60 bytes an incident; each <see cref="IncidentFact"/> is made
/// when it is asked for. Two histories are equal only if they are the same object.
/// </remarks>
public sealed class IncidentHistory : IReadOnlyList<IncidentFact>
{
    private readonly Blocks<IncidentRecord> _records;
    private readonly TextPool _texts;

    internal IncidentHistory(Blocks<IncidentRecord> records, TextPool texts, IncidentReport report)
    {
        _records = records;
        _texts = texts;
        Report = report;
    }

    /// <summary>How the export was read, and what was found in it.</summary>
    public IncidentReport Report { get; }

    /// <summary>How many incidents there are; at least one.</summary>
    public int Count => _records.Count;

    /// <summary>An incident by its place.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public IncidentFact this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(index), index, $"{nameof(index)} must lie in 0 to {(Count - 1).ToString(CultureInfo.InvariantCulture)}.");
            }

            ref readonly var record = ref _records[index];
            return new(
                _texts[record.Group],
                _texts[record.Category],
                Time(record.OpenedAt),
                Time(record.ResolvedAt),
                record.Impact,
                record.Urgency,
                record.Priority,
                record.MadeSla,
                Changes(record.Reassignments),
                Changes(record.Reopenings));
        }
    }

    /// <summary>Walks over the incidents.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>As <c>890 incidents of incidents.csv</c>.</summary>
    public override string ToString() =>
        $"{Count.ToString(CultureInfo.InvariantCulture)} {(Count == 1 ? "incident" : "incidents")} of {Report.Source}";

    IEnumerator<IncidentFact> IEnumerable<IncidentFact>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static DateTimeOffset? Time(long utcTicks) =>
        utcTicks == CellReader.NoTime ? null : new DateTimeOffset(utcTicks, TimeSpan.Zero);

    private static int? Changes(short number) => number == CellReader.NoNumber ? null : number;

    /// <summary>Walks over the incidents of a history without allocating.</summary>
    public struct Enumerator : IEnumerator<IncidentFact>
    {
        private readonly IncidentHistory _history;
        private int _index;

        internal Enumerator(IncidentHistory history)
        {
            _history = history;
            _index = -1;
        }

        /// <summary>The incident at hand.</summary>
        public readonly IncidentFact Current => _history[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next incident; <c>false</c> after the last.</summary>
        public bool MoveNext() => ++_index < _history.Count;

        /// <summary>Goes back before the first incident.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
