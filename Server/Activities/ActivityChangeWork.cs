using PartyMassCenter.Server.Activities.Months;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;

namespace PartyMassCenter.Server.Activities;

/// <summary>What a change of several activities has in common.</summary>
/// <param name="Approves">Whether who changes could approve the month too.</param>
internal sealed record ActivityChangeWork(WriteSession Session, Standing By, bool Approves, ActivityNames Names, MonthGate Gate);
