using System.Data;
using Microsoft.Data.Sqlite;

namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>A command that runs on its connection's kept statements.</summary>
internal sealed class KeptSqliteCommand : SqliteCommand
{
    public override SqliteDataReader ExecuteReader(CommandBehavior behavior) =>
        ((KeptSqliteConnection)Connection!).Execute(this, behavior) ?? base.ExecuteReader(behavior);
}
