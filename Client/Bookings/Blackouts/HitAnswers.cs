using PartyMassCenter.Shared.Bookings.Blackouts;

namespace PartyMassCenter.Client.Bookings.Blackouts;

/// <summary>The bookings that a closure hits, and what was chosen for each: nothing until somebody chooses.</summary>
public sealed class HitAnswers
{
    private readonly Dictionary<Guid, HitChoice> chosen = [];

    public IReadOnlyList<HitBooking> Hits { get; private set; } = [];

    /// <summary>How many still lack a choice.</summary>
    public int Open => Hits.Count(h => Of(h) is null);

    public IReadOnlyList<HitChoice> Choices => [.. Hits.Select(Of).OfType<HitChoice>()];

    /// <summary>Shows a list anew; what was chosen stays for bookings that are as they were.</summary>
    public void Show(IReadOnlyList<HitBooking> hits)
    {
        Hits = hits;
        foreach (var id in chosen.Keys.Where(id => hits.All(h => h.Booking.Id != id || !StillGood(h, chosen[id]))).ToList()) chosen.Remove(id);
    }

    public HitChoice? Of(HitBooking hit) => chosen.GetValueOrDefault(hit.Booking.Id);

    public void Choose(HitBooking hit, HitAnswer answer, MoveOffer? offer = null) => chosen[hit.Booking.Id] = answer == HitAnswer.Move && offer is not null
        ? new HitChoice(hit.Booking.Id, hit.Booking.Version, answer, offer.RoomId, offer.Start, offer.End)
        : new HitChoice(hit.Booking.Id, hit.Booking.Version, answer);

    /// <summary>The same for all; those that can't be moved stay open.</summary>
    public void ChooseForAll(HitAnswer answer)
    {
        foreach (var hit in Hits)
        {
            if (answer != HitAnswer.Move) Choose(hit, answer);
            else if (hit.Offers.Count > 0) Choose(hit, answer, hit.Offers[0]);
        }
    }

    private static bool StillGood(HitBooking hit, HitChoice choice) => hit.Booking.Version == choice.Version
        && (choice.Answer != HitAnswer.Move || hit.Offers.Any(o => o.RoomId == choice.RoomId && o.Start == choice.Start && o.End == choice.End));
}
