using System.Globalization;

namespace LearningOrg.Core.Tests.SameBits;

/// <summary>A number that changes when any bit of what went in does (FNV-1a of 64 bits).</summary>
internal sealed class Checksum
{
    private ulong _hash = 0xCBF29CE484222325;

    public void Add(IEnumerable<double> numbers)
    {
        foreach (var number in numbers)
        {
            Add(BitConverter.DoubleToUInt64Bits(number));
        }
    }

    public void Add(string text)
    {
        foreach (var letter in text)
        {
            Add(letter);
        }
    }

    public override string ToString() => _hash.ToString("x16", CultureInfo.InvariantCulture);

    private void Add(ulong bits)
    {
        for (var shift = 0; shift < 64; shift += 8)
        {
            _hash = (_hash ^ ((bits >> shift) & 0xFF)) * 0x100000001B3;
        }
    }
}
