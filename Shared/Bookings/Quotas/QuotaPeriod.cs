namespace PartyMassCenter.Shared.Bookings.Quotas;

/// <summary>After what time a quota begins anew.</summary>
public enum QuotaPeriod
{
    /// <summary>每天.</summary>
    Day = 1,

    /// <summary>每周, Monday to Sunday.</summary>
    Week = 2,

    /// <summary>每月, a calendar month.</summary>
    Month = 3,
}
