namespace PartyMassCenter.Shared.Notices;

/// <summary>One delivery in the operator's list.</summary>
/// <param name="Number">The reference number that stands in its text.</param>
/// <param name="Title">Masked where the operator has no right to see what it tells of.</param>
/// <param name="To">Name of the person or of the unit's group.</param>
/// <param name="Next">Wall clock of the next attempt, while there will be one.</param>
/// <param name="At">Wall clock of the last attempt, or of when it was written.</param>
/// <param name="Unsure">How often nobody knows whether it arrived.</param>
public sealed record DeliveryListItem(
    Guid Id,
    string Number,
    ChannelKind Channel,
    string ChannelName,
    DeliveryState State,
    string Title,
    string To,
    int Attempts,
    int Unsure,
    DateTime At,
    DateTime? Next,
    string? Error);
