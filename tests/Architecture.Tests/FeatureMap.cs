namespace PartyMassCenter.Architecture.Tests;

/// <summary>
/// Which feature may use which, in each project, beside itself and Common. A feature (or a folder of Common) that is not a key may use
/// nobody; “*” stands for everybody. Read it as the map of the house; change it only together with a reason.
/// </summary>
internal static class FeatureMap
{
    public static IReadOnlyDictionary<string, string[]> Shared { get; } = new Dictionary<string, string[]>
    {
        ["Common"] = [],
        ["People"] = [],
        ["Centers"] = ["People"],
        ["Rooms"] = ["People"],
        ["Resources"] = ["People"],
        ["Bookings"] = ["People", "Rooms", "ICalendar"],
        ["ICalendar"] = [],
        ["Notices"] = [],
        ["Reminders"] = ["People"],

        // An activity has rooms, and tells of each whether it is certain; what is on is read out over the loudspeaker as notices are.
        ["Activities"] = ["People", "Bookings", "Notices"],

        // The planner knows people only by their ids.
        ["Rosters"] = [],
    };

    public static IReadOnlyDictionary<string, string[]> Server { get; } = new Dictionary<string, string[]>
    {
        // Who asks is a question that every feature has, so roles and permissions are known to the access control in Common.
        ["Common"] = ["People"],
        ["People"] = [],
        ["Centers"] = ["People"],
        ["Rooms"] = ["People", "Centers"],

        ["Resources"] = ["People", "Centers"],

        // Lists and refusals name rooms and people, so bookings are read together with their rows; they change nobody else's.
        // What they tell is of one of the kinds of notices.
        ["Bookings"] = ["People", "Centers", "Rooms", "Resources", "ICalendar", "Notices"],

        // A message is addressed to a person; of what it tells notices know nothing.
        ["Notices"] = ["People"],

        // What is due belongs to a centre and to people, who hear of it through notices. What is for the person on duty needs to know who that is; of other
        // features reminders know nothing.
        ["Reminders"] = ["People", "Centers", "Notices", "Rosters"],

        // An activity's rooms are booked in its own transaction; bookings know nothing of what a room is held for.
        ["Activities"] = ["People", "Centers", "Rooms", "Bookings", "Notices", "ICalendar"],

        // Who serves may have an account; what changes is told.
        ["Rosters"] = ["People", "Centers", "ICalendar", "Notices"],

        // One database for all.
        ["Common.Persistence"] = ["*"],
        ["Common.SampleData"] = ["*"],
    };

    public static IReadOnlyDictionary<string, string[]> Client { get; } = new Dictionary<string, string[]>
    {
        // The shell: who is signed in, the chosen centre, the bell, and the count of waiting requests.
        ["Common"] = ["People", "Centers", "Notices", "Bookings", "Reminders"],

        // A unit of the tree is where a centre is set up.
        ["People"] = ["Centers"],

        // The screen in the lobby shows what is on today: in the rooms, and of the published activities; and who is on duty.
        ["Centers"] = ["People", "Rooms", "Bookings", "Activities", "Rosters"],
        ["Rooms"] = ["People", "Centers", "Bookings"],
        ["Resources"] = ["People"],

        // Today's page shows what is due too.
        ["Bookings"] = ["People", "Centers", "Rooms", "Reminders", "ICalendar"],

        // Figures are drawn by the same charts as those of rooms.
        ["Reminders"] = ["People", "Centers", "Bookings"],
        ["Notices"] = ["People"],

        // Activities are planned in rooms, by teams, as months that bookings show too, and printed to be read out as notices are.
        ["Activities"] = ["People", "Centers", "Rooms", "Bookings", "Notices"],

        // Duties are shown as months, like activities.
        ["Rosters"] = ["People", "Bookings", "Activities"],
    };

    public static IReadOnlyDictionary<string, string[]> Of(string project) => project switch
    {
        "Shared" => Shared,
        "Server" => Server,
        "Client" => Client,
        _ => throw new ArgumentOutOfRangeException(nameof(project), project, null),
    };
}
