using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyMassCenter.Server.Common.Days;

/// <summary>Table of imported notices.</summary>
public sealed class HolidayYearConfiguration : IEntityTypeConfiguration<HolidayYear>
{
    public void Configure(EntityTypeBuilder<HolidayYear> builder)
    {
        builder.ToTable("HolidayYears");
        builder.HasKey(y => y.Year);
        builder.Property(y => y.Year).ValueGeneratedNever();
        builder.Property(y => y.Source).HasMaxLength(200);
        builder.Property(y => y.ImportedByName).HasMaxLength(30);
        builder.Ignore(y => y.Notice);
        builder.Ignore(y => y.AuditUnitId);
    }
}
