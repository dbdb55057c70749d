using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>The days of duty themselves: who is there, check-in, errands, and swaps.</summary>
public interface IDutyService
{
    Task<Outcome<DutyBoard>> TodayAsync(Guid centerId, CancellationToken cancel = default);

    Task<Outcome<MyDuties>> MineAsync(CancellationToken cancel = default);

    /// <summary>One's own duty; whoever plans may check in anybody at the desk.</summary>
    Task<Outcome> CheckInAsync(Guid assignmentId, CancellationToken cancel = default);

    /// <summary>What the QR code at the door leads to; open to everybody.</summary>
    Task<Outcome<DutyDoor>> DoorAsync(string code, CancellationToken cancel = default);

    /// <summary>Checks in to the reader's own duty of now.</summary>
    Task<Outcome> CheckInByDoorAsync(string code, CancellationToken cancel = default);

    /// <summary>Leaves the house and tells where to; only during one's duty.</summary>
    Task<Outcome> OutAsync(Guid assignmentId, OutRequest request, CancellationToken cancel = default);

    Task<Outcome> BackAsync(Guid assignmentId, CancellationToken cancel = default);
}
