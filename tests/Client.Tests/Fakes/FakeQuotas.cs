using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Quotas;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>The quotas of one centre, in memory.</summary>
internal sealed class FakeQuotas : IQuotaService
{
    public List<QuotaListItem> All { get; } = [];

    public Func<BookingRequest, IReadOnlyList<QuotaLeft>> Left { get; set; } = _ => [];

    public Outcome? Refusal { get; set; }

    public Task<Outcome<IReadOnlyList<QuotaListItem>>> ListAsync(Guid centerId, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<IReadOnlyList<QuotaListItem>>>(All.ToArray());

    public Task<Outcome<Guid>> AddAsync(QuotaRequest request, CancellationToken cancel = default)
    {
        if (Refusal is not null) return Task.FromResult(Outcome<Guid>.Refused(Refusal.Refusals));
        All.Add(Item(Guid.CreateVersion7(), request));
        return Task.FromResult<Outcome<Guid>>(All[^1].Id);
    }

    public Task<Outcome> ChangeAsync(Guid id, QuotaRequest request, CancellationToken cancel = default)
    {
        All[All.FindIndex(q => q.Id == id)] = Item(id, request);
        return Task.FromResult(Outcome.Success);
    }

    public Task<Outcome> RemoveAsync(Guid id, CancellationToken cancel = default)
    {
        All.RemoveAll(q => q.Id == id);
        return Task.FromResult(Outcome.Success);
    }

    public Task<Outcome<IReadOnlyList<QuotaLeft>>> LeftAsync(BookingRequest request, Guid? bookingId = null, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<IReadOnlyList<QuotaLeft>>>(Left(request).ToArray());

    private static QuotaListItem Item(Guid id, QuotaRequest r) => new(
        id, new QuotaLimit(r.Subject, r.TeamId, r.Functions, r.RoomIds, r.Period, r.MostBookings, r.MostHours), null, r.RoomIds.Count > 0 ? "多功能厅" : "全部功能室", Guid.CreateVersion7());
}
