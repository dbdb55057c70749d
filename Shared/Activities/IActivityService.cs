using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Activities;

/// <summary>
/// Activities of a centre, for those who plan them. Reading needs <see cref="People.Permission.ViewActivities"/>, everything else
/// <see cref="People.Permission.PlanActivities"/>, in the centre's unit. All times are the centre's wall clock.
/// </summary>
public interface IActivityService
{
    /// <summary>A month with its state, activities, comments and warnings.</summary>
    Task<Outcome<MonthPlan>> MonthAsync(Guid centerId, int year, int month, CancellationToken cancel = default);

    Task<Outcome<ActivityDetails>> GetAsync(Guid activityId, CancellationToken cancel = default);

    /// <summary>People who may be responsible: those who plan activities at the centre.</summary>
    Task<Outcome<IReadOnlyList<OrganiserChoice>>> OrganisersAsync(Guid centerId, CancellationToken cancel = default);

    /// <summary>Judges an activity as <see cref="CreateAsync"/> would, without planning it; for hints while typing.</summary>
    /// <param name="activityId">The activity being changed, or null.</param>
    Task<Outcome<IReadOnlyList<OccurrenceCheck>>> CheckAsync(ActivityRequest request, Guid? activityId = null, CancellationToken cancel = default);

    /// <summary>
    /// Plans an activity, or all of a series, and books the rooms in one transaction; a refused room without an answer means no activity. Gives the first.
    /// </summary>
    /// <param name="idempotencyKey">The same key from the same person within 24 hours gives the first answer again and plans nothing new.</param>
    Task<Outcome<ActivityDetails>> CreateAsync(ActivityRequest request, string? idempotencyKey = null, CancellationToken cancel = default);

    /// <summary>
    /// Changes the fields that differ from what was loaded. What others changed meanwhile stays; only a field that both changed is refused,
    /// with both values and who it was. A changed time, room or number of people is judged, and approved, anew.
    /// </summary>
    Task<Outcome<ActivityDetails>> ChangeAsync(Guid activityId, ActivityChangeRequest request, CancellationToken cancel = default);

    /// <summary>What <see cref="ChangeAsync"/> would do, activity by activity of the series, without doing it.</summary>
    Task<Outcome<IReadOnlyList<OccurrenceCheck>>> CheckChangeAsync(Guid activityId, ActivityChangeRequest request, CancellationToken cancel = default);

    /// <summary>Cancels it and lets its rooms go; one that was published stays on the calendar as cancelled.</summary>
    /// <param name="reason">Why, 1 to 200 characters; told to those who registered.</param>
    Task<Outcome> CancelAsync(Guid activityId, string reason, SeriesScope scope = SeriesScope.This, CancellationToken cancel = default);

    /// <summary>Replaces the picture for its poster by a JPEG, PNG or WebP of up to 5 MB.</summary>
    Task<Outcome> SetPosterAsync(Guid activityId, Stream content, CancellationToken cancel = default);
}
