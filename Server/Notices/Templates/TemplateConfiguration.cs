using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyMassCenter.Server.People;

namespace PartyMassCenter.Server.Notices.Templates;

/// <summary>Table of templates.</summary>
public sealed class TemplateConfiguration : IEntityTypeConfiguration<NoticeTemplate>
{
    public void Configure(EntityTypeBuilder<NoticeTemplate> builder)
    {
        builder.ToTable("NoticeTemplates");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Heading).HasMaxLength(100);
        builder.Property(t => t.Body).HasMaxLength(2000);
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.HasIndex(t => new { t.UnitId, t.Kind, t.Channel }).IsUnique();
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(t => t.UnitId).OnDelete(DeleteBehavior.Cascade);
    }
}
