namespace PartyMassCenter.Shared.Bookings;

/// <summary>What a room is held for, where that is not a booking of its own: there it is changed and cancelled.</summary>
/// <param name="Title">With its kind, such as “活动《元宵灯谜会》”.</param>
/// <param name="Link">Its page, relative to the site's root.</param>
public sealed record HeldFor(Guid Id, string Title, string Link);
