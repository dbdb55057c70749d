namespace PartyMassCenter.Shared.Activities.Months;

/// <summary>What the reader may do with a month as it stands.</summary>
/// <param name="Blocking">Why it can't be published yet, each a sentence; empty when nothing stands against it.</param>
public sealed record MonthSteps(bool MayPlan, bool MaySubmit, bool MayReturn, bool MayApprove, bool MayPublish, bool MayArchive, IReadOnlyList<string> Blocking);
