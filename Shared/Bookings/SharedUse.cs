namespace PartyMassCenter.Shared.Bookings;

/// <summary>That a room is blocked by a booking of another one which shares space with it.</summary>
/// <param name="RoomName">The room that was booked.</param>
/// <param name="Whole">Whether that one takes all of this room (整厅使用中), not just some parts of it (分区使用中).</param>
public sealed record SharedUse(Guid RoomId, string RoomName, bool Whole)
{
    /// <summary>“整厅使用中（多功能厅）”.</summary>
    public string Text => $"{(Whole ? "整厅" : "分区")}使用中（{RoomName}）";
}
