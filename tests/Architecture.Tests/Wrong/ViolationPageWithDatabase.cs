using Microsoft.EntityFrameworkCore;

namespace PartyMassCenter.Architecture.Tests.Wrong;

/// <summary>Wrong on purpose: a page that opens the database itself.</summary>
internal sealed class ViolationPageWithDatabase(IDbContextFactory<DbContext> factory)
{
    public int Save() => factory.CreateDbContext().SaveChanges();
}
