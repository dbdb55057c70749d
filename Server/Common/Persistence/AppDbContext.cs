using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Activities;
using PartyMassCenter.Server.Activities.Months;
using PartyMassCenter.Server.Activities.Plans;
using PartyMassCenter.Server.Activities.Registrations;
using PartyMassCenter.Server.Bookings;
using PartyMassCenter.Server.Bookings.Arrivals;
using PartyMassCenter.Server.Bookings.Approvals;
using PartyMassCenter.Server.Centers;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Server.Notices;
using PartyMassCenter.Server.People;
using PartyMassCenter.Server.Resources;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Server.Rosters;

namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>The database. One subclass an engine, since each has migrations of its own.</summary>
public abstract class AppDbContext(DbContextOptions options) : IdentityUserContext<Person, Guid>(options)
{
    public DbSet<OrgUnit> Units => Set<OrgUnit>();

    public DbSet<RoleGrant> RoleGrants => Set<RoleGrant>();

    public DbSet<Center> Centers => Set<Center>();

    public DbSet<Room> Rooms => Set<Room>();

    public DbSet<RoomPart> RoomParts => Set<RoomPart>();

    public DbSet<Booking> Bookings => Set<Booking>();

    public DbSet<RoomHold> RoomHolds => Set<RoomHold>();

    public DbSet<Resource> Resources => Set<Resource>();

    public DbSet<ResourceHold> ResourceHolds => Set<ResourceHold>();

    public DbSet<ApprovalDelegation> ApprovalDelegations => Set<ApprovalDelegation>();

    public DbSet<BookingEvent> BookingEvents => Set<BookingEvent>();

    public DbSet<NoShowLimitRow> NoShowLimits => Set<NoShowLimitRow>();

    public DbSet<FeedLink> FeedLinks => Set<FeedLink>();

    public DbSet<IdempotencyRecord> IdempotencyRecords => Set<IdempotencyRecord>();

    public DbSet<Activity> Activities => Set<Activity>();

    public DbSet<ActivityRoom> ActivityRooms => Set<ActivityRoom>();

    public DbSet<ActivityMonth> ActivityMonths => Set<ActivityMonth>();

    public DbSet<PlanItem> PlanItems => Set<PlanItem>();

    public DbSet<Registration> Registrations => Set<Registration>();

    public DbSet<Roster> Rosters => Set<Roster>();

    public DbSet<RosterMember> RosterMembers => Set<RosterMember>();

    public DbSet<Assignment> Assignments => Set<Assignment>();

    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    public DbSet<InboxMessage> Inbox => Set<InboxMessage>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    /// <summary>Who makes the changes of this unit of work; set whenever a pooled context is handed out.</summary>
    public Author Author { get; set; } = Author.System;

    /// <summary>The lock that serialises writers of SQLite; null on PostgreSQL and while this context's own transaction holds it.</summary>
    public WriteLock? WriteLock { get; set; }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (WriteLock is null) return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        using (await WriteLock.EnterAsync(cancellationToken))
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        // Wall-clock times and UTC instants alike are stored without a zone; their names say which they are (…Utc).
        if (Database.IsNpgsql())
            configurationBuilder.Properties<DateTime>().HaveColumnType("timestamp without time zone").HaveConversion<UnspecifiedConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<int>();
    }
}
