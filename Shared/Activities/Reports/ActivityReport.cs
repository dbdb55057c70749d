namespace PartyMassCenter.Shared.Activities.Reports;

/// <summary>What became of an activity.</summary>
/// <param name="Expected">People expected when it was planned.</param>
/// <param name="Villagers">Villagers who came.</param>
/// <param name="Visitors">Visitors who came.</param>
/// <param name="Stars">Mean of the ratings, 1 to 5; null without any.</param>
/// <param name="Sentences">What people wrote, latest first, at most 50.</param>
/// <param name="Photos">Addresses of the photos.</param>
public sealed record ActivityReport(
    Guid ActivityId, string Title, DateTime Start, DateTime End, int Expected, int Registered, int Villagers, int Visitors, double? Stars, int Ratings, IReadOnlyList<string> Sentences, string? Text, IReadOnlyList<string> Photos, bool MayWrite);
