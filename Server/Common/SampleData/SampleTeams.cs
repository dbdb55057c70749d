using PartyMassCenter.Server.Bookings;
using PartyMassCenter.Server.Bookings.Teams;

namespace PartyMassCenter.Server.Common.SampleData;

/// <summary>The teams of the sample villages; a booking whose title names one is its.</summary>
public static class SampleTeams
{
    private static readonly (string Village, string Name, bool Active)[] All =
    [
        ("柳溪村", "银龄艺术团", true),
        ("柳溪村", "乡创手作社", true),
        ("柳溪村", "少年书社", true),
        ("柳溪村", "青年篮球队", true),
        ("柳溪村", "戏曲票友会", true),
        ("柳溪村", "锣鼓队", false),
        ("石桥村", "戏曲社", true),
    ];

    public static IReadOnlyList<Team> Create() =>
        [.. All.Select(t => new Team { Id = IdOf(t.Village, t.Name), CenterId = SampleId.Of(t.Village), Name = t.Name, Active = t.Active })];

    public static void Assign(Booking booking)
    {
        var team = All.FirstOrDefault(t => SampleId.Of(t.Village) == booking.CenterId && booking.Title.Contains(t.Name, StringComparison.Ordinal));
        if (team.Name is not null) (booking.TeamId, booking.TeamName) = (IdOf(team.Village, team.Name), team.Name);
    }

    private static Guid IdOf(string village, string name) => SampleId.Of($"team {village} {name}");
}
