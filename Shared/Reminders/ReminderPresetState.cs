namespace PartyMassCenter.Shared.Reminders;

/// <summary>A preset in a centre.</summary>
/// <param name="Key">One of the presets' keys.</param>
/// <param name="RuleId">The rule that it became, or null = switched off.</param>
/// <param name="Changed">Whether the centre has changed the rule since.</param>
public sealed record ReminderPresetState(string Key, Guid? RuleId, bool Changed)
{
    public bool On => RuleId is not null;
}
