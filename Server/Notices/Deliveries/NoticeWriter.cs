using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Notices.Channels;
using PartyMassCenter.Server.Notices.Templates;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices.Deliveries;

/// <summary>Turns claimed deliveries into what goes out: addresses of today, the nearest unit's template, the reference number.</summary>
public sealed class NoticeWriter(IDbContextFactory<AppDbContext> contexts, DeliverySettings settings)
{
    /// <summary>One notice a delivery, in order; a result instead where it must not or cannot be sent.</summary>
    internal async Task<IReadOnlyList<(Delivery Delivery, OutgoingNotice? Notice, SendResult? Instead)>> WriteAsync(Claim claim, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        var messageIds = claim.Deliveries.Select(d => d.MessageId).OfType<Guid>().ToArray();
        var messages = await db.Outbox.AsNoTracking().Where(m => messageIds.Contains(m.Id)).ToDictionaryAsync(m => m.Id, cancel);
        var asked = claim.Deliveries.Select(d => d.MessageId is { } id && messages.TryGetValue(id, out var m) ? m : new OutboxMessage { PersonId = d.PersonId }).ToList();
        var audience = await Audience.LoadAsync(db, asked, cancel);
        var units = await UnitPaths.LoadAsync(db, cancel);
        var templates = await db.Set<NoticeTemplate>().AsNoTracking().Where(t => t.Channel == claim.Channel.Kind).ToListAsync(cancel);
        var written = new List<(Delivery, OutgoingNotice?, SendResult?)>(claim.Deliveries.Count);
        foreach (var delivery in claim.Deliveries)
        {
            var message = delivery.MessageId is { } id ? messages.GetValueOrDefault(id) : null;
            var reader = delivery.PersonId is { } person ? audience.Find(person) : null;
            var address = delivery.Address ?? reader?.AddressOn(claim.Channel.Kind);
            if (delivery.PersonId is not null && audience.Withheld(reader, message?.UnitId) is { } reason) written.Add((delivery, null, SendResult.Refused(reason)));
            else if (delivery.PersonId is not null && address is null) written.Add((delivery, null, SendResult.Refused("收件人没有填写地址，请补上后再发。")));
            else written.Add((delivery, Write(claim.Channel, delivery, message, reader, address, units, templates), null));
        }

        return written;
    }

    private OutgoingNotice Write(NoticeChannel channel, Delivery delivery, OutboxMessage? message, Reader? reader, string? address, UnitPaths units, List<NoticeTemplate> templates)
    {
        var (kind, number) = (message?.Kind ?? NoticeKind.Digest, NoticeNumber.Of(delivery.Id));
        var (title, text) = (delivery.Title ?? message?.Title ?? "", delivery.Text ?? message?.Text ?? "");
        var words = new NoticeWords(
            title, text, settings.Link(message?.Link), number, reader?.Name ?? "", units.Name(delivery.UnitId), message is null ? "" : ChineseDates.Moment(CenterClock.ToWallClock(message.CreatedUtc)));
        var own = units.Nearest(templates.Where(t => t.Kind == kind), t => t.UnitId, delivery.UnitId);
        var (subject, body) = own is null ? NoticeTemplateText.Usual(channel.Kind) : (own.Heading, own.Body);
        var filled = NoticeTemplateText.Fill(body, words);
        if (!filled.Contains(number, StringComparison.Ordinal)) filled += $"\n编号：{number}";

        // Where the receiver's system can't tell a repetition, its reader can.
        if (delivery.Unsure > 0 && !ChannelKinds.KnowsRepeats(channel.Kind)) filled += "\n（补发：如已收到编号相同的消息，请不必理会这一条。）";
        return new OutgoingNotice(delivery.Id, number, kind, message?.Urgent ?? false, NoticeTemplateText.Fill(subject, words), filled, title, text, words.Link, address, words.Person, words.Unit);
    }
}
