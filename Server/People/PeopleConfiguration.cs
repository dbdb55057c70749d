using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyMassCenter.Server.People;

/// <summary>Tables of people, units and roles.</summary>
public sealed class PeopleConfiguration : IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<OrgUnit>, IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Property(p => p.Name).HasMaxLength(30);
        builder.Property(p => p.Title).HasMaxLength(30);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OrgUnit> builder)
    {
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.Name).HasMaxLength(60);
        builder.Property(u => u.AreaCode).HasMaxLength(12);
        builder.Property(u => u.Path).HasMaxLength(500);
        builder.HasIndex(u => u.Path).IsUnique();
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(u => u.ParentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RoleGrant> builder)
    {
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.HasIndex(g => new { g.PersonId, g.UnitId, g.Role }).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(g => g.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(g => g.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
