using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyMassCenter.Server.Bookings;

/// <summary>Table of feed links.</summary>
public sealed class FeedLinkConfiguration : IEntityTypeConfiguration<FeedLink>
{
    public void Configure(EntityTypeBuilder<FeedLink> builder)
    {
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Secret).HasMaxLength(32);
        builder.HasIndex(f => f.Secret).IsUnique();
        builder.HasIndex(f => new { f.Kind, f.SubjectId }).IsUnique();
    }
}
