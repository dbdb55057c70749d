namespace PartyMassCenter.Shared.Reminders;

/// <summary>One occurrence with its story.</summary>
/// <param name="Explanation">Why it is due on this day and not another, or null.</param>
/// <param name="Note">What was written when it was done, or null.</param>
/// <param name="WaivedReason">Why it need not be done, or null.</param>
/// <param name="Events">What happened, oldest first.</param>
/// <param name="MayWaive">Whether the asking person may waive it.</param>
public sealed record ReminderDetails(
    ReminderListItem Item,
    string? Explanation,
    string? Note,
    string? WaivedReason,
    IReadOnlyList<ReminderStoryLine> Events,
    bool MayWaive);
