namespace PartyMassCenter.Shared.Bookings.Quotas;

/// <summary>For whom a quota (预约限额) holds.</summary>
public enum QuotaSubject
{
    /// <summary>每个人: each person who books, for themselves or for somebody without an account.</summary>
    EveryPerson = 1,

    /// <summary>每个团队.</summary>
    EveryTeam = 2,

    /// <summary>One team that is named.</summary>
    OneTeam = 3,
}
