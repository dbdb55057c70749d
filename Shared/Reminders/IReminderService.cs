using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Shared.Reminders;

/// <summary>
/// What is due, for whom, and what became of it. Reading a centre's needs <see cref="Permission.ViewReminders"/>; acknowledging and
/// completing is for those whose it is, and for <see cref="Permission.ManageReminders"/>. Watch <see cref="LiveTopics.Reminders"/>.
/// </summary>
public interface IReminderService
{
    /// <summary>One's own, in all centres.</summary>
    Task<Outcome<MyReminders>> MineAsync(CancellationToken cancel = default);

    /// <summary>How many of one's own are late or due today.</summary>
    Task<Outcome<int>> CountAsync(CancellationToken cancel = default);

    /// <summary>A centre's, in order of time; at most 500.</summary>
    Task<Outcome<IReadOnlyList<ReminderListItem>>> BoardAsync(ReminderBoardQuery query, CancellationToken cancel = default);

    Task<Outcome<ReminderDetails>> GetAsync(Guid id, CancellationToken cancel = default);

    /// <summary>“I know and will do it”; doing so again changes nothing.</summary>
    Task<Outcome> AcknowledgeAsync(Guid id, CancellationToken cancel = default);

    /// <param name="photo">A JPEG, PNG or WebP of at most 5 MB, or null; needed where the rule wants one.</param>
    Task<Outcome> CompleteAsync(Guid id, ReminderCompletionRequest request, Stream? photo = null, CancellationToken cancel = default);

    /// <summary>Needs <see cref="Permission.ManageReminders"/>. Gives how many were waived; those done or waived already stay as they are.</summary>
    Task<Outcome<int>> WaiveAsync(ReminderWaiverRequest request, CancellationToken cancel = default);

    /// <summary>The photo of what was done, for those who may see the occurrence.</summary>
    Task<Outcome<ReminderPhoto>> PhotoAsync(Guid id, CancellationToken cancel = default);

    /// <summary>Every day of a year on which something is due: as rows, and by the rules beyond them.</summary>
    Task<Outcome<IReadOnlyList<ReminderDay>>> YearAsync(Guid centerId, int year, CancellationToken cancel = default);

    Task<Outcome<ComplianceReport>> ComplianceAsync(ComplianceQuery query, CancellationToken cancel = default);
}
