using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyMassCenter.Server.People;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.Server.Bookings;

/// <summary>Tables of bookings; the guard against overlapping holds is in the migrations.</summary>
public sealed class BookingConfiguration :
    IEntityTypeConfiguration<Booking>,
    IEntityTypeConfiguration<RoomHold>,
    IEntityTypeConfiguration<BookingEvent>
{
    public void Configure(EntityTypeBuilder<Booking> builder)
    {
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Ignore(b => b.IsActive);
        builder.Ignore(b => b.IsQueued);
        builder.Property(b => b.Title).HasMaxLength(60);
        builder.Property(b => b.Layout).HasMaxLength(20);
        builder.Property(b => b.Resources).HasConversion(
            uses => uses.Count == 0 ? "" : JsonSerializer.Serialize(uses, JsonSerializerOptions.Default),
            text => text.Length == 0 ? new List<ResourceUse>() : JsonSerializer.Deserialize<List<ResourceUse>>(text, JsonSerializerOptions.Default)!,
            new Microsoft.EntityFrameworkCore.ChangeTracking.ValueComparer<List<ResourceUse>>(
                (a, b) => a!.SequenceEqual(b!), uses => uses.Count, uses => uses.ToList()));
        builder.Property(b => b.BookedByName).HasMaxLength(30);
        builder.Property(b => b.ContactName).HasMaxLength(30);
        builder.Property(b => b.ContactPhone).HasMaxLength(20);
        builder.Property(b => b.Notes).HasMaxLength(500);
        builder.Property(b => b.Reason).HasMaxLength(200);
        builder.Property(b => b.TeamName).HasMaxLength(30);
        builder.Property(b => b.OnBehalfOfName).HasMaxLength(30);
        builder.Property(b => b.OnBehalfOfPhone).HasMaxLength(20);

        // No foreign key to the team: SQLite would have to rebuild the table for it, and teams are never deleted.
        builder.HasIndex(b => b.TeamId);
        builder.HasIndex(b => b.SeriesId).HasFilter("\"SeriesId\" IS NOT NULL");
        builder.Property(b => b.Version).IsConcurrencyToken();
        builder.HasIndex(b => new { b.CenterId, b.Start });
        builder.HasIndex(b => new { b.RoomId, b.Start });
        builder.HasIndex(b => new { b.BookedById, b.Start });
        builder.HasIndex(b => new { b.CenterId, b.ChangedUtc });
        builder.Property(b => b.CheckedInByName).HasMaxLength(30);
        builder.Property(b => b.ForgivenReason).HasMaxLength(200);
        builder.Property(b => b.HeldForTitle).HasMaxLength(80);
        builder.Property(b => b.HeldForLink).HasMaxLength(120);
        builder.HasIndex(b => b.CreatedUtc).HasFilter("\"Status\" = 6");
        builder.HasIndex(b => b.OfferUntil).HasFilter("\"Status\" = 7");
        builder.HasIndex(b => new { b.Status, b.Start }).HasFilter("\"Status\" = 1");
        builder.HasOne<Room>().WithMany().HasForeignKey(b => b.RoomId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(b => b.BookedById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RoomHold> builder)
    {
        builder.ToTable("RoomHolds", t =>
        {
            t.HasTrigger("RoomHolds_NoOverlap");
            t.HasCheckConstraint("CK_RoomHolds_Order", "\"Start\" < \"End\"");
        });
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.HasIndex(h => new { h.RoomId, h.End });
        builder.HasIndex(h => h.BookingId);
        builder.HasOne<Booking>().WithMany().HasForeignKey(h => h.BookingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Room>().WithMany().HasForeignKey(h => h.RoomId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<BookingEvent> builder)
    {
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Who).HasMaxLength(30);
        builder.Property(e => e.Text).HasMaxLength(400);
        builder.HasIndex(e => e.BookingId);
        builder.HasOne<Booking>().WithMany().HasForeignKey(e => e.BookingId).OnDelete(DeleteBehavior.Cascade);
    }
}
