namespace PartyMassCenter.Shared.Activities.Registrations;

/// <summary>What somebody holds in their hand after registering.</summary>
/// <param name="Code">The code for changing and cancelling; shown this once and kept nowhere.</param>
/// <param name="Position">Place in the queue, from 1; null for a confirmed one.</param>
public sealed record RegistrationReceipt(Guid Id, Guid ActivityId, string Title, DateTime Start, DateTime End, string Place, string Name, int People, string Code, RegistrationStatus Status, int? Position);
