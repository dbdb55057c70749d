namespace PartyMassCenter.Shared.Notices;

/// <summary>One delivery to look at and to put right.</summary>
/// <param name="Text">Masked where the operator has no right to see what it tells of.</param>
/// <param name="Address">Where it goes, masked; null for a group or when there is none.</param>
/// <param name="MayMend">Whether the operator may change text and address.</param>
public sealed record DeliveryDetails(DeliveryListItem Item, string Text, string? Address, bool IsPersonal, bool MayMend);
