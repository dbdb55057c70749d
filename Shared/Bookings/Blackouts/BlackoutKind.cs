namespace PartyMassCenter.Shared.Bookings.Blackouts;

/// <summary>Which way rooms depart from their usual hours.</summary>
public enum BlackoutKind
{
    /// <summary>停用: nobody can book.</summary>
    Closed = 1,

    /// <summary>特别开放: these hours instead of the usual ones, on closed days and holidays too.</summary>
    SpecialOpening = 2,
}
