using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyMassCenter.Server.Activities.Plans;
using PartyMassCenter.Server.Bookings;
using PartyMassCenter.Server.Centers;
using PartyMassCenter.Server.People;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Activities;

namespace PartyMassCenter.Server.Activities;

/// <summary>Tables of activities.</summary>
public sealed class ActivityConfiguration :
    IEntityTypeConfiguration<Activity>,
    IEntityTypeConfiguration<ActivityRoom>,
    IEntityTypeConfiguration<ActivitySeries>,
    IEntityTypeConfiguration<ActivityEvent>
{
    public void Configure(EntityTypeBuilder<Activity> builder)
    {
        builder.ToTable("Activities", t => t.HasCheckConstraint("CK_Activities_Order", "\"Start\" < \"End\""));
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Title).HasMaxLength(60);
        builder.Property(a => a.OrganiserName).HasMaxLength(30);
        builder.Property(a => a.Description).HasMaxLength(2000);
        builder.Property(a => a.OutsidePlace).HasMaxLength(100);
        builder.Property(a => a.Materials).HasMaxLength(500);
        builder.Property(a => a.Budget).HasPrecision(10, 2);
        builder.Property(a => a.ContactName).HasMaxLength(30);
        builder.Property(a => a.ContactPhone).HasMaxLength(20);
        builder.Property(a => a.SafetyPlan).HasMaxLength(2000);
        builder.Property(a => a.Reason).HasMaxLength(200);
        builder.Property(a => a.PosterFile).HasMaxLength(80);
        builder.Property(a => a.ReportText).HasMaxLength(2000);
        builder.Property(a => a.Editors).HasConversion(
            editors => editors.Count == 0 ? "" : JsonSerializer.Serialize(editors, JsonSerializerOptions.Default),
            text => text.Length == 0 ? new Dictionary<string, string>() : JsonSerializer.Deserialize<Dictionary<string, string>>(text, JsonSerializerOptions.Default)!,
            new ValueComparer<Dictionary<string, string>>(
                (a, b) => a!.Count == b!.Count && a.All(e => b.ContainsKey(e.Key) && b[e.Key] == e.Value), editors => editors.Count, editors => new Dictionary<string, string>(editors)));
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.HasIndex(a => new { a.CenterId, a.Start });
        builder.HasIndex(a => new { a.SeriesId, a.Start });
        builder.HasIndex(a => a.PlanItemId);
        builder.HasIndex(a => new { a.CenterId, a.ChangedUtc });
        builder.HasOne<Center>().WithMany().HasForeignKey(a => a.CenterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.OrganiserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PlanItem>().WithMany().HasForeignKey(a => a.PlanItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ActivitySeries>().WithMany().HasForeignKey(a => a.SeriesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Rooms).WithOne().HasForeignKey(r => r.ActivityId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ActivityRoom> builder)
    {
        builder.ToTable("ActivityRooms");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => r.ActivityId);
        builder.HasIndex(r => r.BookingId).IsUnique();
        builder.HasIndex(r => r.RoomId);
        builder.HasOne<Room>().WithMany().HasForeignKey(r => r.RoomId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Booking>().WithMany().HasForeignKey(r => r.BookingId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ActivitySeries> builder)
    {
        builder.ToTable("ActivitySeries");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Pattern).HasMaxLength(1000);
        builder.Ignore(s => s.Rule);
        builder.Property(s => s.Sentence).HasMaxLength(200);
        builder.Property(s => s.Template).HasConversion(
            template => JsonSerializer.Serialize(template, JsonSerializerOptions.Default),
            text => JsonSerializer.Deserialize<ActivityRequest>(text, JsonSerializerOptions.Default)!,
            new ValueComparer<ActivityRequest>(
                (a, b) => JsonSerializer.Serialize(a, JsonSerializerOptions.Default) == JsonSerializer.Serialize(b, JsonSerializerOptions.Default),
                template => template.Title.GetHashCode(StringComparison.Ordinal),
                template => template.Copy()));
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.HasOne<Center>().WithMany().HasForeignKey(s => s.CenterId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ActivityEvent> builder)
    {
        builder.ToTable("ActivityEvents");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Who).HasMaxLength(30);
        builder.Property(e => e.Text).HasMaxLength(1000);
        builder.HasIndex(e => e.ActivityId);
        builder.HasOne<Activity>().WithMany().HasForeignKey(e => e.ActivityId).OnDelete(DeleteBehavior.Cascade);
    }
}
