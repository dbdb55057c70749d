namespace PartyMassCenter.Shared.Common;

/// <summary>Names of what an open page can watch.</summary>
public static class LiveTopics
{
    /// <summary>Rooms and bookings of one centre.</summary>
    public static string Board(Guid centerId) => $"board:{centerId:N}";

    /// <summary>The yearly notices about holidays.</summary>
    public static string Holidays => "holidays";

    /// <summary>One person's inbox.</summary>
    public static string Inbox(Guid personId) => $"inbox:{personId:N}";

    /// <summary>One person's account: a session ended, a role was given or taken away.</summary>
    public static string Account(Guid personId) => $"account:{personId:N}";
}
