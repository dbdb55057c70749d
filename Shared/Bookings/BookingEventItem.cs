namespace PartyMassCenter.Shared.Bookings;

/// <summary>One step in a booking's story.</summary>
/// <param name="At">Wall clock of the centre.</param>
/// <param name="Text">A Chinese sentence, such as “李秀梅批准了预约”.</param>
public sealed record BookingEventItem(DateTime At, string Who, string Text);
