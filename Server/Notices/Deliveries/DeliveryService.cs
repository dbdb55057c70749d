using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Notices.Deliveries;

/// <summary>The operator's view of deliveries, and sending again.</summary>
public sealed class DeliveryService(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, DeliveryViews views, AuditWriter audit, CenterClock clock) : IDeliveryService
{
    private const int MostAtOnce = 5000;

    private static readonly Refusal NotFound = Refusal.NotFound("delivery.not-found", "没有找到这条发送记录，可能已过保存期。");

    private static readonly Refusal NotFailed = Refusal.Conflict("delivery.not-failed", "这条没有发送失败，不用重发，请刷新查看。");

    public async Task<Outcome<IReadOnlyList<ChannelQueue>>> QueuesAsync(Guid unitId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ManageNotices, unitId);
        return standing.Succeeded ? await views.QueuesAsync(db, standing.Value, unitId, cancel) : Outcome<IReadOnlyList<ChannelQueue>>.Refused(standing.Refusals);
    }

    public async Task<Outcome<IReadOnlyList<DeliveryHour>>> HoursAsync(Guid unitId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ManageNotices, unitId);
        return standing.Succeeded ? await views.HoursAsync(db, unitId, cancel) : Outcome<IReadOnlyList<DeliveryHour>>.Refused(standing.Refusals);
    }

    public async Task<Outcome<Paged<DeliveryListItem>>> ListAsync(DeliveryQuery query, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ManageNotices, query.UnitId);
        return standing.Succeeded ? await views.ListAsync(db, standing.Value, query, cancel) : Outcome<Paged<DeliveryListItem>>.Refused(standing.Refusals);
    }

    public async Task<Outcome<DeliveryDetails>> GetAsync(Guid id, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var found = await FindAsync(db, id, cancel);
        return found.Succeeded ? await views.ShowAsync(db, found.Value.Standing, found.Value.Delivery, cancel) : Outcome<DeliveryDetails>.Refused(found.Refusals);
    }

    public Task<Outcome> RetryAsync(Guid id, CancellationToken cancel = default) => SendAgainAsync(id, "重新发送", null, cancel);

    public async Task<Outcome<int>> RetryAllAsync(Guid unitId, Guid channelId, CancellationToken cancel = default) => await write.RunAsync<int>([channelId], async session =>
    {
        var db = session.Db;
        var standing = await access.RequireAsync(db, Permission.ManageNotices, unitId);
        if (!standing.Succeeded) return Outcome<int>.Refused(standing.Refusals);
        var path = (await AccessControl.PathAsync(db, unitId))!;
        var now = clock.UtcNow;
        var ids = await db.Set<Delivery>().Where(d => d.ChannelId == channelId && d.State == DeliveryState.Dead)
            .Where(d => db.Units.Any(u => u.Id == d.UnitId && u.Path.StartsWith(path))).OrderBy(d => d.Id).Select(d => d.Id).Take(MostAtOnce).ToListAsync(cancel);
        foreach (var chunk in ids.Chunk(500))
        {
            await db.Set<Delivery>().Where(d => chunk.Contains(d.Id)).ExecuteUpdateAsync(
                s => s.SetProperty(d => d.State, DeliveryState.Pending).SetProperty(d => d.Attempts, 0).SetProperty(d => d.NextUtc, now), cancel);
        }

        if (ids.Count > 0) await audit.WriteAsync(db, AuditAction.Changed, "通知发送", channelId.ToString(), unitId, $"重新发送{ids.Count}条失败的通知", cancel);
        return ids.Count;
    }, cancel);

    public async Task<Outcome> MendAsync(Guid id, MendRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await SendAgainAsync(id, "改正后重新发送", request, cancel);
    }

    private async Task<Outcome> SendAgainAsync(Guid id, string what, MendRequest? mend, CancellationToken cancel) => await write.RunAsync<Guid>([id], async session =>
    {
        var found = await FindAsync(session.Db, id, cancel);
        if (!found.Succeeded) return Outcome<Guid>.Refused(found.Refusals);
        var (standing, delivery) = found.Value;
        if (!DeliveryStates.MayRetry(delivery.State)) return NotFailed;
        if (mend is not null)
        {
            if (!await views.MayReadAsync(session.Db, standing, delivery, cancel)) return AccessControl.NotAllowed;
            if (await RefuseAsync(session.Db, delivery, mend, cancel) is { } refusal) return refusal;
            if (!string.IsNullOrWhiteSpace(mend.Address)) delivery.Address = mend.Address.Trim();
            (delivery.Title, delivery.Text) = (mend.Title.Trim(), mend.Text.Trim());
        }

        (delivery.State, delivery.Attempts, delivery.NextUtc) = (DeliveryState.Pending, 0, clock.UtcNow);
        await audit.WriteAsync(session.Db, AuditAction.Changed, "通知发送", id.ToString(), delivery.UnitId, $"{what}，编号{NoticeNumber.Of(id)}", cancel);
        return id;
    }, cancel);

    private static async Task<Refusal?> RefuseAsync(AppDbContext db, Delivery delivery, MendRequest mend, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(mend.Address)) return null;
        var kind = await db.Set<Channels.NoticeChannel>().Where(c => c.Id == delivery.ChannelId).Select(c => c.Kind).FirstAsync(cancel);
        return kind switch
        {
            ChannelKind.Email when !new EmailAddressAttribute().IsValid(mend.Address.Trim()) => Refusal.Invalid("delivery.address", "邮箱写法不对，应像 name@example.cn。", nameof(mend.Address)),
            ChannelKind.Gateway when !mend.Address.Trim().All(c => char.IsAsciiDigit(c) || c is '+' or '-') => Refusal.Invalid("delivery.address", "电话号码只能有数字。", nameof(mend.Address)),
            ChannelKind.Email or ChannelKind.Gateway => null,
            _ => Refusal.Invalid("delivery.address", "发到群里的通知没有收件地址，请到通知渠道里改网址。", nameof(mend.Address)),
        };
    }

    private async Task<Outcome<(Standing Standing, Delivery Delivery)>> FindAsync(AppDbContext db, Guid id, CancellationToken cancel)
    {
        var delivery = await db.Set<Delivery>().FirstOrDefaultAsync(d => d.Id == id, cancel);
        if (delivery is null) return await access.WhoAsync(db) is { Succeeded: true } who && who.Value.MayAnywhere(Permission.ManageNotices) ? NotFound : AccessControl.NotAllowed;
        var standing = await access.RequireAsync(db, Permission.ManageNotices, delivery.UnitId);
        return standing.Succeeded ? (standing.Value, delivery) : Outcome<(Standing, Delivery)>.Refused(standing.Refusals);
    }
}
