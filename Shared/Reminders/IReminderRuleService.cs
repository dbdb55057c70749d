using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Shared.Reminders;

/// <summary>
/// The rules by which a centre is reminded. Reading needs <see cref="Permission.ViewReminders"/>, changing
/// <see cref="Permission.ManageReminders"/>. Watch <see cref="LiveTopics.Reminders"/>.
/// </summary>
public interface IReminderRuleService
{
    /// <summary>By title.</summary>
    Task<Outcome<IReadOnlyList<ReminderRuleListItem>>> ListAsync(Guid centerId, CancellationToken cancel = default);

    Task<Outcome<ReminderRuleDetails>> GetAsync(Guid ruleId, CancellationToken cancel = default);

    /// <summary>Makes a rule; its first occurrence is the first one that is due from now on.</summary>
    Task<Outcome<Guid>> CreateAsync(ReminderRuleRequest request, CancellationToken cancel = default);

    /// <summary>Occurrences to come follow the new rule; what is done, waived or late stays as it is.</summary>
    Task<Outcome> ChangeAsync(Guid ruleId, ReminderRuleRequest request, CancellationToken cancel = default);

    /// <summary>While paused nothing becomes due; what fell into the pause is not made up for.</summary>
    Task<Outcome> SetPausedAsync(Guid ruleId, bool paused, CancellationToken cancel = default);

    /// <summary>Ends a rule; what was done under it stays in the figures.</summary>
    Task<Outcome> RemoveAsync(Guid ruleId, CancellationToken cancel = default);

    /// <summary>Every preset, and whether the centre uses it.</summary>
    Task<Outcome<IReadOnlyList<ReminderPresetState>>> PresetsAsync(Guid centerId, CancellationToken cancel = default);

    /// <summary>Switches presets on or off; those that are so already stay as they are. Gives how many were switched.</summary>
    Task<Outcome<int>> SetPresetsAsync(Guid centerId, ReminderPresetsRequest request, CancellationToken cancel = default);

    /// <summary>Who may be made responsible in the centre; needs <see cref="Permission.ManageReminders"/>.</summary>
    Task<Outcome<IReadOnlyList<ReminderPerson>>> PeopleAsync(Guid centerId, CancellationToken cancel = default);

    /// <summary>The centre's things with a last day, the soonest first.</summary>
    Task<Outcome<IReadOnlyList<ExpiringThing>>> ThingsAsync(Guid centerId, CancellationToken cancel = default);

    Task<Outcome<Guid>> AddThingAsync(ExpiringThingRequest request, CancellationToken cancel = default);

    /// <summary>Occurrences to come that go by its day move with it.</summary>
    Task<Outcome> ChangeThingAsync(Guid id, ExpiringThingRequest request, CancellationToken cancel = default);

    Task<Outcome> RemoveThingAsync(Guid id, CancellationToken cancel = default);
}
