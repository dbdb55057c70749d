using System.Collections.Frozen;
using PartyMassCenter.Shared.Reminders.Presets;

namespace PartyMassCenter.Shared.Reminders;

/// <summary>All ready-made rules: what the plans and texts ask for regularly, and every recurring item of the standards.</summary>
public static class ReminderPresets
{
    private static readonly FrozenDictionary<string, ReminderPreset> ByKey;

    static ReminderPresets()
    {
        ReminderPreset[] written =
        [
            .. DutyPresets.All, .. DisclosurePresets.All, .. FlagPresets.All, .. GridPresets.All, .. CouncilPresets.All, .. PartyPresets.All, .. CulturePresets.All,
            .. CarePresets.All, .. AppraisalPresets.All, .. EquipmentPresets.All, .. FinancePresets.All, .. MilestonePresets.All,
        ];
        All = [.. written, .. StandardPresets.Except(written.SelectMany(p => p.Sources).ToHashSet())];
        ByKey = All.ToFrozenDictionary(p => p.Key);
        Groups = [.. All.Select(p => p.Group).Distinct()];
    }

    /// <summary>In the order in which they are listed, group by group.</summary>
    public static IReadOnlyList<ReminderPreset> All { get; }

    /// <summary>“值守与窗口”, “公开与版面” and so on, the standards' editions last.</summary>
    public static IReadOnlyList<string> Groups { get; }

    public static ReminderPreset? Find(string? key) => key is not null && ByKey.TryGetValue(key, out var preset) ? preset : null;
}
