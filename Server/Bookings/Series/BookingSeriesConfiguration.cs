using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyMassCenter.Server.Centers;

namespace PartyMassCenter.Server.Bookings.Series;

/// <summary>Table of series.</summary>
public sealed class BookingSeriesConfiguration : IEntityTypeConfiguration<BookingSeries>
{
    public void Configure(EntityTypeBuilder<BookingSeries> builder)
    {
        builder.ToTable("BookingSeries");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Rule).HasMaxLength(200);
        builder.Ignore(s => s.Sentence);
        builder.HasOne<Center>().WithMany().HasForeignKey(s => s.CenterId).OnDelete(DeleteBehavior.Restrict);
    }
}
