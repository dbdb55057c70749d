namespace PartyMassCenter.Server.Activities.Public;

/// <summary>What says whether a feed has changed.</summary>
/// <param name="ChangedUtc">Of the activity that changed last; null where there is none.</param>
internal sealed record FeedHead(string Name, DateTime? ChangedUtc);
