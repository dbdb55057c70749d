using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyMassCenter.Server.Centers;

namespace PartyMassCenter.Server.Bookings.Teams;

/// <summary>Table of teams.</summary>
public sealed class TeamConfiguration : IEntityTypeConfiguration<Team>
{
    public void Configure(EntityTypeBuilder<Team> builder)
    {
        builder.ToTable("Teams");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Name).HasMaxLength(30);
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.HasIndex(t => new { t.CenterId, t.Name }).IsUnique();
        builder.HasOne<Center>().WithMany().HasForeignKey(t => t.CenterId).OnDelete(DeleteBehavior.Restrict);
    }
}
