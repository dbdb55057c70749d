using PartyMassCenter.Server.Centers;
using PartyMassCenter.Server.People;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Common.SampleData;

/// <summary>One county, two towns, four villages with their centres, and the teams of 柳溪村. All names are made up.</summary>
public static class SamplePlaces
{
    public static Guid County { get; } = SampleId.Of("清河县");

    public static Guid SongheTown { get; } = SampleId.Of("松河镇");

    public static Guid QingshanTown { get; } = SampleId.Of("青山镇");

    /// <summary>The village that is there in full.</summary>
    public static Guid Liuxi { get; } = SampleId.Of("柳溪村");

    public static IReadOnlyList<OrgUnit> Units()
    {
        List<OrgUnit> units = [];
        var county = Add(null, "清河县", UnitKind.County, "000000000000");
        var songhe = Add(county, "松河镇", UnitKind.Town, "000000101000");
        var qingshan = Add(county, "青山镇", UnitKind.Town, "000000102000");
        var liuxi = Add(songhe, "柳溪村", UnitKind.Village, "000000101201");
        Add(songhe, "石桥村", UnitKind.Village, "000000101202");
        Add(qingshan, "云岭村", UnitKind.Village, "000000102201");
        Add(qingshan, "白河村", UnitKind.Village, "000000102202");
        foreach (var team in new[] { "银龄艺术团", "乡创手作社", "少年书社" }) Add(liuxi, team, UnitKind.Other, null);
        return units;

        OrgUnit Add(OrgUnit? parent, string name, UnitKind kind, string? code)
        {
            var id = SampleId.Of(name);
            var unit = new OrgUnit { Id = id, ParentId = parent?.Id, Name = name, Kind = kind, AreaCode = code, Path = OrgUnit.PathBelow(parent?.Path, id) };
            units.Add(unit);
            return unit;
        }
    }

    public static IReadOnlyList<Center> Centers() =>
    [
        Center("柳溪村", "柳溪村党群服务中心", "松河镇柳溪村村委会大院", "0537-6620146", "两层，一层便民服务与文化活动，二层会议与党员活动。全天候开放，便民服务站每天有村干部值班。"),
        Center("石桥村", "石桥村党群服务中心", "松河镇石桥村中心路8号", "0537-6620158", "与村卫生室、农家书屋合署。"),
        Center("云岭村", "云岭村便民服务站", "青山镇云岭村村口", "0537-6630121", null),
        Center("白河村", "白河村乡村振兴服务中心", "青山镇白河村河滨广场东侧", "0537-6630135", null),
    ];

    private static Center Center(string village, string name, string address, string phone, string? introduction) =>
        new() { Id = SampleId.Of(village), DisplayName = name, Address = address, DutyPhone = phone, Introduction = introduction };
}
