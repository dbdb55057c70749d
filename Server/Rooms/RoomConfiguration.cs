using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyMassCenter.Server.Centers;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Rooms;

/// <summary>Table of rooms. A room's policy is read and saved whole, so it is one JSON column.</summary>
public sealed class RoomConfiguration : IEntityTypeConfiguration<Room>
{
    public void Configure(EntityTypeBuilder<Room> builder)
    {
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Name).HasMaxLength(40);
        builder.Property(r => r.Area).HasPrecision(8, 1);
        builder.Property(r => r.Accessibility).HasMaxLength(120);
        builder.Property(r => r.ContactName).HasMaxLength(30);
        builder.Property(r => r.ContactPhone).HasMaxLength(20);
        builder.Property(r => r.Description).HasMaxLength(500);
        builder.Property(r => r.PhotoFile).HasMaxLength(80);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Property(r => r.Equipment).HasConversion(
            list => JsonSerializer.Serialize(list, JsonSerializerOptions.Default),
            text => JsonSerializer.Deserialize<List<string>>(text, JsonSerializerOptions.Default)!,
            new Microsoft.EntityFrameworkCore.ChangeTracking.ValueComparer<List<string>>(
                (a, b) => a!.SequenceEqual(b!), list => list.Count, list => list.ToList()));
        builder.Ignore(r => r.Spaces);
        builder.Property(r => r.PartIds).HasConversion(
            ids => string.Join(',', ids),
            text => text.Length == 0 ? new List<Guid>() : text.Split(',', StringSplitOptions.None).Select(Guid.Parse).ToList(),
            new Microsoft.EntityFrameworkCore.ChangeTracking.ValueComparer<List<Guid>>(
                (a, b) => a!.SequenceEqual(b!), ids => ids.Count, ids => ids.ToList()));
        builder.Property(r => r.Policy).HasConversion(
            policy => JsonSerializer.Serialize(policy, JsonSerializerOptions.Default),
            text => JsonSerializer.Deserialize<RoomPolicy>(text, JsonSerializerOptions.Default)!,
            new Microsoft.EntityFrameworkCore.ChangeTracking.ValueComparer<RoomPolicy>(
                (a, b) => JsonSerializer.Serialize(a, JsonSerializerOptions.Default) == JsonSerializer.Serialize(b, JsonSerializerOptions.Default),
                policy => policy.MaximumMinutes,
                policy => policy));
        builder.HasIndex(r => new { r.CenterId, r.Name }).IsUnique();
        builder.HasOne<Center>().WithMany().HasForeignKey(r => r.CenterId).OnDelete(DeleteBehavior.Restrict);
    }
}
