using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>How a message to a person is to be treated.</summary>
/// <param name="UnitId">The unit whose matter it tells of: who holds no role there any more when it is delivered doesn't get it.</param>
/// <param name="Urgent">Passes quiet hours and is not gathered into the daily digest.</param>
/// <param name="Key">At most one message ever to a person under a key (up to 120 characters); a second one is silently nothing.</param>
public sealed record NoticeOptions(NoticeKind Kind = NoticeKind.Booking, Guid? UnitId = null, bool Urgent = false, string? Key = null);
