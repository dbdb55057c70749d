using PartyMassCenter.Server.Bookings;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Common.SampleData;

/// <summary>A sample booking with its holds and story.</summary>
public sealed record SampleUse(Booking Booking, IReadOnlyList<RoomHold> Holds, IReadOnlyList<BookingEvent> Story)
{
    /// <summary>What it takes of movable resources, as long as it takes its room.</summary>
    public IEnumerable<ResourceHold> ResourceHolds => Holds.Take(1).SelectMany(hold => Booking.Resources.Select(use => new ResourceHold
    {
        BookingId = Booking.Id,
        ResourceId = use.ResourceId,
        Start = hold.Start,
        End = hold.End,
        Count = use.Count,
    }));

    public static SampleUse Of(
        Room room, TimeRange time, TimeRange holding, string title, BookingPurpose purpose, int people, string by, BookingStatus status, string? reason, DateTime askedUtc, string? layout, IReadOnlyList<ResourceUse> resources,
        (string Name, string Phone, OnBehalfVia Via)? behalf = null)
    {
        var name = SamplePeople.NameOf(SamplePeople.IdOf(by));
        var booking = new Booking
        {
            Id = SampleId.Of($"booking {room.Id} {time.Start:O} {title}"),
            CenterId = room.CenterId,
            RoomId = room.Id,
            Start = time.Start,
            End = time.End,
            Layout = layout,
            Resources = [.. resources],
            Title = title,
            Purpose = purpose,
            HeadCount = people,
            BookedById = SamplePeople.IdOf(by),
            BookedByName = name,
            ContactName = name,
            Status = status,
            Reason = reason,
            CreatedUtc = askedUtc,
            ChangedUtc = askedUtc,
            OnBehalfOfName = behalf?.Name,
            OnBehalfOfPhone = behalf?.Phone,
            OnBehalfVia = behalf?.Via,
        };
        SampleTeams.Assign(booking);
        List<RoomHold> holds = status is BookingStatus.Approved or BookingStatus.Requested
            ? [.. room.Spaces.Select(space => new RoomHold { BookingId = booking.Id, RoomId = space, Start = holding.Start, End = holding.End })]
            : [];
        return new SampleUse(booking, holds, Tell(booking, room.Policy.NeedsApproval, status, reason));
    }

    private static List<BookingEvent> Tell(Booking booking, bool needsApproval, BookingStatus status, string? reason)
    {
        if (status == BookingStatus.Waiting) return [Step(booking, 0, booking.BookedByName, "加入候补，排第1位")];
        List<BookingEvent> story = [Step(booking, 0, booking.BookedByName, $"{OnBehalf.Words(booking)}{(needsApproval ? "提交了预约申请，等待审批" : "预约成功")}")];
        if (needsApproval && status == BookingStatus.Approved) story.Add(Step(booking, 95, "周桂兰", "批准了预约"));
        if (status == BookingStatus.Rejected) story.Add(Step(booking, 130, "周桂兰", $"驳回了预约：{reason}"));
        if (status == BookingStatus.Cancelled) story.Add(Step(booking, 300, booking.BookedByName, $"取消了预约：{reason}"));
        return story;
    }

    private static BookingEvent Step(Booking booking, int minutes, string who, string text) =>
        new() { BookingId = booking.Id, AtUtc = booking.CreatedUtc.AddMinutes(minutes), Who = who, Text = text };
}
