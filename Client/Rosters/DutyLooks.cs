using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.Shared.Rosters.Life;

namespace PartyMassCenter.Client.Rosters;

/// <summary>How duties, requests for swaps and entries of the log look.</summary>
public static class DutyLooks
{
    public static string Tone(DutyState state) => state switch
    {
        DutyState.Present => "tone-green",
        DutyState.Out => "tone-amber",
        DutyState.Replaced => "tone-violet",
        DutyState.Missing => "tone-red",
        _ => "tone-slate",
    };

    public static string Icon(DutyState state) => state switch
    {
        DutyState.Present => "check",
        DutyState.Out => "exit",
        DutyState.Replaced => "handshake",
        DutyState.Missing => "alert",
        _ => "clock",
    };

    public static string Tone(ShiftSwapStatus status) => status switch
    {
        ShiftSwapStatus.Asked or ShiftSwapStatus.Accepted => "tone-amber",
        ShiftSwapStatus.Done => "tone-green",
        ShiftSwapStatus.Declined or ShiftSwapStatus.Refused => "tone-red",
        _ => "tone-slate",
    };

    public static string Icon(ShiftSwapStatus status) => status switch
    {
        ShiftSwapStatus.Asked => "talk",
        ShiftSwapStatus.Accepted => "clock",
        ShiftSwapStatus.Done => "check",
        ShiftSwapStatus.Declined or ShiftSwapStatus.Refused => "ban",
        _ => "close",
    };

    public static string Icon(RosterKind kind) => kind switch
    {
        RosterKind.Duty => "home",
        RosterKind.Window => "screen",
        RosterKind.Corner => "service",
        RosterKind.Errand => "box",
        RosterKind.Children => "book",
        _ => "star",
    };

    public static string Icon(DutyLogKind kind) => kind switch
    {
        DutyLogKind.Visit => "person",
        DutyLogKind.Call => "phone",
        DutyLogKind.Handover => "handshake",
        DutyLogKind.Patrol => "search",
        _ => "edit",
    };

    public static string Tone(DutyLogKind kind) => kind switch
    {
        DutyLogKind.Visit => "tone-blue",
        DutyLogKind.Call => "tone-teal",
        DutyLogKind.Handover => "tone-amber",
        DutyLogKind.Patrol => "tone-violet",
        _ => "tone-slate",
    };
}
