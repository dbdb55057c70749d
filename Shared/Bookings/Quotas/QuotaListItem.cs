namespace PartyMassCenter.Shared.Bookings.Quotas;

/// <summary>A quota of a centre.</summary>
/// <param name="Team">Name of the one team that it is for, or null.</param>
/// <param name="Rooms">Which rooms it is about, in words.</param>
public sealed record QuotaListItem(Guid Id, QuotaLimit Limit, string? Team, string Rooms, Guid Version)
{
    /// <summary>Whom it is for, in words.</summary>
    public string Who => Limit.Subject switch
    {
        QuotaSubject.EveryPerson => "每个人",
        QuotaSubject.EveryTeam => "每个团队",
        _ => Team ?? "一个团队",
    };
}
