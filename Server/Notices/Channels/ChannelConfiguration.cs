using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyMassCenter.Server.People;

namespace PartyMassCenter.Server.Notices.Channels;

/// <summary>Table of channels.</summary>
public sealed class ChannelConfiguration : IEntityTypeConfiguration<NoticeChannel>
{
    public void Configure(EntityTypeBuilder<NoticeChannel> builder)
    {
        builder.ToTable("NoticeChannels");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Name).HasMaxLength(30);
        builder.Property(c => c.Address).HasMaxLength(200);
        builder.Property(c => c.Host).HasMaxLength(100);
        builder.Property(c => c.UserName).HasMaxLength(100);
        builder.Property(c => c.Sender).HasMaxLength(100);
        builder.Property(c => c.ProtectedSecrets).HasMaxLength(4000);
        builder.Property(c => c.TestResult).HasMaxLength(300);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasIndex(c => c.UnitId);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(c => c.UnitId).OnDelete(DeleteBehavior.Cascade);
    }
}
