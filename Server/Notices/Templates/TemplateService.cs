using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Notices.Deliveries;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Notices.Templates;

/// <summary>Wording notices.</summary>
public sealed class TemplateService(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, DeliverySettings settings, CenterClock clock) : ITemplateService
{
    public async Task<Outcome<IReadOnlyList<TemplateDetails>>> ListAsync(Guid unitId, ChannelKind channel, CancellationToken cancel = default)
    {
        if (!Enum.IsDefined(channel)) return Refusal.Invalid("template.channel", "请从列表中选择渠道。");
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ManageNotices, unitId);
        if (!standing.Succeeded) return Outcome<IReadOnlyList<TemplateDetails>>.Refused(standing.Refusals);
        var units = await UnitPaths.LoadAsync(db, cancel);
        var templates = await db.Set<NoticeTemplate>().AsNoTracking().Where(t => t.Channel == channel).ToListAsync(cancel);
        return NoticeKinds.All.Select(kind =>
        {
            var held = units.Nearest(templates.Where(t => t.Kind == kind), t => t.UnitId, unitId);
            var (subject, body) = held is null ? NoticeTemplateText.Usual(channel) : (held.Heading, held.Body);
            return new TemplateDetails(kind, channel, subject, body, held is null ? null : units.Name(held.UnitId), held?.UnitId == unitId);
        }).ToList();
    }

    public async Task<Outcome<TemplatePreview>> PreviewAsync(TemplateRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<TemplatePreview>.Refused(faults);
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ManageNotices, request.UnitId);
        if (!standing.Succeeded) return Outcome<TemplatePreview>.Refused(standing.Refusals);
        var unit = await db.Units.Where(u => u.Id == request.UnitId).Select(u => u.Name).FirstAsync(cancel);
        var words = new NoticeWords(
            "灯带夜间检查", "今晚20:00检查村委会灯带是否常亮，完成后请拍照。", settings.Link("/app/inbox"), "7K3M-Q2FH", ChannelKinds.IsPersonal(request.Channel) ? standing.Value.Name : "", unit, ChineseDates.Moment(clock.Now));
        return new TemplatePreview(NoticeTemplateText.Fill(request.Subject, words), NoticeTemplateText.Fill(request.Body, words));
    }

    public async Task<Outcome> SaveAsync(TemplateRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await OnAsync(request.UnitId, request.Kind, request.Channel, (db, template) =>
        {
            if (template is null) db.Add(template = new NoticeTemplate { UnitId = request.UnitId, Kind = request.Kind, Channel = request.Channel });
            (template.Heading, template.Body, template.Version) = (request.Subject.Trim(), request.Body.ReplaceLineEndings("\n").Trim(), Guid.CreateVersion7());
        }, cancel);
    }

    public Task<Outcome> ResetAsync(Guid unitId, NoticeKind kind, ChannelKind channel, CancellationToken cancel = default) => OnAsync(unitId, kind, channel, (db, template) =>
    {
        if (template is not null) db.Remove(template);
    }, cancel);

    private async Task<Outcome> OnAsync(Guid unitId, NoticeKind kind, ChannelKind channel, Action<AppDbContext, NoticeTemplate?> change, CancellationToken cancel) => await write.RunAsync<int>([unitId], async session =>
    {
        var standing = await access.RequireAsync(session.Db, Permission.ManageNotices, unitId);
        if (!standing.Succeeded) return Outcome<int>.Refused(standing.Refusals);
        change(session.Db, await session.Db.Set<NoticeTemplate>().FirstOrDefaultAsync(t => t.UnitId == unitId && t.Kind == kind && t.Channel == channel, cancel));
        return 0;
    }, cancel);
}
