namespace PartyMassCenter.Server.Activities.Reports;

/// <summary>What somebody thought of an activity: stars and a sentence, without a name.</summary>
public sealed class ActivityFeedback
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid ActivityId { get; set; }

    /// <summary>1 to 5.</summary>
    public int Stars { get; set; }

    public string? Sentence { get; set; }

    public DateTime CreatedUtc { get; set; }
}
