using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyMassCenter.Server.People;

namespace PartyMassCenter.Server.Centers;

/// <summary>Table of centres.</summary>
public sealed class CenterConfiguration : IEntityTypeConfiguration<Center>
{
    public void Configure(EntityTypeBuilder<Center> builder)
    {
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.DisplayName).HasMaxLength(60);
        builder.Property(c => c.Address).HasMaxLength(120);
        builder.Property(c => c.DutyPhone).HasMaxLength(20);
        builder.Property(c => c.Introduction).HasMaxLength(500);
        builder.HasOne<OrgUnit>().WithOne().HasForeignKey<Center>(c => c.Id).OnDelete(DeleteBehavior.Restrict);
    }
}
