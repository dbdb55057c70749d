using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyMassCenter.Server.Rooms;

/// <summary>Table of the parts of combined rooms; that there is only one level is guarded in the migrations.</summary>
public sealed class RoomPartConfiguration : IEntityTypeConfiguration<RoomPart>
{
    public void Configure(EntityTypeBuilder<RoomPart> builder)
    {
        builder.ToTable("RoomParts", t => t.HasTrigger("RoomParts_OneLevel"));
        builder.HasKey(p => new { p.CombinedRoomId, p.PartRoomId });
        builder.HasIndex(p => p.PartRoomId);
        builder.HasOne<Room>().WithMany().HasForeignKey(p => p.CombinedRoomId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Room>().WithMany().HasForeignKey(p => p.PartRoomId).OnDelete(DeleteBehavior.Restrict);
    }
}
