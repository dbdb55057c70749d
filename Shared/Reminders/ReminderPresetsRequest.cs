namespace PartyMassCenter.Shared.Reminders;

/// <summary>Presets to switch on or off in a centre, all at once.</summary>
public sealed class ReminderPresetsRequest
{
    /// <summary>1 to 500 keys.</summary>
    public List<string> Keys { get; set; } = [];

    public bool On { get; set; }
}
