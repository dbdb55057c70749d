namespace PartyMassCenter.Shared.Activities.Registrations;

/// <summary>What decides on a registration. Times are the centre's wall clock.</summary>
/// <param name="Opens">Null = since it was published.</param>
/// <param name="Closes">Null = until it starts.</param>
/// <param name="Capacity">People; null = no limit.</param>
/// <param name="Taken">People confirmed so far, whoever asks left out.</param>
/// <param name="Waiting">Whether others wait already; whoever comes later waits behind them.</param>
/// <param name="PhoneKnown">Whether the phone is registered for it already.</param>
/// <param name="ByStaff">Staff may take registrations until the end, and need no opening time.</param>
public sealed record RegistrationFacts(
    ActivityStatus Status, bool NeedsRegistration, Audience Audience, DateTime Start, DateTime End, DateTime? Opens, DateTime? Closes, int? Capacity, int MostPerRegistration, int Taken, bool Waiting, bool PhoneKnown, bool ByStaff, DateTime Now)
{
    /// <summary>Places that are left; null = no limit.</summary>
    public int? Left => Capacity is { } capacity ? Math.Max(0, capacity - Taken) : null;
}
