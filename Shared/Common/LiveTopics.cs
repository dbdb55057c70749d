namespace PartyMassCenter.Shared.Common;

/// <summary>Names of what an open page can watch.</summary>
public static class LiveTopics
{
    /// <summary>Rooms and bookings of one centre.</summary>
    public static string Board(Guid centerId) => $"board:{centerId:N}";

    /// <summary>The yearly notices about holidays.</summary>
    public static string Holidays => "holidays";

    /// <summary>What is due in one centre, and its rules.</summary>
    public static string Reminders(Guid centerId) => $"reminders:{centerId:N}";

    /// <summary>Plan, activities and months of one centre.</summary>
    public static string Activities(Guid centerId) => $"activities:{centerId:N}";

    /// <summary>Duty rosters of one centre.</summary>
    public static string Rosters(Guid centerId) => $"rosters:{centerId:N}";

    /// <summary>What one person has to do, in any centre.</summary>
    public static string MyReminders(Guid personId) => $"my-reminders:{personId:N}";

    /// <summary>One person's inbox.</summary>
    public static string Inbox(Guid personId) => $"inbox:{personId:N}";

    /// <summary>One person's account: a session ended, a role was given or taken away.</summary>
    public static string Account(Guid personId) => $"account:{personId:N}";
}
