using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyMassCenter.Server.Centers;

namespace PartyMassCenter.Server.Bookings.Arrivals;

/// <summary>Table of the centres' limits of no-shows.</summary>
public sealed class NoShowLimitConfiguration : IEntityTypeConfiguration<NoShowLimitRow>
{
    public void Configure(EntityTypeBuilder<NoShowLimitRow> builder)
    {
        builder.ToTable("NoShowLimits");
        builder.HasKey(l => l.CenterId);
        builder.Property(l => l.CenterId).ValueGeneratedNever();
        builder.HasOne<Center>().WithMany().HasForeignKey(l => l.CenterId).OnDelete(DeleteBehavior.Cascade);
    }
}
