using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyMassCenter.Server.People;

namespace PartyMassCenter.Server.Notices.Preferences;

/// <summary>Table of people's choices and units' defaults.</summary>
public sealed class PreferenceConfiguration : IEntityTypeConfiguration<NoticePreference>
{
    public void Configure(EntityTypeBuilder<NoticePreference> builder)
    {
        builder.ToTable("NoticePreferences");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasIndex(p => p.PersonId).IsUnique();
        builder.HasIndex(p => p.UnitId).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Cascade);
    }
}
