namespace PartyMassCenter.Server.Rosters;

/// <summary>A step of the draft that can be undone.</summary>
public sealed class DraftStep
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid RosterId { get; set; }

    /// <summary>Rises with every step.</summary>
    public int Number { get; set; }

    /// <summary>In words.</summary>
    public string Text { get; set; } = "";

    /// <summary>What the changed posts were before.</summary>
    public List<DraftCell> Before { get; set; } = [];
}
