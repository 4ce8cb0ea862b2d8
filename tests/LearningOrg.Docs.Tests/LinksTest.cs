using LearningOrg.Docs.Tests.Pages;
using LearningOrg.Tests;

namespace LearningOrg.Docs.Tests;

/// <summary>Links lead somewhere, and every page of the guide can be found by following them.</summary>
public class LinksTest
{
    [Fact]
    public void Every_relative_link_leads_to_a_file_and_to_a_heading_that_is_there()
    {
        var broken = from page in Page.All()
                     from link in page.Links()
                     where !IsElsewhere(link.Target)
                     let problem = Problem(page, link.Target)
                     where problem is not null
                     select $"{page.Path}:{link.Line + 1}: {link.Target}: {problem}";
        var found = broken.ToArray();
        Assert.True(found.Length == 0, string.Join(Environment.NewLine, found));
    }

    [Fact]
    public void Every_page_can_be_reached_from_the_first()
    {
        var pages = Page.All().ToDictionary(page => page.Path, StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal) { "README.md" };
        var ahead = new Queue<string>(reached);
        while (ahead.TryDequeue(out var path))
        {
            foreach (var link in pages[path].Links().Where(link => !IsElsewhere(link.Target)))
            {
                var target = Resolve(path, link.Target.Split('#')[0]);
                if (pages.ContainsKey(target) && reached.Add(target))
                {
                    ahead.Enqueue(target);
                }
            }
        }

        Assert.Empty(pages.Keys.Where(path => path.StartsWith("docs/", StringComparison.Ordinal)).Except(reached));
    }

    private static bool IsElsewhere(string target) =>
        target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal);

    private static string? Problem(Page page, string target)
    {
        var parts = target.Split('#', 2);
        var path = parts[0].Length == 0 ? page.Path : Resolve(page.Path, parts[0]);
        var file = Repository.PathOf(path);
        if (!File.Exists(file) && !Directory.Exists(file))
        {
            return $"there is no {path}";
        }

        return parts.Length == 2 && path.EndsWith(".md", StringComparison.Ordinal) && !Page.Read(path).Anchors().Contains(parts[1])
            ? $"{path} has no heading for #{parts[1]}"
            : null;
    }

    private static string Resolve(string from, string target) => Path.GetRelativePath(
        Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(from)!, target))).Replace('\\', '/');
}
