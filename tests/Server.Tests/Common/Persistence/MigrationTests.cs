using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using PartyMassCenter.Server.Common.Persistence;

namespace PartyMassCenter.Server.Tests.Common.Persistence;

/// <summary>Every change of the model has its migration, for both engines. A start compares them only when there is something to apply.</summary>
public class MigrationTests
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void Model_OnSqlite_IsThatOfTheLastMigration(bool oneTableMore, bool pending)
    {
        var options = new DbContextOptionsBuilder<SqliteAppDbContext>().UseSqlite("Data Source=:memory:");
        if (oneTableMore) options.ReplaceService<IModelCustomizer, OneTableMore>();
        using var db = new SqliteAppDbContext(options.Options);
        Assert.Equal(pending, db.Database.HasPendingModelChanges());
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void Model_OnPostgreSql_IsThatOfTheLastMigration(bool oneTableMore, bool pending)
    {
        var options = new DbContextOptionsBuilder<PostgresAppDbContext>().UseNpgsql("Host=127.0.0.1");
        if (oneTableMore) options.ReplaceService<IModelCustomizer, OneTableMore>();
        using var db = new PostgresAppDbContext(options.Options);
        Assert.Equal(pending, db.Database.HasPendingModelChanges());
    }

    private sealed class OneTableMore(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            base.Customize(modelBuilder, context);
            modelBuilder.Entity("OneTableMore").Property<int>("Id");
        }
    }
}
