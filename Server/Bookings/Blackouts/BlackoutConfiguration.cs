using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyMassCenter.Server.Centers;

namespace PartyMassCenter.Server.Bookings.Blackouts;

/// <summary>Table of blackouts and special openings. Few a centre, and always read by centre.</summary>
public sealed class BlackoutConfiguration : IEntityTypeConfiguration<Blackout>
{
    public void Configure(EntityTypeBuilder<Blackout> builder)
    {
        builder.ToTable("Blackouts");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Ignore(b => b.Plan);
        builder.Property(b => b.Reason).HasMaxLength(60);
        builder.Property(b => b.Note).HasMaxLength(500);
        builder.Property(b => b.EnteredByName).HasMaxLength(30);
        builder.Property(b => b.Version).IsConcurrencyToken();
        AsJson(builder.Property(b => b.RoomIds));
        AsJson(builder.Property(b => b.Days));
        builder.HasIndex(b => new { b.CenterId, b.LastEnd });
        builder.HasOne<Center>().WithMany().HasForeignKey(b => b.CenterId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void AsJson<T>(PropertyBuilder<List<T>> property) => property.HasConversion(
        list => JsonSerializer.Serialize(list, JsonSerializerOptions.Default),
        text => JsonSerializer.Deserialize<List<T>>(text, JsonSerializerOptions.Default)!,
        new ValueComparer<List<T>>((a, b) => a!.SequenceEqual(b!), list => list.Count, list => list.ToList()));
}
