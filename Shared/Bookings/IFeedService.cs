using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings;

/// <summary>
/// Secret addresses under which calendar programs subscribe to bookings. Centre and room links need
/// <see cref="People.Permission.ManageRooms"/> there; a person's link is their own. A feed carries no phone numbers.
/// </summary>
public interface IFeedService
{
    /// <summary>The path of the feed, such as <c>/feeds/x.ics</c>; made on first use.</summary>
    /// <param name="subjectId">Centre or room; ignored for a person's own feed.</param>
    Task<Outcome<string>> LinkAsync(FeedKind kind, Guid subjectId, CancellationToken cancel = default);

    /// <summary>A new path; the old one stops working at once.</summary>
    Task<Outcome<string>> ResetAsync(FeedKind kind, Guid subjectId, CancellationToken cancel = default);
}
