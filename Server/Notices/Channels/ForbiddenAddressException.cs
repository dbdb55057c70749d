namespace PartyMassCenter.Server.Notices.Channels;

/// <summary>A channel's address lies in the own network and the operator has not allowed it.</summary>
public sealed class ForbiddenAddressException() : IOException("The address is private and not allowed by the setting Notices:PrivateHosts.");
