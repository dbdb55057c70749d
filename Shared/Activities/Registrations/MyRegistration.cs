namespace PartyMassCenter.Shared.Activities.Registrations;

/// <summary>One's own registration, found by its code. Times are the centre's wall clock.</summary>
/// <param name="Phone">Masked.</param>
/// <param name="Position">Place in the queue, from 1; null unless it waits.</param>
/// <param name="ChangedAfter">What changed about the activity since one registered, each with when it changed, latest first; empty where nothing did.</param>
/// <param name="MayChange">Whether it may be changed and cancelled now.</param>
/// <param name="MayCheckIn">Whether one may say that one is there: from an hour before the start until the end.</param>
public sealed record MyRegistration(
    Guid ActivityId, string Title, ActivityStatus ActivityStatus, DateTime Start, DateTime End, string Place, string Name, string? Phone, int People, int MostPeople, RegistrationStatus Status, int? Position,
    IReadOnlyList<string> ChangedAfter, int? CheckedIn, bool MayChange, bool MayCheckIn)
{
    /// <summary>Why the activity was cancelled; null where it was not.</summary>
    public string? Reason { get; init; }
}
