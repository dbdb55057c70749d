namespace PartyMassCenter.Shared.Activities;

/// <summary>One thing about an activity that is changed, merged and told as a whole.</summary>
/// <param name="Name">The request's property that it is about.</param>
/// <param name="Label">Chinese name.</param>
/// <param name="Same">Whether it is the same in both.</param>
/// <param name="Copy">Takes it from the first into the second.</param>
/// <param name="Text">Its value in words; null where ids must be looked up.</param>
/// <param name="Public">Whether residents are told when it changes after publication.</param>
public sealed record ActivityField(
    string Name, string Label, Func<ActivityRequest, ActivityRequest, bool> Same, Action<ActivityRequest, ActivityRequest> Copy, Func<ActivityRequest, string?> Text, bool Public);
