using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyMassCenter.Server.Notices.Channels;
using PartyMassCenter.Server.People;

namespace PartyMassCenter.Server.Notices.Deliveries;

/// <summary>Table of deliveries.</summary>
public sealed class DeliveryConfiguration : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> builder)
    {
        builder.ToTable("Deliveries");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.LastError).HasMaxLength(300);
        builder.Property(d => d.Address).HasMaxLength(200);
        builder.Property(d => d.Title).HasMaxLength(60);
        builder.Property(d => d.Text).HasMaxLength(4000);

        // A notice goes through a channel once; its receiver is one person or one group.
        builder.HasIndex(d => new { d.MessageId, d.ChannelId }).IsUnique().HasFilter("\"MessageId\" IS NOT NULL");
        builder.HasIndex(d => new { d.ChannelId, d.NextUtc }).HasDatabaseName("IX_Deliveries_Due").HasFilter("\"State\" IN (0, 1, 2)");
        builder.HasIndex(d => d.NextUtc).HasDatabaseName("IX_Deliveries_Gathered").HasFilter("\"State\" = 5 AND \"DigestId\" IS NULL");
        builder.HasIndex(d => new { d.ChannelId, d.AttemptedUtc });
        builder.HasIndex(d => new { d.UnitId, d.Id });
        builder.HasIndex(d => d.PersonId);
        builder.HasOne<OutboxMessage>().WithMany().HasForeignKey(d => d.MessageId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<NoticeChannel>().WithMany().HasForeignKey(d => d.ChannelId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Person>().WithMany().HasForeignKey(d => d.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(d => d.UnitId).OnDelete(DeleteBehavior.Cascade);
    }
}
