using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyMassCenter.Server.Centers;

namespace PartyMassCenter.Server.Activities.Months;

/// <summary>Tables of months and the comments on them.</summary>
public sealed class ActivityMonthConfiguration : IEntityTypeConfiguration<ActivityMonth>, IEntityTypeConfiguration<ActivityMonthComment>
{
    public void Configure(EntityTypeBuilder<ActivityMonth> builder)
    {
        builder.ToTable("ActivityMonths", t => t.HasCheckConstraint("CK_ActivityMonths_Month", "\"Month\" BETWEEN 1 AND 12"));
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Theme).HasMaxLength(60);
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.HasIndex(m => new { m.CenterId, m.Year, m.Month }).IsUnique();
        builder.HasOne<Center>().WithMany().HasForeignKey(m => m.CenterId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ActivityMonthComment> builder)
    {
        builder.ToTable("ActivityMonthComments");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Text).HasMaxLength(300);
        builder.Property(c => c.Who).HasMaxLength(30);
        builder.Property(c => c.ResolvedBy).HasMaxLength(30);
        builder.HasIndex(c => new { c.CenterId, c.Year, c.Month });
        builder.HasOne<Center>().WithMany().HasForeignKey(c => c.CenterId).OnDelete(DeleteBehavior.Restrict);
    }
}
