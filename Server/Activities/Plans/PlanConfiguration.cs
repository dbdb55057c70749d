using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyMassCenter.Server.Centers;

namespace PartyMassCenter.Server.Activities.Plans;

/// <summary>Tables of annual plans.</summary>
public sealed class PlanConfiguration : IEntityTypeConfiguration<PlanItem>, IEntityTypeConfiguration<AnnualPlan>
{
    public void Configure(EntityTypeBuilder<PlanItem> builder)
    {
        builder.ToTable("PlanItems");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Title).HasMaxLength(60);
        builder.Property(i => i.DateText).HasMaxLength(30);
        builder.Property(i => i.Place).HasMaxLength(100);
        builder.Property(i => i.Host).HasMaxLength(60);
        builder.Property(i => i.Contents).HasMaxLength(500);
        builder.Property(i => i.Budget).HasPrecision(10, 2);
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.HasIndex(i => new { i.CenterId, i.Year });
        builder.HasOne<Center>().WithMany().HasForeignKey(i => i.CenterId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AnnualPlan> builder)
    {
        builder.ToTable("AnnualPlans");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Budget).HasPrecision(12, 2);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasIndex(p => new { p.CenterId, p.Year }).IsUnique();
        builder.HasOne<Center>().WithMany().HasForeignKey(p => p.CenterId).OnDelete(DeleteBehavior.Restrict);
    }
}
