using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Notices;

/// <summary>Through what and when people are told: their own choice, and their unit's default.</summary>
public interface IPreferenceService
{
    Task<Outcome<MyNotices>> MineAsync(CancellationToken cancel = default);

    Task<Outcome> SaveMineAsync(MyNoticesRequest request, CancellationToken cancel = default);

    /// <summary>Back to the unit's default; the e-mail address stays.</summary>
    Task<Outcome> ResetMineAsync(CancellationToken cancel = default);

    /// <summary>What holds in a unit for who hasn't chosen.</summary>
    Task<Outcome<NoticeChoice>> UnitDefaultAsync(Guid unitId, CancellationToken cancel = default);

    Task<Outcome> SaveUnitDefaultAsync(Guid unitId, NoticeChoice choice, CancellationToken cancel = default);
}
