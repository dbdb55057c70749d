using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyMassCenter.Server.People;

namespace PartyMassCenter.Server.Bookings.Approvals;

/// <summary>Table of those who agree in another's place.</summary>
public sealed class ApprovalConfiguration : IEntityTypeConfiguration<ApprovalDelegation>
{
    public void Configure(EntityTypeBuilder<ApprovalDelegation> builder)
    {
        builder.ToTable("ApprovalDelegations", t => t.HasCheckConstraint("CK_ApprovalDelegations_Days", "\"FromDay\" <= \"ToDay\" AND \"FromId\" <> \"ToId\""));
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.HasIndex(d => new { d.ToId, d.ToDay });
        builder.HasIndex(d => new { d.FromId, d.ToDay });
        builder.HasOne<Person>().WithMany().HasForeignKey(d => d.FromId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Person>().WithMany().HasForeignKey(d => d.ToId).OnDelete(DeleteBehavior.Cascade);
    }
}
