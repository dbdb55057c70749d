using PartyMassCenter.Shared.Activities;

namespace PartyMassCenter.Server.Activities;

/// <summary>What a request says, put into an activity, and back; its rooms are taken apart from that.</summary>
internal static class ActivityContents
{
    public static void Fill(Activity activity, ActivityRequest request, string organiser)
    {
        activity.Title = request.Title.Trim();
        activity.Kind = request.Kind;
        activity.PartyLife = request.PartyLife;
        activity.Service = request.Service;
        activity.Audience = request.Audience;
        activity.Start = DateTime.SpecifyKind(request.Start, DateTimeKind.Unspecified);
        activity.End = DateTime.SpecifyKind(request.End, DateTimeKind.Unspecified);
        activity.OrganiserId = request.OrganiserId ?? activity.OrganiserId;
        activity.OrganiserName = organiser;
        activity.TeamId = request.TeamId;
        activity.Description = Words(request.Description);
        activity.OutsidePlace = Words(request.OutsidePlace);
        activity.Capacity = request.Capacity;
        activity.Expected = request.Expected;
        activity.NeedsRegistration = request.NeedsRegistration;
        activity.RegistrationOpens = request.RegistrationOpens;
        activity.RegistrationCloses = request.RegistrationCloses;
        activity.MostPerRegistration = request.MostPerRegistration;
        activity.Materials = Words(request.Materials);
        activity.Budget = request.Budget is { } yuan ? decimal.Round(yuan, 2) : null;
        activity.ContactName = Words(request.ContactName);
        activity.ContactPhone = Words(request.ContactPhone);
        activity.ContactPublic = request.ContactPublic;
        activity.SafetyPlan = Words(request.SafetyPlan);
        activity.PlanItemId = request.PlanItemId;
    }

    /// <summary>Everything that an editor could change, the full phone included: mask it before anybody sees it.</summary>
    public static ActivityRequest Of(Activity activity) => new()
    {
        CenterId = activity.CenterId,
        Title = activity.Title,
        Kind = activity.Kind,
        PartyLife = activity.PartyLife,
        Service = activity.Service,
        Audience = activity.Audience,
        Start = activity.Start,
        End = activity.End,
        OrganiserId = activity.OrganiserId,
        TeamId = activity.TeamId,
        Description = activity.Description,
        RoomIds = [.. activity.Rooms.OrderBy(r => r.Place).Select(r => r.RoomId)],
        OutsidePlace = activity.OutsidePlace,
        Capacity = activity.Capacity,
        Expected = activity.Expected,
        NeedsRegistration = activity.NeedsRegistration,
        RegistrationOpens = activity.RegistrationOpens,
        RegistrationCloses = activity.RegistrationCloses,
        MostPerRegistration = activity.MostPerRegistration,
        Materials = activity.Materials,
        Budget = activity.Budget,
        ContactName = activity.ContactName,
        ContactPhone = activity.ContactPhone,
        ContactPublic = activity.ContactPublic,
        SafetyPlan = activity.SafetyPlan,
        PlanItemId = activity.PlanItemId,
        Version = activity.Version,
    };

    private static string? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
