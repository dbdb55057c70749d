namespace PartyMassCenter.Shared.Reminders;

/// <summary>How well a rule was kept, or a person kept what was theirs.</summary>
/// <param name="Name">Title of the rule, or name of the person or role.</param>
/// <param name="OnTime">Done within the grace.</param>
/// <param name="DoneLate">Done after it.</param>
/// <param name="Missed">Late and not done.</param>
public sealed record ComplianceShare(string Name, int OnTime, int DoneLate, int Missed)
{
    /// <summary>What counts: waived ones and those whose time is not over do not.</summary>
    public int Counted => OnTime + DoneLate + Missed;

    /// <summary>Whole percent done on time; 100 where nothing counts.</summary>
    public int Percent => Counted == 0 ? 100 : (int)Math.Round(100.0 * OnTime / Counted, MidpointRounding.AwayFromZero);
}
