using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Activities.Months;

/// <summary>
/// The states of a month's calendar. Submitting, commenting and publishing what was approved need <see cref="People.Permission.PlanActivities"/>;
/// returning, approving, archiving, and publishing what came after the approval need <see cref="People.Permission.ApproveActivities"/>; in the centre's unit.
/// </summary>
public interface IActivityMonthService
{
    /// <summary>Asks for approval; tells those who may give it.</summary>
    Task<Outcome> SubmitAsync(MonthStepRequest request, CancellationToken cancel = default);

    /// <summary>Gives it back with comments on days; tells the organisers.</summary>
    Task<Outcome> ReturnAsync(MonthReturnRequest request, CancellationToken cancel = default);

    Task<Outcome> ApproveAsync(MonthStepRequest request, CancellationToken cancel = default);

    /// <summary>Makes all planned activities of the month public; in a published month those that were planned since. Every room must be certain.</summary>
    Task<Outcome> PublishAsync(MonthStepRequest request, CancellationToken cancel = default);

    /// <summary>Closes a published month that is over: its activities don't change any more.</summary>
    Task<Outcome> ArchiveAsync(MonthStepRequest request, CancellationToken cancel = default);

    Task<Outcome<Guid>> CommentAsync(MonthCommentRequest request, CancellationToken cancel = default);

    /// <summary>Marks a comment as dealt with.</summary>
    Task<Outcome> ResolveAsync(Guid commentId, CancellationToken cancel = default);
}
