namespace PartyMassCenter.Shared.Bookings.Series;

/// <summary>How far a change of one occurrence of a series reaches.</summary>
public enum SeriesScope
{
    /// <summary>仅本次.</summary>
    This = 1,

    /// <summary>本次及以后.</summary>
    Following = 2,

    /// <summary>全部: all that are still to come.</summary>
    All = 3,
}
