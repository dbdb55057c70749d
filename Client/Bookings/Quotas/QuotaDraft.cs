using PartyMassCenter.Shared.Bookings.Quotas;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Client.Bookings.Quotas;

/// <summary>A quota as the form edits it: which rooms is one choice of three, and what was ticked under the others stays.</summary>
public sealed class QuotaDraft
{
    private QuotaDraft(QuotaRequest request, Guid? id, Choice rooms) => (Request, Id, Rooms, Functions, RoomIds) = (request, id, rooms, request.Functions, [.. request.RoomIds]);

    public enum Choice
    {
        All,
        ByFunction,
        Chosen,
    }

    public QuotaRequest Request { get; }

    /// <summary>The quota being changed, or null for a new one.</summary>
    public Guid? Id { get; }

    public Choice Rooms { get; set; }

    public RoomFunction Functions { get; private set; }

    public HashSet<Guid> RoomIds { get; }

    public static QuotaDraft New(Guid centerId) => new(new QuotaRequest { CenterId = centerId, MostBookings = 3 }, null, Choice.All);

    public static QuotaDraft Of(Guid centerId, QuotaListItem quota)
    {
        var limit = quota.Limit;
        var request = new QuotaRequest
        {
            CenterId = centerId,
            Subject = limit.Subject,
            TeamId = limit.TeamId,
            Functions = limit.Functions,
            RoomIds = [.. limit.RoomIds],
            Period = limit.Period,
            MostBookings = limit.MostBookings,
            MostHours = limit.MostHours,
            Version = quota.Version,
        };
        return new QuotaDraft(request, quota.Id, limit.Functions != RoomFunction.None ? Choice.ByFunction : limit.RoomIds.Count > 0 ? Choice.Chosen : Choice.All);
    }

    public void Toggle(RoomFunction function) => Functions ^= function;

    public void Toggle(Guid room)
    {
        if (!RoomIds.Remove(room)) RoomIds.Add(room);
    }

    /// <summary>What is missing before it can be sent, or null: nothing ticked must not mean all rooms.</summary>
    public string? Fill()
    {
        Request.Functions = Rooms == Choice.ByFunction ? Functions : RoomFunction.None;
        Request.RoomIds = Rooms == Choice.Chosen ? [.. RoomIds] : [];
        return Rooms switch
        {
            Choice.ByFunction when Functions == RoomFunction.None => "请至少勾选一项功能，或改选“全部功能室”。",
            Choice.Chosen when RoomIds.Count == 0 => "请至少勾选一间功能室，或改选“全部功能室”。",
            _ => null,
        };
    }
}
