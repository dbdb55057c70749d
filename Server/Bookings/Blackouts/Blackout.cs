using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.Bookings.Blackouts;

namespace PartyMassCenter.Server.Bookings.Blackouts;

/// <summary>A blackout (停用) or special opening (特别开放) of some rooms of a centre, once or repeated. Never deleted: it is ended.</summary>
public sealed class Blackout : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CenterId { get; set; }

    public BlackoutKind Kind { get; set; }

    /// <summary>Empty = every room of the centre.</summary>
    public List<Guid> RoomIds { get; set; } = [];

    /// <summary>Wall clock; the first time.</summary>
    public DateTime Start { get; set; }

    /// <summary>Wall clock; end of the first time.</summary>
    public DateTime End { get; set; }

    public BlackoutRepeat Repeat { get; set; }

    public List<DayOfWeek> Days { get; set; } = [];

    public DateOnly? Until { get; set; }

    /// <summary>Wall clock; nothing of it comes later, so that rules need not look at it.</summary>
    public DateTime LastEnd { get; set; }

    /// <summary>Wall clock at which it was ended early.</summary>
    public DateTime? EndedAt { get; set; }

    public string Reason { get; set; } = "";

    public string? Note { get; set; }

    public string EnteredByName { get; set; } = "";

    public DateTime CreatedUtc { get; set; }

    public Guid Version { get; set; } = Guid.CreateVersion7();

    public BlackoutPlan Plan => new(Id, Kind, RoomIds, Start, End, Repeat, Days, Until, Reason, EndedAt);

    public string AuditSubject => Kind == BlackoutKind.Closed ? "停用" : "特别开放";

    public Guid? AuditUnitId => CenterId;

    public static Blackout Of(BlackoutRequest request, string enteredBy, DateTime nowUtc)
    {
        var blackout = new Blackout { CenterId = request.CenterId, EnteredByName = enteredBy, CreatedUtc = nowUtc };
        var plan = request.Plan(blackout.Id);
        (blackout.Kind, blackout.RoomIds, blackout.Start, blackout.End) = (plan.Kind, [.. plan.RoomIds], plan.Start, plan.End);
        (blackout.Repeat, blackout.Days, blackout.Until, blackout.LastEnd) = (plan.Repeat, [.. plan.Days], plan.Until, plan.LastEnd);
        (blackout.Reason, blackout.Note) = (plan.Reason, string.IsNullOrWhiteSpace(request.Note) ? null : request.Note.Trim());
        return blackout;
    }
}
