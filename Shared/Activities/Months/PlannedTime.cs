namespace PartyMassCenter.Shared.Activities.Months;

/// <summary>What warnings look at of an activity. Times are wall clock.</summary>
/// <param name="Pending">Names of its rooms that are not certain, each with how it stands: “多功能厅（待审批）”.</param>
public sealed record PlannedTime(
    Guid Id, string Title, DateTime Start, DateTime End, ActivityKind Kind, Audience Audience, Guid OrganiserId, string Organiser, Guid? TeamId, string? Team, string? OutsidePlace, IReadOnlyList<string> Pending);
