using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Client.Rooms;

/// <summary>Room requests as the form edits them.</summary>
public static class RoomRequests
{
    /// <summary>A request that would leave the room as it is.</summary>
    public static RoomRequest Of(RoomDetails room) => new()
    {
        CenterId = room.CenterId,
        Name = room.Name,
        Functions = room.Functions,
        Floor = room.Floor,
        Area = room.Area,
        Capacity = room.Capacity,
        Equipment = [.. room.Equipment],
        StepFree = room.StepFree,
        Accessibility = room.Accessibility,
        ContactName = room.ContactName,
        ContactPhone = room.ContactPhone,
        Description = room.Description,
        Bookable = room.Bookable,
        OpeningHours = [.. room.Policy.OpeningHours],
        Holidays = room.Policy.Holidays,
        MakeUpDay = room.Policy.MakeUpDay,
        BufferBeforeMinutes = room.Policy.BufferBeforeMinutes,
        BufferAfterMinutes = room.Policy.BufferAfterMinutes,
        MinimumMinutes = room.Policy.MinimumMinutes,
        MaximumMinutes = room.Policy.MaximumMinutes,
        NoticeMinutes = room.Policy.NoticeMinutes,
        HorizonDays = room.Policy.HorizonDays,
        Bookers = [.. room.Policy.Bookers],
        NeedsApproval = room.Policy.NeedsApproval,
        RequestHoldsTime = room.Policy.RequestHoldsTime,
        ApproverId = room.Policy.ApproverId,
        ApprovalPurposes = [.. room.Policy.ApprovalPurposes],
        ApprovalFromHeadCount = room.Policy.ApprovalFromHeadCount,
        FurtherApprovals = [.. room.Policy.FurtherApprovals],
        DecideWithinHours = room.Policy.DecideWithinHours,
        CheckInWithinMinutes = room.Policy.CheckInWithinMinutes,
        CheckInOpensMinutes = room.Policy.CheckInOpensMinutes,
        WaitingOfferMinutes = room.Policy.WaitingOfferMinutes,
        Layouts = [.. room.Policy.Layouts],
        PartIds = [.. room.Parts.Select(p => p.Id)],
        Version = room.Version,
    };

    /// <summary>Blank optional texts mean nothing.</summary>
    public static void Tidy(RoomRequest request)
    {
        request.Name = request.Name.Trim();
        request.Accessibility = OrNull(request.Accessibility);
        request.ContactName = OrNull(request.ContactName);
        request.ContactPhone = OrNull(request.ContactPhone);
        request.Description = OrNull(request.Description);
        request.Layouts = [.. request.Layouts.Select(l => l with { Name = l.Name.Trim() })];
    }

    private static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
