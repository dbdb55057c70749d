using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Bookings.Rules;

/// <summary>The list of rules that every booking must pass, in the order in which people want to hear of them.</summary>
public static class BookingRules
{
    public static IReadOnlyList<IBookingRule> All { get; } =
    [
        new BookableRoomRule(),
        new WhoMayBookRule(),
        new NoShowRule(),
        new NoticePeriodRule(),
        new HorizonRule(),
        new LengthRule(),
        new BookableHoursRule(),
        new BlackoutRule(),
        new LayoutRule(),
        new CapacityRule(),
        new NoOverlapRule(),
        new BufferTimeRule(),
        new ResourceRule(),
        new QuotaRule(),
        new ApprovalRule(),
    ];

    private static readonly IBookingRule[] Closures = [new BookableRoomRule(), new BookableHoursRule(), new BlackoutRule()];

    public static BookingVerdict Decide(BookingProposal proposal, BookingFacts facts) => new(
        [.. All.SelectMany(rule => rule.Deny(proposal, facts))],
        [.. All.Select(rule => rule.NeedsApproval(proposal, facts)).OfType<string>()]);

    /// <summary>Whether the room can be used at all then, whoever asks: what a change of hours or a blackout may take away from bookings that are there.</summary>
    public static IReadOnlyList<Refusal> DenyClosed(BookingProposal proposal, BookingFacts facts) => [.. Closures.SelectMany(rule => rule.Deny(proposal, facts))];

    /// <summary>What stands against approving a request that waits.</summary>
    public static BookingVerdict DecideApproval(BookingProposal proposal, BookingFacts facts) => new(
        [.. All.Where(rule => rule.HoldsForApproval).SelectMany(rule => rule.Deny(proposal, facts))], []);

    /// <summary>How far around the proposed time, in whole minutes, held time must be loaded so that no rule is starved of facts.</summary>
    public static int Reach(RoomPolicy policy) => All.Max(rule => rule.Reach(policy));
}
