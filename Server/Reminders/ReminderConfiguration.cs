using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyMassCenter.Server.Centers;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Server.Reminders;

/// <summary>Tables of rules, how far they are filled, occurrences, their stories, and things with a last day.</summary>
public sealed class ReminderConfiguration : IEntityTypeConfiguration<ReminderRule>, IEntityTypeConfiguration<ReminderFill>, IEntityTypeConfiguration<ReminderOccurrence>,
    IEntityTypeConfiguration<ReminderEvent>, IEntityTypeConfiguration<ExpiringThingRow>
{
    public void Configure(EntityTypeBuilder<ReminderRule> builder)
    {
        builder.ToTable("ReminderRules");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Title).HasMaxLength(40);
        builder.Property(r => r.Description).HasMaxLength(200);
        builder.Property(r => r.SubjectName).HasMaxLength(40);
        builder.Property(r => r.PresetKey).HasMaxLength(60);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Ignore(r => r.Runs);
        builder.Property(r => r.Timing).HasConversion(t => Write(t), t => Read<ReminderTiming>(t), new ValueComparer<ReminderTiming>((a, b) => Write(a) == Write(b), t => Write(t).GetHashCode(StringComparison.Ordinal), t => t));
        builder.Property(r => r.LeadMinutes).HasConversion(l => Write(l), l => Read<List<int>>(l), new ValueComparer<List<int>>((a, b) => a!.SequenceEqual(b!), l => l.Count, l => l.ToList()));
        builder.Property(r => r.Escalations).HasConversion(
            l => Write(l), l => Read<List<EscalationStep>>(l), new ValueComparer<List<EscalationStep>>((a, b) => a!.SequenceEqual(b!), l => l.Count, l => l.ToList()));
        builder.HasIndex(r => new { r.CenterId, r.PresetKey }).IsUnique().HasFilter("\"PresetKey\" IS NOT NULL AND \"RemovedUtc\" IS NULL");
        builder.HasIndex(r => r.CenterId);
        builder.HasOne<Center>().WithMany().HasForeignKey(r => r.CenterId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReminderFill> builder)
    {
        builder.ToTable("ReminderFills");
        builder.HasKey(f => f.RuleId);
        builder.Property(f => f.RuleId).ValueGeneratedNever();
        builder.Property(f => f.CalendarKey).HasMaxLength(64);
        builder.HasOne<ReminderRule>().WithOne().HasForeignKey<ReminderFill>(f => f.RuleId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ReminderOccurrence> builder)
    {
        builder.ToTable("ReminderOccurrences");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Title).HasMaxLength(40);
        builder.Property(o => o.Subject).HasMaxLength(90);
        builder.Property(o => o.Explanation).HasMaxLength(300);
        builder.Property(o => o.ClosedByName).HasMaxLength(30);
        builder.Property(o => o.Note).HasMaxLength(300);
        builder.Property(o => o.PhotoFile).HasMaxLength(80);
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.Ignore(o => o.IsOpen);
        builder.Ignore(o => o.IsLate);
        builder.HasIndex(o => new { o.RuleId, o.ThingId, o.Nominal }).IsUnique();
        builder.HasIndex(o => o.NextAt);
        builder.HasIndex(o => new { o.CenterId, o.DueAt });
        builder.HasIndex(o => o.PersonId);
        builder.HasOne<ReminderRule>().WithMany().HasForeignKey(o => o.RuleId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReminderEvent> builder)
    {
        builder.ToTable("ReminderEvents");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Title).HasMaxLength(40);
        builder.Property(e => e.Who).HasMaxLength(30);
        builder.Property(e => e.Text).HasMaxLength(400);
        builder.HasIndex(e => e.OccurrenceId);
        builder.HasOne<ReminderOccurrence>().WithMany().HasForeignKey(e => e.OccurrenceId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ExpiringThingRow> builder)
    {
        builder.ToTable("ExpiringThings");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Name).HasMaxLength(40);
        builder.Property(t => t.Place).HasMaxLength(40);
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.Ignore(t => t.Label);
        builder.HasIndex(t => new { t.CenterId, t.Until });
        builder.HasOne<Center>().WithMany().HasForeignKey(t => t.CenterId).OnDelete(DeleteBehavior.Restrict);
    }

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, JsonSerializerOptions.Default);

    private static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, JsonSerializerOptions.Default)!;
}
