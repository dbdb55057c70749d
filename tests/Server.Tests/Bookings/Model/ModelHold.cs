namespace PartyMassCenter.Server.Tests.Bookings.Model;

/// <summary>What a booking takes: some spaces, from one minute to another, set-up and clearing included.</summary>
internal sealed record ModelHold(IReadOnlyList<int> Spaces, int From, int To)
{
    public bool Meets(int from, int to) => From < to && from < To;
}
