using PartyMassCenter.Server.Resources;

namespace PartyMassCenter.Server.Common.SampleData;

/// <summary>What 柳溪村 lends out with its rooms.</summary>
public static class SampleResources
{
    public static Guid IdOf(string name) => SampleId.Of($"resource 柳溪村 {name}");

    public static IReadOnlyList<Resource> Create() =>
    [
        Resource("折叠椅", 200, "放在一层储物间"),
        Resource("移动投影仪", 2, "借用前请到文书处登记"),
        Resource("便携音响", 1, null),
        Resource("无线话筒", 4, "请自备电池"),
        Resource("展板", 12, null),
    ];

    private static Resource Resource(string name, int count, string? notes) =>
        new() { Id = IdOf(name), CenterId = SamplePlaces.Liuxi, Name = name, Count = count, Notes = notes };
}
