namespace PartyMassCenter.Shared.ICalendar.Events;

/// <summary>How many occurrences one question may look at in vain: rules whose every occurrence is left out again must not hang anybody.</summary>
internal sealed class WorkBudget(int left)
{
    /// <summary>False when it is used up.</summary>
    public bool Spend(int work = 1) => (left -= work) > 0;
}
