using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings.Teams;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Activities;

/// <summary>Activities as those who plan them see them.</summary>
internal static class ActivityViews
{
    public static string? PosterUrl(string? poster) => poster is { } file ? $"/photos/{file}" : null;

    public static async Task<ActivityDetails> DetailsAsync(AppDbContext db, Activity activity, Standing reader, DateTime now, CancellationToken cancel)
    {
        var place = await (
            from c in db.Centers
            join u in db.Units on c.Id equals u.Id
            where c.Id == activity.CenterId
            select new { c.DisplayName, u.Path }).FirstAsync(cancel);
        var archived = await db.ActivityMonths.AnyAsync(
            m => m.CenterId == activity.CenterId && m.Year == activity.Start.Year && m.Month == activity.Start.Month && m.Status == MonthStatus.Archived, cancel);
        var contents = ActivityContents.Of(activity);
        if (!activity.ContactPublic && activity.OrganiserId != reader.PersonId) contents.ContactPhone = null;
        var story = await db.Set<ActivityEvent>().AsNoTracking().Where(e => e.ActivityId == activity.Id).OrderBy(e => e.AtUtc).ThenBy(e => e.Id).ToListAsync(cancel);
        var series = activity.SeriesId is { } seriesId ? await db.Set<ActivitySeries>().AsNoTracking().FirstAsync(s => s.Id == seriesId, cancel) : null;
        return new ActivityDetails(
            activity.Id,
            contents,
            place.DisplayName,
            activity.OrganiserName,
            activity.TeamId is { } team ? await db.Set<Team>().Where(t => t.Id == team).Select(t => t.Name).FirstOrDefaultAsync(cancel) : null,
            (await RoomsAsync(db, [activity.Id], cancel))[activity.Id].ToList(),
            Phones.Mask(activity.ContactPhone),
            activity.Status,
            activity.Reason,
            MayChange: activity.Status != ActivityStatus.Cancelled && activity.End > now && !archived && reader.May(Permission.PlanActivities, place.Path),
            activity.Version,
            [.. story.Select(e => new ActivityChangeItem(CenterClock.ToWallClock(e.AtUtc), e.Who, e.Text, e.AfterPublication))])
        {
            SeriesId = activity.SeriesId,
            SeriesSentence = series?.Sentence,
            Series = series?.Rule,
            PlanItem = activity.PlanItemId is { } item ? await db.PlanItems.Where(i => i.Id == item).Select(i => i.Title).FirstOrDefaultAsync(cancel) : null,
            PosterUrl = PosterUrl(activity.PosterFile),
            WalkInVillagers = activity.WalkInVillagers,
            WalkInVisitors = activity.WalkInVisitors,
        };
    }

    /// <summary>Activities with their rooms and teams, in three queries however many there are.</summary>
    public static async Task<IReadOnlyList<ActivityListItem>> ListAsync(AppDbContext db, IReadOnlyList<Activity> activities, CancellationToken cancel)
    {
        var rooms = await RoomsAsync(db, [.. activities.Select(a => a.Id)], cancel);
        var teamIds = activities.Select(a => a.TeamId).OfType<Guid>().Distinct().ToArray();
        var teams = teamIds.Length == 0 ? [] : await db.Set<Team>().AsNoTracking().Where(t => teamIds.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Name, cancel);
        return [.. activities.Select(a => Item(a, [.. rooms[a.Id]], a.TeamId is { } team ? teams.GetValueOrDefault(team) : null))];
    }

    private static ActivityListItem Item(Activity a, IReadOnlyList<ActivityRoomItem> rooms, string? team) => new(
        a.Id, a.CenterId, a.Title, a.Kind, a.Audience, a.Start, a.End, Place(rooms.Select(r => r.Name), a.OutsidePlace), a.OrganiserId, a.OrganiserName, a.TeamId, team, a.Expected, a.Status,
        a.ChangedAfterPublicationUtc is not null, a.Version)
    {
        PartyLife = a.PartyLife,
        Service = a.Service,
        PlanItemId = a.PlanItemId,
        SeriesId = a.SeriesId,
        NeedsRegistration = a.NeedsRegistration,
        Capacity = a.Capacity,
        Rooms = rooms,
        OutsidePlace = a.OutsidePlace,
    };

    /// <summary>“多功能厅、村文化广场”.</summary>
    public static string Place(IEnumerable<string> rooms, string? outside) => string.Join("、", outside is null ? rooms : rooms.Append(outside));

    private static async Task<ILookup<Guid, ActivityRoomItem>> RoomsAsync(AppDbContext db, IReadOnlyList<Guid> activityIds, CancellationToken cancel)
    {
        var rows = await (
            from a in db.ActivityRooms.AsNoTracking()
            join r in db.Rooms on a.RoomId equals r.Id
            join b in db.Bookings on a.BookingId equals b.Id
            where activityIds.Contains(a.ActivityId)
            orderby a.ActivityId, a.Place
            select new { a.ActivityId, Item = new ActivityRoomItem(r.Id, r.Name, b.Id, b.Status) }).ToListAsync(cancel);
        return rows.ToLookup(r => r.ActivityId, r => r.Item);
    }
}
