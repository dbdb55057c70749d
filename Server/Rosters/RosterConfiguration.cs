using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyMassCenter.Server.Centers;

namespace PartyMassCenter.Server.Rosters;

/// <summary>Tables of rosters, their people, their drafts and what was published.</summary>
public sealed class RosterConfiguration : IEntityTypeConfiguration<Roster>, IEntityTypeConfiguration<RosterMember>, IEntityTypeConfiguration<Absence>, IEntityTypeConfiguration<DutyWish>,
    IEntityTypeConfiguration<Assignment>, IEntityTypeConfiguration<RosterDraft>, IEntityTypeConfiguration<DraftStep>, IEntityTypeConfiguration<RosterVersion>, IEntityTypeConfiguration<DutyChange>
{
    public void Configure(EntityTypeBuilder<Roster> builder)
    {
        builder.ToTable("Rosters");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Name).HasMaxLength(30);
        builder.Property(r => r.DoorCode).HasMaxLength(32);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Property(r => r.Posts).HasConversion(l => Write(l), l => Read<List<string>>(l), new ValueComparer<List<string>>((a, b) => a!.SequenceEqual(b!), l => l.Count, l => l.ToList()));
        builder.HasIndex(r => r.CenterId);
        builder.HasIndex(r => r.DoorCode).IsUnique();
        builder.HasOne<Center>().WithMany().HasForeignKey(r => r.CenterId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RosterMember> builder)
    {
        builder.ToTable("RosterMembers");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Name).HasMaxLength(20);
        builder.Property(m => m.Title).HasMaxLength(30);
        builder.Property(m => m.Phone).HasMaxLength(15);
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.Ignore(m => m.PublishedPhone);
        builder.HasIndex(m => m.UserId);
        builder.HasOne<Roster>().WithMany().HasForeignKey(m => m.RosterId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<Absence> builder)
    {
        builder.ToTable("RosterAbsences");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Reason).HasMaxLength(60);
        builder.HasIndex(a => new { a.RosterId, a.Until });
        builder.HasOne<RosterMember>().WithMany().HasForeignKey(a => a.MemberId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<DutyWish> builder)
    {
        builder.ToTable("DutyWishes");
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.HasIndex(w => new { w.MemberId, w.Date }).IsUnique();
        builder.HasIndex(w => new { w.RosterId, w.Date });
        builder.HasOne<RosterMember>().WithMany().HasForeignKey(w => w.MemberId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<Assignment> builder)
    {
        builder.ToTable("Assignments");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Where).HasMaxLength(40);
        builder.Ignore(a => a.Shown);
        builder.HasIndex(a => new { a.RosterId, a.Date, a.Post }).IsUnique();
        builder.HasIndex(a => new { a.Date, a.State });
        builder.HasIndex(a => new { a.PublishedMemberId, a.Date });
        builder.HasOne<Roster>().WithMany().HasForeignKey(a => a.RosterId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<RosterDraft> builder)
    {
        builder.ToTable("RosterDrafts");
        builder.HasKey(d => d.RosterId);
        builder.Property(d => d.RosterId).ValueGeneratedNever();
        builder.HasOne<Roster>().WithOne().HasForeignKey<RosterDraft>(d => d.RosterId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<DraftStep> builder)
    {
        builder.ToTable("DraftSteps");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Text).HasMaxLength(100);
        builder.Property(s => s.Before).HasConversion(l => Write(l), l => Read<List<DraftCell>>(l), new ValueComparer<List<DraftCell>>((a, b) => a!.SequenceEqual(b!), l => l.Count, l => l.ToList()));
        builder.HasIndex(s => new { s.RosterId, s.Number }).IsUnique();
        builder.HasOne<Roster>().WithMany().HasForeignKey(s => s.RosterId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<RosterVersion> builder)
    {
        builder.ToTable("RosterVersions");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.PublishedByName).HasMaxLength(30);
        builder.HasIndex(v => new { v.RosterId, v.Number }).IsUnique();
        builder.HasOne<Roster>().WithMany().HasForeignKey(v => v.RosterId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<DutyChange> builder)
    {
        builder.ToTable("DutyChanges");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Who).HasMaxLength(30);
        builder.HasIndex(c => new { c.RosterId, c.Version });
        builder.HasIndex(c => new { c.BeforeId, c.AtUtc });
        builder.HasOne<Roster>().WithMany().HasForeignKey(c => c.RosterId).OnDelete(DeleteBehavior.Cascade);
    }

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, JsonSerializerOptions.Default);

    private static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, JsonSerializerOptions.Default)!;
}
