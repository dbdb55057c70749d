namespace PartyMassCenter.TestKit.Databases;

/// <summary>What the system can run on.</summary>
public enum DatabaseEngine
{
    Sqlite,
    PostgreSql,
}
