using System.Text;
using LearningOrg.Core.Mcda.Weighting;
using LearningOrg.Interchange.Matrices;

namespace LearningOrg.Interchange.Tests.Matrices;

/// <summary>Reads tables that stand in a test as text.</summary>
internal static class Table
{
    public const string Name = "table.csv";

    public static DecisionMatrixFile Matrix(string text) => Matrix(Bytes(text));

    public static DecisionMatrixFile Matrix(byte[] bytes)
    {
        Assert.True(DecisionMatrixFile.Read(new MemoryStream(bytes), Name).TryAccept(out var file, out var refusal), refusal?.Message);
        return file;
    }

    public static string Refusal(string text) => Refusal(Bytes(text));

    public static string Refusal(byte[] bytes)
    {
        Assert.False(DecisionMatrixFile.Read(new MemoryStream(bytes), Name).TryAccept(out _, out var refusal));
        return refusal.Message;
    }

    public static FaultyTable Faults(string text) => Assert.IsType<FaultyTable>(DecisionMatrixFile.Read(new MemoryStream(Bytes(text)), Name).Value);

    public static JudgementMatrix Judgements(string text)
    {
        Assert.True(JudgementFile.Read(new MemoryStream(Bytes(text)), Name).TryAccept(out var judgements, out var refusal), refusal?.Message);
        return judgements;
    }

    public static string JudgementRefusal(string text)
    {
        Assert.False(JudgementFile.Read(new MemoryStream(Bytes(text)), Name).TryAccept(out _, out var refusal));
        return refusal.Message;
    }

    private static byte[] Bytes(string text) => new UTF8Encoding(false).GetBytes(text);
}
