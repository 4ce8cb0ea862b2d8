using System.Text;

namespace LearningOrg.Cli.Tests;

/// <summary>A folder of its own for a test, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("learningorg");

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public string Write(string name, string text) => Write(name, new UTF8Encoding(false).GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    public IEnumerable<string> Names => _folder.EnumerateFileSystemInfos().Select(file => file.Name).Order(StringComparer.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);
}
