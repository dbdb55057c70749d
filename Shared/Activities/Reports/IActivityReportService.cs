using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Activities.Reports;

/// <summary>What comes after an activity. Rating is public; reading needs <see cref="People.Permission.ViewActivities"/>, writing <see cref="People.Permission.TakeRegistrations"/>.</summary>
public interface IActivityReportService
{
    /// <summary>Stars and a sentence, from the start of the activity until a month after it. Public.</summary>
    Task<Outcome> RateAsync(Guid activityId, RatingRequest request, CancellationToken cancel = default);

    Task<Outcome<ActivityReport>> GetAsync(Guid activityId, CancellationToken cancel = default);

    Task<Outcome> WriteAsync(Guid activityId, ReportRequest request, CancellationToken cancel = default);

    /// <summary>Adds a photo: JPEG, PNG or WebP of up to 5 MB; at most 12 an activity.</summary>
    Task<Outcome> AddPhotoAsync(Guid activityId, Stream content, CancellationToken cancel = default);
}
