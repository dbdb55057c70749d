namespace PartyMassCenter.Server.People;

/// <summary>A refresh token to exchange for new tokens.</summary>
public sealed record RefreshRequest(string RefreshToken);
