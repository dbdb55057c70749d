using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyMassCenter.Server.Centers;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings.Bumping;

/// <summary>Table of what never gives way; at most one row a centre.</summary>
public sealed class ProtectedPurposesConfiguration : IEntityTypeConfiguration<ProtectedPurposes>
{
    public void Configure(EntityTypeBuilder<ProtectedPurposes> builder)
    {
        builder.ToTable("ProtectedPurposes");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Purposes).HasConversion(
            list => JsonSerializer.Serialize(list, JsonSerializerOptions.Default),
            text => JsonSerializer.Deserialize<List<BookingPurpose>>(text, JsonSerializerOptions.Default)!,
            new ValueComparer<List<BookingPurpose>>((a, b) => a!.SequenceEqual(b!), list => list.Count, list => list.ToList()));
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasOne<Center>().WithOne().HasForeignKey<ProtectedPurposes>(p => p.Id).OnDelete(DeleteBehavior.Restrict);
    }
}
