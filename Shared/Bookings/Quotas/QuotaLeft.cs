namespace PartyMassCenter.Shared.Bookings.Quotas;

/// <summary>What is left of a quota that a booking would count towards.</summary>
/// <param name="Rule">“多功能厅每人每周最多约3次”.</param>
/// <param name="Left">“11月16日至22日已约1次，还可约2次”.</param>
/// <param name="Enough">Whether the booking fits into it.</param>
public sealed record QuotaLeft(string Rule, string Left, bool Enough);
