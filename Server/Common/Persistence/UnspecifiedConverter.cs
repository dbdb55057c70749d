using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>Drops the kind of a DateTime on its way into a column without zone, as PostgreSQL's driver demands.</summary>
public sealed class UnspecifiedConverter() : ValueConverter<DateTime, DateTime>(
    value => DateTime.SpecifyKind(value, DateTimeKind.Unspecified), value => value);
