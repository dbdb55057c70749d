using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyMassCenter.Server.Activities.Reports;

/// <summary>Tables of what comes after an activity.</summary>
public sealed class ActivityReportConfiguration : IEntityTypeConfiguration<ActivityPhoto>, IEntityTypeConfiguration<ActivityFeedback>
{
    public void Configure(EntityTypeBuilder<ActivityPhoto> builder)
    {
        builder.ToTable("ActivityPhotos");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.File).HasMaxLength(80);
        builder.Property(p => p.Caption).HasMaxLength(60);
        builder.Property(p => p.ByName).HasMaxLength(30);
        builder.HasIndex(p => p.ActivityId);
        builder.HasOne<Activity>().WithMany().HasForeignKey(p => p.ActivityId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ActivityFeedback> builder)
    {
        builder.ToTable("ActivityFeedback", t => t.HasCheckConstraint("CK_ActivityFeedback_Stars", "\"Stars\" BETWEEN 1 AND 5"));
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Sentence).HasMaxLength(200);
        builder.HasIndex(f => f.ActivityId);
        builder.HasOne<Activity>().WithMany().HasForeignKey(f => f.ActivityId).OnDelete(DeleteBehavior.Restrict);
    }
}
