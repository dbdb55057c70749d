using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.TestKit;

public class TestDatabaseTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_GivesAnEmptyDatabase_AndTakesItAway(DatabaseEngine engine)
    {
        string folder;
        await using (var database = await TestDatabase.CreateAsync(engine))
        {
            folder = database.DataFolder;
            await using var connection = await database.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE one (id int); SELECT count(*) FROM one";
            Assert.Equal(0L, Convert.ToInt64(await command.ExecuteScalarAsync(), null));
        }

        Assert.False(Directory.Exists(folder));
    }
}
