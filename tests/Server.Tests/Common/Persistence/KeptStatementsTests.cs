using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Tests.People;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Common.Persistence;

/// <summary>Statements that stay prepared on a connection that stays open must not be noticed by who uses them.</summary>
public class KeptStatementsTests
{
    [Theory, OnSqlite]
    public Task SameStatement_WhileItIsBeingRead_ReadsIndependently(DatabaseEngine engine) => OnConnectionAsync(engine, async connection =>
    {
        const string Numbers = "WITH RECURSIVE n(x) AS (SELECT $from UNION ALL SELECT x + 1 FROM n WHERE x < $from + 2) SELECT x FROM n";
        var read = new List<long>();
        await using var outer = await Command(connection, Numbers, ("$from", 1L)).ExecuteReaderAsync();
        while (await outer.ReadAsync())
        {
            read.Add(outer.GetInt64(0));
            await using var inner = await Command(connection, Numbers, ("$from", 10L * outer.GetInt64(0))).ExecuteReaderAsync();
            while (await inner.ReadAsync()) read.Add(inner.GetInt64(0));
        }

        Assert.Equal([1, 10, 11, 12, 2, 20, 21, 22, 3, 30, 31, 32], read);
    });

    [Theory, OnSqlite]
    public Task Parameters_OfOneRun_AreGoneInTheNext(DatabaseEngine engine) => OnConnectionAsync(engine, async connection =>
    {
        Assert.Equal(7L, await Command(connection, "SELECT $a", ("$a", 7L)).ExecuteScalarAsync());
        Assert.Equal("seven", await Command(connection, "SELECT $a", ("$a", "seven")).ExecuteScalarAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => Command(connection, "SELECT $a").ExecuteScalarAsync());
    });

    [Theory, OnSqlite]
    public Task MoreStatementsThanAreKept_AllAnswer_AlsoWhileOneIsBeingRead(DatabaseEngine engine) => OnConnectionAsync(engine, async connection =>
    {
        await using var open = await Command(connection, "SELECT 1 UNION ALL SELECT 2").ExecuteReaderAsync();
        Assert.True(await open.ReadAsync());
        for (var n = 0L; n < 300; n++) Assert.Equal(n, await Command(connection, $"SELECT {n}").ExecuteScalarAsync());
        Assert.True(await open.ReadAsync());
        Assert.Equal(2L, open.GetInt64(0));
        await open.CloseAsync();
        for (var n = 0L; n < 300; n++) Assert.Equal(n, await Command(connection, $"SELECT {n}").ExecuteScalarAsync());
    });

    [Theory, OnSqlite]
    public Task Close_InTheMiddleOfATransaction_TakesItBack(DatabaseEngine engine) => OnConnectionAsync(engine, async connection =>
    {
        await Command(connection, "CREATE TABLE kept (x INTEGER)").ExecuteNonQueryAsync();
        await connection.BeginTransactionAsync();
        await Command(connection, "INSERT INTO kept VALUES (1)").ExecuteNonQueryAsync();
        Assert.Equal(1L, await Command(connection, "SELECT count(*) FROM kept").ExecuteScalarAsync());
        await connection.CloseAsync();
        if (connection.State != ConnectionState.Open) await connection.OpenAsync();
        Assert.Equal(0L, await Command(connection, "SELECT count(*) FROM kept").ExecuteScalarAsync());
    });

    [Theory, OnSqlite]
    public Task Statement_AfterItsTableGrewAColumn_SeesIt(DatabaseEngine engine) => OnConnectionAsync(engine, async connection =>
    {
        await Command(connection, "CREATE TABLE grown (x INTEGER)").ExecuteNonQueryAsync();
        await Command(connection, "INSERT INTO grown VALUES (1)").ExecuteNonQueryAsync();
        Assert.Equal(1, await ColumnsAsync());
        await Command(connection, "ALTER TABLE grown ADD COLUMN y INTEGER").ExecuteNonQueryAsync();
        Assert.Equal(2, await ColumnsAsync());

        async Task<int> ColumnsAsync()
        {
            await using var reader = await Command(connection, "SELECT * FROM grown").ExecuteReaderAsync();
            Assert.True(await reader.ReadAsync());
            return reader.FieldCount;
        }
    });

    private static async Task OnConnectionAsync(DatabaseEngine engine, Func<DbConnection, Task> use)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        await using var db = host.Services.GetRequiredService<DbContextPool>().Rent();
        await db.Database.OpenConnectionAsync();
        Assert.Equal("KeptSqliteConnection", db.Database.GetDbConnection().GetType().Name);
        await use(db.Database.GetDbConnection());
    }

    private static DbCommand Command(DbConnection connection, string text, params (string Name, object Value)[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
