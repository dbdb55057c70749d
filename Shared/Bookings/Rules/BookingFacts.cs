using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Bookings.Approvals;
using PartyMassCenter.Shared.Bookings.Arrivals;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>Everything that the rules may know. Loaded wide enough for all of them: see <see cref="BookingRules.Reach"/>.</summary>
public sealed record BookingFacts
{
    /// <summary>The centre's wall clock.</summary>
    public required DateTime Now { get; init; }

    public required string RoomName { get; init; }

    public required bool RoomBookable { get; init; }

    /// <summary>Persons.</summary>
    public required int Capacity { get; init; }

    public required RoomPolicy Policy { get; init; }

    /// <summary>Holidays and make-up working days.</summary>
    public DayCalendar Calendar { get; init; } = DayCalendar.Unpublished;

    /// <summary>Blackouts and special openings of the room; those of two months after the proposal too, to name the next open day.</summary>
    public IReadOnlyList<BlackoutPlan> Blackouts { get; init; } = [];

    /// <summary>When the room is open, all of that together.</summary>
    public RoomHours Hours => new(Policy, Calendar, Blackouts);

    /// <summary>What takes the room within <see cref="BookingRules.Reach"/> of the proposal.</summary>
    public required IReadOnlyList<HeldTime> Held { get; init; }

    /// <summary>The movable resources that are asked for, with what takes them within <see cref="BookingRules.Reach"/> of the proposal.</summary>
    public IReadOnlyList<ResourceFact> Resources { get; init; } = [];

    /// <summary>The quotas that hold for the room and for who asks, with what counts towards them.</summary>
    public IReadOnlyList<QuotaFact> Quotas { get; init; } = [];

    /// <summary>What the asking person missed, where the centre limits that; else null.</summary>
    public NoShowHistory? NoShows { get; init; }

    /// <summary>The roles that the asking person holds where the room is.</summary>
    public required IReadOnlySet<Role> Roles { get; init; }

    /// <summary>What the asking person could agree to themselves; who could give every level need not ask.</summary>
    public required ApproverStanding Approver { get; init; }

    /// <summary>Whether the asking person could give the centre's own agreement.</summary>
    public bool MayApprove => Approver.Here && (Policy.ApproverId is null || Policy.ApproverId == Approver.PersonId);
}
