using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyMassCenter.Server.Rosters.Public;

namespace PartyMassCenter.Server.Rosters.Life;

/// <summary>Tables of what happens around duties: the day's story, swaps, the log, and addresses of feeds.</summary>
public sealed class DutyLifeConfiguration : IEntityTypeConfiguration<DutyEvent>, IEntityTypeConfiguration<ShiftSwap>, IEntityTypeConfiguration<DutyLogRow>, IEntityTypeConfiguration<DutyFeedLink>
{
    public void Configure(EntityTypeBuilder<DutyEvent> builder)
    {
        builder.ToTable("DutyEvents");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Who).HasMaxLength(30);
        builder.Property(e => e.Text).HasMaxLength(120);
        builder.HasIndex(e => e.AssignmentId);
        builder.HasOne<Assignment>().WithMany().HasForeignKey(e => e.AssignmentId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ShiftSwap> builder)
    {
        builder.ToTable("ShiftSwaps");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Note).HasMaxLength(100);
        builder.Property(s => s.Decision).HasMaxLength(100);
        builder.Property(s => s.Declined).HasConversion(
            l => JsonSerializer.Serialize(l, JsonSerializerOptions.Default), l => JsonSerializer.Deserialize<List<Guid>>(l, JsonSerializerOptions.Default)!,
            new ValueComparer<List<Guid>>((a, b) => a!.SequenceEqual(b!), l => l.Count, l => l.ToList()));
        builder.HasIndex(s => new { s.RosterId, s.Status });
        builder.HasIndex(s => s.AssignmentId);
        builder.HasOne<Assignment>().WithMany().HasForeignKey(s => s.AssignmentId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<DutyLogRow> builder)
    {
        builder.ToTable("DutyLog");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.Text).HasMaxLength(1000);
        builder.Property(l => l.ByName).HasMaxLength(30);
        builder.HasIndex(l => new { l.CenterId, l.Date });
        builder.HasOne<Roster>().WithMany().HasForeignKey(l => l.RosterId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DutyFeedLink> builder)
    {
        builder.ToTable("DutyFeedLinks");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.Secret).HasMaxLength(32);
        builder.HasIndex(l => l.Secret).IsUnique();
        builder.HasIndex(l => l.RosterId).IsUnique();
        builder.HasIndex(l => l.UserId).IsUnique();
        builder.HasOne<Roster>().WithMany().HasForeignKey(l => l.RosterId).OnDelete(DeleteBehavior.Cascade);
    }
}
