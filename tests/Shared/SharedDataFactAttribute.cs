namespace LearningOrg.Tests;

/// <summary>A test over real data that is not ours to commit: skipped, with the reason, where the file is absent.</summary>
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(string file)
    {
        var path = Path.Combine(Repository.SharedData, file);
        if (!File.Exists(path))
        {
            Skip = $"Needs the real data file {file}, which is not part of the repository; expected in ../shared/data.";
        }
    }
}
