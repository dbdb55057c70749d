namespace PartyMassCenter.Shared.Bookings.Arrivals;

/// <summary>A person's no-shows in a centre that limits them.</summary>
/// <param name="Starts">When the missed bookings would have started, latest first; forgiven ones left out. Wall clock.</param>
public sealed record NoShowHistory(NoShowLimit Limit, IReadOnlyList<DateTime> Starts);
