using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyMassCenter.Server.People;

namespace PartyMassCenter.Server.Notices;

/// <summary>Tables of the outbox and the inbox.</summary>
public sealed class NoticeConfiguration : IEntityTypeConfiguration<OutboxMessage>, IEntityTypeConfiguration<InboxMessage>
{
    /// <summary>Of a key, one message a person.</summary>
    public const string PersonKeyIndex = "IX_Outbox_PersonKey";

    /// <summary>Of a key, one message to a unit's groups.</summary>
    public const string GroupKeyIndex = "IX_Outbox_GroupKey";

    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Title).HasMaxLength(60);
        builder.Property(m => m.Text).HasMaxLength(500);
        builder.Property(m => m.Link).HasMaxLength(200);
        builder.Property(m => m.Key).HasMaxLength(120);
        builder.Property(m => m.Withheld).HasMaxLength(60);
        builder.HasIndex(m => new { m.Key, m.PersonId }).HasDatabaseName(PersonKeyIndex).IsUnique().HasFilter("\"Key\" IS NOT NULL AND \"PersonId\" IS NOT NULL");
        builder.HasIndex(m => new { m.Key, m.UnitId }).HasDatabaseName(GroupKeyIndex).IsUnique().HasFilter("\"Key\" IS NOT NULL AND \"PersonId\" IS NULL");
        builder.HasIndex(m => m.Id).HasDatabaseName("IX_Outbox_Waiting").HasFilter("\"DeliveredUtc\" IS NULL");
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(m => m.UnitId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<InboxMessage> builder)
    {
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Title).HasMaxLength(60);
        builder.Property(m => m.Text).HasMaxLength(500);
        builder.Property(m => m.Link).HasMaxLength(200);
        builder.HasIndex(m => new { m.PersonId, m.Id });
        builder.HasIndex(m => m.PersonId).HasDatabaseName("IX_Inbox_Unread").HasFilter("\"ReadUtc\" IS NULL");
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}
