namespace PartyMassCenter.Shared.Notices;

/// <summary>One message in a person's inbox.</summary>
/// <param name="At">Wall clock of the centre.</param>
/// <param name="Link">Page that it is about, relative to the site's root, or null.</param>
public sealed record InboxItem(Guid Id, DateTime At, string Title, string Text, string? Link, bool Read);
