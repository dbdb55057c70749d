using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Activities.Public;

/// <summary>One activity as residents see it.</summary>
/// <param name="Contact">Name and phone where somebody said that they are public; else null.</param>
/// <param name="Reason">Why it was cancelled.</param>
/// <param name="Changes">What changed after it was published, latest first.</param>
/// <param name="Closed">Why nobody can register now; null while registration is open.</param>
public sealed record PublicActivityDetails(
    PublicActivity Activity, string CenterName, string? Contact, string? Reason, IReadOnlyList<string> Changes, Refusal? Closed, int? Capacity, int MostPerRegistration, int Waiting, DateTime? Opens, DateTime? Closes, DateTime Now);
