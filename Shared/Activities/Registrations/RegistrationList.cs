namespace PartyMassCenter.Shared.Activities.Registrations;

/// <summary>All who registered for an activity, in their order, and who came.</summary>
/// <param name="Capacity">People; null = no limit.</param>
/// <param name="WalkInVillagers">Those who just came, counted at the door.</param>
public sealed record RegistrationList(
    Guid ActivityId, string Title, DateTime Start, DateTime End, string Place, int? Capacity, IReadOnlyList<RegistrationListItem> Items, int WalkInVillagers, int WalkInVisitors, bool MayTake)
{
    /// <summary>People with a place.</summary>
    public int Confirmed => Items.Where(i => i.Status == RegistrationStatus.Confirmed).Sum(i => i.People);

    /// <summary>People who wait.</summary>
    public int Waiting => Items.Where(i => i.Status == RegistrationStatus.Waiting).Sum(i => i.People);

    /// <summary>Villagers who came, registered or not.</summary>
    public int Villagers => WalkInVillagers + Items.Where(i => !i.Visitor).Sum(i => i.CheckedIn ?? 0);

    /// <summary>Visitors who came, registered or not.</summary>
    public int Visitors => WalkInVisitors + Items.Where(i => i.Visitor).Sum(i => i.CheckedIn ?? 0);
}
