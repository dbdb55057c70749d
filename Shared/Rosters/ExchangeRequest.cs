namespace PartyMassCenter.Shared.Rosters;

/// <summary>Lets two posts change their people; where one is empty, the duty moves.</summary>
public sealed class ExchangeRequest
{
    public Guid RosterId { get; set; }

    public DateOnly Date { get; set; }

    /// <summary>From 0.</summary>
    public int Post { get; set; }

    public DateOnly OtherDate { get; set; }

    /// <summary>From 0.</summary>
    public int OtherPost { get; set; }
}
