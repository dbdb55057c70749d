namespace PartyMassCenter.Shared.Common.Jobs;

/// <summary>A process that runs jobs.</summary>
/// <param name="LastSeen">Wall clock of the centre; null where there is only one process.</param>
/// <param name="Gone">Not heard of for so long that the others take its work over.</param>
public sealed record JobNode(string Name, DateTime? LastSeen, bool Gone, bool ThisOne);
