using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.Server.Bookings.Series;

/// <summary>What a change of one booking makes of another of its series: what still was as in the changed one follows, what is its own stays.</summary>
internal static class SeriesMerge
{
    /// <param name="own">The other booking as it is.</param>
    /// <param name="before">The changed booking as it was.</param>
    /// <param name="after">The changed booking as it shall be.</param>
    public static BookingRequest Of(BookingRequest own, BookingRequest before, BookingRequest after)
    {
        var result = own.Copy();
        result.RoomId = Follow(own.RoomId, before.RoomId, after.RoomId);
        result.Title = Follow(own.Title, before.Title, after.Title.Trim());
        result.Purpose = Follow(own.Purpose, before.Purpose, after.Purpose);
        result.HeadCount = Follow(own.HeadCount, before.HeadCount, after.HeadCount);
        result.Layout = Follow(own.Layout, before.Layout, BookingContents.Layout(after));
        result.ContactName = Follow(own.ContactName, before.ContactName, after.ContactName ?? before.ContactName);
        result.ContactPhone = Follow(own.ContactPhone, before.ContactPhone, after.ContactPhone ?? before.ContactPhone);
        result.Notes = Follow(own.Notes, before.Notes, string.IsNullOrWhiteSpace(after.Notes) ? null : after.Notes.Trim());
        result.TeamId = Follow(own.TeamId, before.TeamId, after.TeamId);
        if (own.Resources.ToHashSet().SetEquals(before.Resources)) result.Resources = [.. after.Resources];
        if (own.Start.TimeOfDay != before.Start.TimeOfDay || own.End - own.Start != before.End - before.Start) return result;
        result.Start = own.Start + (after.Start - before.Start);
        result.End = result.Start + (after.End - after.Start);
        return result;
    }

    private static T Follow<T>(T own, T before, T after) => EqualityComparer<T>.Default.Equals(own, before) ? after : own;
}
