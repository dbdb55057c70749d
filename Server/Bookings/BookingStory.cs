using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings;

/// <summary>The sentences of a booking's story and of the messages about it.</summary>
internal static class BookingStory
{
    public static string Link(Booking booking) => $"/app/bookings/{booking.Id}";

    /// <summary>“多功能厅 11月21日 周六 9:00–11:30「例会」”.</summary>
    public static string Label(Booking booking, string roomName) => $"{roomName} {new TimeRange(booking.Start, booking.End)}「{booking.Title}」";

    public static BookingEvent Add(WriteSession session, Booking booking, string who, string text, DateTime nowUtc)
    {
        var step = new BookingEvent { BookingId = booking.Id, AtUtc = nowUtc, Who = who, Text = text };
        session.Db.BookingEvents.Add(step);
        return step;
    }

    /// <summary>Tells the person who booked; not once they have lost every role at the centre.</summary>
    public static void Tell(WriteSession session, Booking booking, string title, string text) =>
        session.Tell(booking.BookedById, title, text, Link(booking), booking.ChangedUtc, new NoticeOptions(UnitId: booking.CenterId));

    /// <summary>The first step: “预约成功”, “代王大爷（电话）提交了预约申请，等待审批”.</summary>
    public static string Begun(Booking booking, string waitsFor) =>
        $"{OnBehalf.Words(booking)}{(booking.Status == BookingStatus.Approved ? "预约成功" : $"提交了预约申请，等待{waitsFor}")}";

    /// <summary>What a change did, in words: “时间由…改为…；功能室由…改为…”.</summary>
    public static string Changes(BookingSnapshot before, Booking after, string roomBefore, string roomAfter)
    {
        List<string> parts = [];
        if (before.RoomId != after.RoomId) parts.Add($"功能室由{roomBefore}改为{roomAfter}");
        if (before.Start != after.Start || before.End != after.End)
            parts.Add($"时间由{new TimeRange(before.Start, before.End)}改为{new TimeRange(after.Start, after.End)}");
        if (before.Title != after.Title) parts.Add($"用途由“{before.Title}”改为“{after.Title}”");
        if (before.Purpose != after.Purpose) parts.Add($"类别改为{BookingPurposes.Name(after.Purpose)}");
        if (before.HeadCount != after.HeadCount) parts.Add($"人数由{before.HeadCount}改为{after.HeadCount}");
        if (before.Layout != after.Layout) parts.Add($"布置改为{after.Layout ?? "保持原样"}");
        if (!before.Resources.ToHashSet().SetEquals(after.Resources)) parts.Add("借用的物品有调整");
        if (before.Contact != (after.ContactName, after.ContactPhone)) parts.Add("联系方式有更新");
        if (before.Team != after.TeamName) parts.Add(after.TeamName is null ? "去掉了团队" : $"团队改为{after.TeamName}");
        if (before.OnBehalf != (after.OnBehalfOfName, after.OnBehalfOfPhone, after.OnBehalfVia))
            parts.Add(after.OnBehalfOfName is null ? "不再是代他人预约" : $"改为{OnBehalf.Words(after)}预约");
        if (before.Notes != after.Notes) parts.Add("备注有更新");
        return parts.Count == 0 ? "保存了预约，内容没有变化" : $"修改了预约：{string.Join("；", parts)}";
    }
}
