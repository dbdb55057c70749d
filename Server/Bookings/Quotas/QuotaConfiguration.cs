using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyMassCenter.Server.Centers;

namespace PartyMassCenter.Server.Bookings.Quotas;

/// <summary>Table of quotas.</summary>
public sealed class QuotaConfiguration : IEntityTypeConfiguration<Quota>
{
    public void Configure(EntityTypeBuilder<Quota> builder)
    {
        builder.ToTable("Quotas");
        builder.Property(q => q.Id).ValueGeneratedNever();
        builder.Ignore(q => q.Limit);
        builder.Property(q => q.RoomIds).HasConversion(
            list => JsonSerializer.Serialize(list, JsonSerializerOptions.Default),
            text => JsonSerializer.Deserialize<List<Guid>>(text, JsonSerializerOptions.Default)!,
            new ValueComparer<List<Guid>>((a, b) => a!.SequenceEqual(b!), list => list.Count, list => list.ToList()));
        builder.Property(q => q.Version).IsConcurrencyToken();
        builder.HasIndex(q => q.CenterId);
        builder.HasOne<Center>().WithMany().HasForeignKey(q => q.CenterId).OnDelete(DeleteBehavior.Restrict);
    }
}
