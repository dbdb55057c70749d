using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyMassCenter.Server.Activities.Registrations;

/// <summary>Table of registrations.</summary>
public sealed class RegistrationConfiguration : IEntityTypeConfiguration<Registration>
{
    public void Configure(EntityTypeBuilder<Registration> builder)
    {
        builder.ToTable("Registrations", t => t.HasCheckConstraint("CK_Registrations_People", "\"People\" > 0"));
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Name).HasMaxLength(30);
        builder.Property(r => r.Phone).HasMaxLength(20);
        builder.Property(r => r.CodeHash).HasMaxLength(64);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasIndex(r => r.CodeHash).IsUnique();
        builder.HasIndex(r => new { r.ActivityId, r.Status, r.Order });
        builder.HasIndex(r => new { r.ActivityId, r.Phone });
        builder.HasOne<Activity>().WithMany().HasForeignKey(r => r.ActivityId).OnDelete(DeleteBehavior.Restrict);
    }
}
