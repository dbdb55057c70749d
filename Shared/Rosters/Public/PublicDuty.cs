namespace PartyMassCenter.Shared.Rosters.Public;

/// <summary>Who holds a post: name, title, and the phone if it is the published one.</summary>
/// <param name="Name">Null where nobody holds it.</param>
public sealed record PublicDuty(string Post, string? Name, string? Title, string? Phone);
