using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyMassCenter.Server.People;

namespace PartyMassCenter.Server.Notices;

/// <summary>Tables of the outbox and the inbox.</summary>
public sealed class NoticeConfiguration : IEntityTypeConfiguration<OutboxMessage>, IEntityTypeConfiguration<InboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Title).HasMaxLength(60);
        builder.Property(m => m.Text).HasMaxLength(500);
        builder.Property(m => m.Link).HasMaxLength(200);
        builder.HasIndex(m => m.Id).HasDatabaseName("IX_Outbox_Waiting").HasFilter("\"DeliveredUtc\" IS NULL");
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Cascade);
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
