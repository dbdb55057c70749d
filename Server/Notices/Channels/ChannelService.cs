using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Notices.Deliveries;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Notices.Channels;

/// <summary>Setting up channels.</summary>
public sealed class ChannelService(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, SecretBox box, ChannelTester tester) : IChannelService
{
    private const int Most = 30;

    private static readonly Refusal NotFound = Refusal.NotFound("channel.not-found", "没有找到这个渠道，可能已删除，请刷新查看。");

    public async Task<Outcome<IReadOnlyList<ChannelDetails>>> ListAsync(Guid unitId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ManageNotices, unitId);
        if (!standing.Succeeded) return Outcome<IReadOnlyList<ChannelDetails>>.Refused(standing.Refusals);
        var units = await UnitPaths.LoadAsync(db, cancel);
        var path = units.Path(unitId)!;
        var channels = await db.Set<NoticeChannel>().AsNoTracking().Where(c => !c.Removed).ToListAsync(cancel);
        return channels.Where(c => c.UnitId == unitId || (c.ForBelow && path.StartsWith(units.Path(c.UnitId) ?? "-", StringComparison.Ordinal)))
            .OrderByDescending(c => units.Path(c.UnitId)!.Length).ThenBy(c => c.Kind).ThenBy(c => c.Name, StringComparer.Ordinal)
            .Select(c => Show(c, units.Name(c.UnitId), c.UnitId != unitId)).ToList();
    }

    public async Task<Outcome<Guid>> AddAsync(ChannelRequest request, CancellationToken cancel = default)
    {
        request.Version = null;
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<Guid>.Refused(faults);
        return await write.RunAsync<Guid>([request.UnitId], async session =>
        {
            var standing = await access.RequireAsync(session.Db, Permission.ManageNotices, request.UnitId);
            if (!standing.Succeeded) return Outcome<Guid>.Refused(standing.Refusals);
            if (await session.Db.Set<NoticeChannel>().CountAsync(c => c.UnitId == request.UnitId && !c.Removed, cancel) >= Most)
                return Refusal.Conflict("channel.too-many", $"每个单位最多设{Most}个渠道，请先删掉不用的。");
            var channel = new NoticeChannel { UnitId = request.UnitId, Kind = request.Kind };
            Fill(channel, request);
            session.Db.Add(channel);
            return channel.Id;
        }, cancel);
    }

    public async Task<Outcome> ChangeAsync(Guid id, ChannelRequest request, CancellationToken cancel = default)
    {
        request.Version ??= Guid.Empty;
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await OnAsync(id, channel =>
        {
            if (request.Version != channel.Version) return SerializedWrite.ChangedMeanwhile;
            if (request.Kind != channel.Kind) return Refusal.Invalid("channel.kind", "渠道的种类不能改，请另加一个渠道。", nameof(request.Kind));
            Fill(channel, request);
            return null;
        }, cancel);
    }

    public Task<Outcome> RemoveAsync(Guid id, CancellationToken cancel = default) => OnAsync(id, channel =>
    {
        (channel.Removed, channel.ProtectedSecrets) = (true, null);
        return null;
    }, cancel);

    public Task<Outcome> SetPausedAsync(Guid id, bool paused, CancellationToken cancel = default) => OnAsync(id, channel =>
    {
        channel.Paused = paused;

        // Who lets it go on wants it now.
        if (!paused) (channel.BlockedUntilUtc, channel.FailuresInARow) = (null, 0);
        return null;
    }, cancel);

    public async Task<Outcome<ChannelTest>> SendTestAsync(Guid id, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var found = await FindAsync(db, id, cancel);
        if (!found.Succeeded) return Outcome<ChannelTest>.Refused(found.Refusals);
        var test = await tester.SendAsync(db, found.Value.Channel, found.Value.Standing, cancel);
        var saved = await OnAsync(id, channel =>
        {
            (channel.TestedUtc, channel.TestResult) = (tester.UtcNow, test.Text);
            return null;
        }, cancel);
        return saved.Succeeded ? test : Outcome<ChannelTest>.Refused(saved.Refusals);
    }

    private async Task<Outcome> OnAsync(Guid id, Func<NoticeChannel, Refusal?> change, CancellationToken cancel) => await write.RunAsync<Guid>([id], async session =>
    {
        var found = await FindAsync(session.Db, id, cancel);
        if (!found.Succeeded) return Outcome<Guid>.Refused(found.Refusals);
        return change(found.Value.Channel) is { } refusal ? refusal : id;
    }, cancel);

    private async Task<Outcome<(Standing Standing, NoticeChannel Channel)>> FindAsync(AppDbContext db, Guid id, CancellationToken cancel)
    {
        var channel = await db.Set<NoticeChannel>().FirstOrDefaultAsync(c => c.Id == id && !c.Removed, cancel);
        if (channel is null) return await access.WhoAsync(db) is { Succeeded: true } who && who.Value.MayAnywhere(Permission.ManageNotices) ? NotFound : AccessControl.NotAllowed;
        var standing = await access.RequireAsync(db, Permission.ManageNotices, channel.UnitId);
        return standing.Succeeded ? (standing.Value, channel) : Outcome<(Standing, NoticeChannel)>.Refused(standing.Refusals);
    }

    private void Fill(NoticeChannel channel, ChannelRequest request)
    {
        var mail = request.Kind == ChannelKind.Email;
        (channel.Name, channel.ForBelow, channel.PerMinute, channel.Version) = (request.Name.Trim(), request.ForBelow, request.PerMinute, Guid.CreateVersion7());
        channel.Kinds = NoticeKinds.Bits(ChannelKinds.IsPersonal(request.Kind) ? NoticeKinds.All : request.Kinds);
        (channel.Host, channel.Port) = mail ? (request.Host!.Trim(), request.Port) : (null, 0);
        (channel.UserName, channel.Sender) = mail ? (Or(request.UserName), request.Sender!.Trim()) : (null, null);
        var kept = box.Open(channel.ProtectedSecrets) ?? new ChannelSecrets(null, null);
        var secrets = new ChannelSecrets(Or(request.Url) ?? kept.Url, Or(request.Secret) ?? kept.Secret);
        channel.ProtectedSecrets = secrets is { Url: null, Secret: null } ? null : box.Close(secrets);
        channel.Address = mail ? $"{channel.Host}:{channel.Port}" : secrets.Url is { } url ? $"{new Uri(url).GetLeftPart(UriPartial.Authority)}/…" : "";

        // What was wrong before may be right now.
        (channel.BlockedUntilUtc, channel.FailuresInARow) = (null, 0);
    }

    private static string? Or(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static ChannelDetails Show(NoticeChannel c, string unit, bool inherited) => new(
        c.Id, c.UnitId, unit, inherited, c.Kind, c.Name, c.Address, c.Host, c.Port, c.UserName, c.Sender, c.ProtectedSecrets is not null, c.ForBelow, c.PerMinute, NoticeKinds.Of(c.Kinds), c.Paused,
        c.BlockedUntilUtc is { } until ? CenterClock.ToWallClock(until) : null, c.TestedUtc is { } tested ? CenterClock.ToWallClock(tested) : null, c.TestResult, c.Version);
}
