namespace PartyMassCenter.Server.Activities;

/// <summary>One step in an activity's story, as people read it.</summary>
public sealed class ActivityEvent
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid ActivityId { get; set; }

    public DateTime AtUtc { get; set; }

    public string Who { get; set; } = "";

    public string Text { get; set; } = "";

    /// <summary>Whether it changed what residents had already been told.</summary>
    public bool AfterPublication { get; set; }
}
