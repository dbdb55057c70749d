using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyMassCenter.Server.Bookings.Reports;

/// <summary>Table of refused attempts; read by centre and time that was asked for.</summary>
public sealed class RefusedAttemptConfiguration : IEntityTypeConfiguration<RefusedAttempt>
{
    public void Configure(EntityTypeBuilder<RefusedAttempt> builder)
    {
        builder.ToTable("RefusedAttempts");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Codes).HasMaxLength(400);
        builder.HasIndex(a => new { a.CenterId, a.Start });
    }
}
