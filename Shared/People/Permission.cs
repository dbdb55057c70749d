namespace PartyMassCenter.Shared.People;

/// <summary>What a service method asks for, always in a unit.</summary>
public enum Permission
{
    /// <summary>See rooms, boards and bookings (personal data masked).</summary>
    ViewBookings,

    /// <summary>Ask for a room, change and cancel one's own bookings.</summary>
    BookRooms,

    /// <summary>Change and cancel other people's bookings.</summary>
    ManageBookings,

    /// <summary>Decide on requests.</summary>
    ApproveBookings,

    /// <summary>Set up rooms.</summary>
    ManageRooms,

    /// <summary>See what is due in a centre, by which rules, and what became of it; do what is one's own.</summary>
    ViewReminders,

    /// <summary>Set up the rules of reminders, do and waive what is somebody else's.</summary>
    ManageReminders,

    /// <summary>Import the yearly notices about holidays, for all centres.</summary>
    ManageHolidays,

    /// <summary>Set up units, centres, accounts and roles.</summary>
    ManagePeople,

    /// <summary>See full phone numbers; each view is logged.</summary>
    ViewPersonalData,

    /// <summary>Search and export the audit.</summary>
    ViewAudit,

    /// <summary>See and steer what the system does by itself, for all centres.</summary>
    OperateJobs,

    /// <summary>Run the channels of notices: set them up, word them, see what was sent, send again.</summary>
    ManageNotices,

    /// <summary>See plans, activities and months before they are public.</summary>
    ViewActivities,

    /// <summary>Plan the year and its activities, and publish a month that was approved.</summary>
    PlanActivities,

    /// <summary>Approve or return a month, and close it when it is over.</summary>
    ApproveActivities,

    /// <summary>Take registrations by phone or at the desk, check people in, count them.</summary>
    TakeRegistrations,

    /// <summary>See duty rosters and who is on duty.</summary>
    ViewRosters,

    /// <summary>Set up duty rosters, plan and publish them, decide on swaps.</summary>
    PlanRosters,

    /// <summary>Take duties: check in, swap one's own, write the duty log.</summary>
    ServeDuty,
}
