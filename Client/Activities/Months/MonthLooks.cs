using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Months;

namespace PartyMassCenter.Client.Activities.Months;

/// <summary>How the state of a month, and of an activity in it, looks: colour and icon beside the word.</summary>
public static class MonthLooks
{
    public static string Tone(MonthStatus status) => status switch
    {
        MonthStatus.Submitted or MonthStatus.Returned => "tone-amber",
        MonthStatus.Approved => "tone-blue",
        MonthStatus.Published => "tone-green",
        _ => "tone-slate",
    };

    public static string Icon(MonthStatus status) => status switch
    {
        MonthStatus.Draft => "edit",
        MonthStatus.Submitted => "clock",
        MonthStatus.Returned => "history",
        MonthStatus.Approved => "approve",
        MonthStatus.Published => "check-circle",
        _ => "lock",
    };

    public static string Tone(ActivityStatus status) => status switch
    {
        ActivityStatus.Published => "tone-green",
        ActivityStatus.Cancelled => "tone-red",
        _ => "tone-amber",
    };

    public static string Icon(ActivityStatus status) => status switch
    {
        ActivityStatus.Published => "check-circle",
        ActivityStatus.Cancelled => "ban",
        _ => "edit",
    };
}
