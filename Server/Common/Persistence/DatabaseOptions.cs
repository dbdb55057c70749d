namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>Which database the system runs on. Section <c>Database</c>.</summary>
public sealed class DatabaseOptions
{
    /// <summary>Connection string of a PostgreSQL database; empty = embedded SQLite in the data folder.</summary>
    public string? PostgreSQL { get; set; }

    public bool UsesPostgreSQL => !string.IsNullOrWhiteSpace(PostgreSQL);
}
