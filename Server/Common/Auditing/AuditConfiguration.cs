using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyMassCenter.Server.Common.Auditing;

/// <summary>Table of the audit; its triggers are in the migrations.</summary>
public sealed class AuditConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries", t => t.HasTrigger("AuditEntries_AppendOnly"));
        builder.Property(e => e.Who).HasMaxLength(60);
        builder.Property(e => e.From).HasMaxLength(120);
        builder.Property(e => e.Subject).HasMaxLength(20);
        builder.Property(e => e.SubjectId).HasMaxLength(64);
        builder.HasIndex(e => e.AtUtc);
        builder.HasIndex(e => new { e.SubjectId, e.AtUtc });
    }
}
