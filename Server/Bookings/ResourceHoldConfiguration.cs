using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyMassCenter.Server.Resources;

namespace PartyMassCenter.Server.Bookings;

/// <summary>Table of what is taken of resources; the guard against promising too much is in the migrations.</summary>
public sealed class ResourceHoldConfiguration : IEntityTypeConfiguration<ResourceHold>
{
    public void Configure(EntityTypeBuilder<ResourceHold> builder)
    {
        builder.ToTable("ResourceHolds", t =>
        {
            t.HasTrigger("ResourceHolds_Enough");
            t.HasCheckConstraint("CK_ResourceHolds_Order", "\"Start\" < \"End\"");
            t.HasCheckConstraint("CK_ResourceHolds_Count", "\"Count\" > 0");
        });
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.HasIndex(h => new { h.ResourceId, h.End });
        builder.HasIndex(h => h.BookingId);
        builder.HasOne<Booking>().WithMany().HasForeignKey(h => h.BookingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Resource>().WithMany().HasForeignKey(h => h.ResourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
