namespace PartyMassCenter.Client.Reminders.Rules;

/// <summary>Presets that somebody wants on, or off.</summary>
public sealed record PresetSwitch(IReadOnlyList<string> Keys, bool On);
