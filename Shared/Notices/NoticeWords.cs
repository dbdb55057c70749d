namespace PartyMassCenter.Shared.Notices;

/// <summary>What the placeholders of a template stand for in one notice.</summary>
/// <param name="Link">Full address, or empty.</param>
/// <param name="Number">The reference number, which stays the same when it is sent again.</param>
/// <param name="At">When it happened, in words.</param>
public sealed record NoticeWords(string Title, string Text, string Link, string Number, string Person, string Unit, string At);
