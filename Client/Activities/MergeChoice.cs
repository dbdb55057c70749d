using PartyMassCenter.Shared.Activities;

namespace PartyMassCenter.Client.Activities;

/// <summary>A field that two people changed at once.</summary>
/// <param name="Mine">The editor's own.</param>
/// <param name="Theirs">What is saved now.</param>
public sealed record MergeChoice(ActivityField Field, ActivityRequest Mine, ActivityRequest Theirs);
