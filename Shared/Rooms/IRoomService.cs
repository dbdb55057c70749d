using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Rooms;

/// <summary>The rooms (功能室) of centres. Reading is public; changing needs <see cref="People.Permission.ManageRooms"/> in the centre's unit.</summary>
public interface IRoomService
{
    /// <summary>Rooms of a centre by floor and name. Public.</summary>
    Task<Outcome<IReadOnlyList<RoomListItem>>> ListAsync(Guid centerId, CancellationToken cancel = default);

    /// <summary>One room. Public; the contact's phone is masked for anonymous readers unless it is the centre's duty phone.</summary>
    Task<Outcome<RoomDetails>> GetAsync(Guid roomId, CancellationToken cancel = default);

    Task<Outcome<Guid>> AddAsync(RoomRequest request, string? idempotencyKey = null, CancellationToken cancel = default);

    /// <summary>Refused with <c>room.changed-meanwhile</c> when somebody saved another version since it was loaded. Existing bookings stay.</summary>
    Task<Outcome> ChangeAsync(Guid roomId, RoomRequest request, CancellationToken cancel = default);

    /// <summary>Stores a photo (JPEG, PNG or WebP, at most 5 MB, checked by content). Replaces the one before.</summary>
    Task<Outcome> SetPhotoAsync(Guid roomId, Stream content, CancellationToken cancel = default);
}
