using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>The sample rooms; saving remembers the request.</summary>
internal sealed class FakeRooms : IRoomService
{
    public RoomDetails? Details { get; set; }

    public RoomRequest? Saved { get; private set; }

    public Task<Outcome<IReadOnlyList<RoomListItem>>> ListAsync(Guid centerId, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<IReadOnlyList<RoomListItem>>>(Sample.Rooms.ToArray());

    public Task<Outcome<RoomDetails>> GetAsync(Guid roomId, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<RoomDetails>>(Details is null ? Refusal.NotFound("room.not-found", "没有这个功能室。") : Details);

    public Task<Outcome<Guid>> AddAsync(RoomRequest request, string? idempotencyKey = null, CancellationToken cancel = default)
    {
        Saved = request;
        return Task.FromResult<Outcome<Guid>>(Guid.CreateVersion7());
    }

    public Task<Outcome> ChangeAsync(Guid roomId, RoomRequest request, CancellationToken cancel = default)
    {
        Saved = request;
        return Task.FromResult(Outcome.Success);
    }

    public Task<Outcome> SetPhotoAsync(Guid roomId, Stream content, CancellationToken cancel = default) => Task.FromResult(Outcome.Success);
}
