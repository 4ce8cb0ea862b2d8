using ArchUnitNET.Loader;
using ArchUnitNET.xUnit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace LearningOrg.Core.Tests.Architecture;

/// <summary>The arrows between the rooms. A room may see the floor, and the rooms named here; nothing else.</summary>
public class RoomsTest
{
    private const string Root = "LearningOrg.Core";

    private static readonly ArchUnitNET.Domain.Architecture Core = new ArchLoader().LoadAssembly(typeof(Score).Assembly).Build();

    private static readonly Dictionary<string, string[]> MaySee = new()
    {
        ["Numerics"] = [],
        ["Annotations"] = [],
        ["Mcda"] = ["Numerics"],
        ["Prioritization"] = ["Mcda", "Numerics"],
        ["Lifecycles"] = [],
        ["Measurement"] = ["Numerics"],
        ["Improvements"] = ["Prioritization", "Lifecycles", "Measurement"],
        ["Opportunities"] = ["Prioritization", "Numerics"],
        ["Knowledge"] = ["Lifecycles", "Measurement"],
        ["Change"] = ["Lifecycles", "Measurement"],
    };

    public static TheoryData<string, string> ForbiddenArrows()
    {
        var arrows = new TheoryData<string, string>();
        foreach (var from in Rooms())
        {
            foreach (var to in Rooms().Where(to => to != from && to != "Annotations" && !MaySee[from].Contains(to)))
            {
                arrows.Add(from, to);
            }
        }

        return arrows;
    }

    [Theory]
    [MemberData(nameof(ForbiddenArrows))]
    public void A_room_sees_only_what_it_may(string from, string to) => Types().That().ResideInNamespaceMatching(InRoom(from))
        .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(InRoom(to)))
        .Check(Core);

    [Fact]
    public void Every_room_is_on_the_plan() => Assert.All(Rooms(), room => Assert.Contains(room, MaySee.Keys));

    [Fact]
    public void Practice_rooms_do_not_see_one_another()
    {
        string[] practice = ["Improvements", "Knowledge", "Change"];
        Assert.All(practice, room => Assert.DoesNotContain(MaySee[room], practice.Contains));
        Assert.Equal(["Lifecycles", "Measurement"], MaySee["Change"]);
    }

    [Fact]
    public void No_type_is_named_as_its_namespace() => Assert.DoesNotContain(
        typeof(Score).Assembly.GetExportedTypes(), type => type.Namespace!.Split('.').Contains(type.Name));

    private static string InRoom(string room) => $@"^LearningOrg\.Core\.{room}(\..*)?$";

    private static string[] Rooms() => [.. Core.Namespaces.Select(space => space.FullName)
        .Where(name => name.StartsWith(Root + ".", StringComparison.Ordinal))
        .Select(name => name.Split('.')[2]).Distinct()];
}
