namespace PartyMassCenter.Shared.Activities;

/// <summary>How far a change of one activity of a series reaches.</summary>
public enum SeriesScope
{
    /// <summary>仅本次.</summary>
    This = 1,

    /// <summary>本次及以后.</summary>
    Following = 2,

    /// <summary>全部.</summary>
    All = 3,
}
