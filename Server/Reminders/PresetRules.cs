using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Server.Reminders;

/// <summary>Presets as rules of a centre.</summary>
internal static class PresetRules
{
    private static readonly Dictionary<string, ReminderPreset> ByKey = ReminderPresets.All.ToDictionary(p => p.Key);

    public static ReminderPreset? Find(string? key) => key is null ? null : ByKey.GetValueOrDefault(key);

    public static ReminderRule Of(ReminderPreset preset, Guid centerId, DateTime now) => new()
    {
        CenterId = centerId,
        PresetKey = preset.Key,
        Title = preset.Title,
        Description = preset.Note,
        SubjectKind = preset.Subject,
        Timing = preset.Timing,
        LeadMinutes = Leads(preset),
        GraceMinutes = preset.GraceMinutes,
        Proof = preset.Proof,
        Escalations = [.. EscalationStep.Usual],
        From = now,
    };

    /// <summary>Whether a centre has made something else of it.</summary>
    public static bool IsChanged(ReminderRule rule, ReminderPreset preset) =>
        rule.Title != preset.Title || rule.Description != preset.Note || rule.Timing != preset.Timing || rule.Proof != preset.Proof || rule.GraceMinutes != preset.GraceMinutes
        || !rule.LeadMinutes.SequenceEqual(Leads(preset)) || !rule.Escalations.SequenceEqual(EscalationStep.Usual);

    private static List<int> Leads(ReminderPreset preset) => [.. preset.LeadDays.Where(d => d > 0).Distinct().OrderDescending().Select(d => d * 24 * 60)];
}
