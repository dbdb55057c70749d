using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>What already takes the room.</summary>
/// <param name="Time">The booking's own time; wall clock.</param>
/// <param name="Holding">Its time with the buffers that were in force when it was made; wall clock.</param>
/// <param name="Label">What to call it in a refusal, such as “村两委例会”.</param>
/// <param name="RoomName">The room that was booked, when it is another one that shares space with the one asked for.</param>
/// <param name="PartNames">The parts of the room asked for that it takes; empty unless that room is a combined one and another was booked.</param>
public sealed record HeldTime(Guid BookingId, TimeRange Time, TimeRange Holding, string Label, string? RoomName = null, string? PartNames = null)
{
    /// <summary>That it takes a room, as a clause without an end: “多功能厅A区9:00–10:00已被“合唱排练”占用，多功能厅整厅不能约”.</summary>
    /// <param name="asked">Name of the room asked for.</param>
    public string Clause(string asked) => this switch
    {
        { RoomName: null } => $"{asked}{Time.ClockText}已有“{Label}”",
        { PartNames: null } => $"{asked}{Time.ClockText}随{RoomName}被“{Label}”整厅占用",
        _ when PartNames == RoomName => $"{PartNames}{Time.ClockText}已被“{Label}”占用，{asked}整厅不能约",
        _ => $"{PartNames}{Time.ClockText}已随{RoomName}被“{Label}”占用，{asked}整厅不能约",
    };

    /// <summary>What to call it where only its neighbourhood matters.</summary>
    public string Name => RoomName is null ? $"“{Label}”" : $"{RoomName}的“{Label}”";
}
