using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PartyMassCenter.Server.Centers;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.People;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Tests.People;

/// <summary>A county with one town; villages are added as a test needs them.</summary>
public sealed class TestCounty
{
    public const string Password = "Liuxi@2026";

    private static readonly string PasswordHash = new PasswordHasher<Person>(Options.Create(new PasswordHasherOptions { IterationCount = 1000 })).HashPassword(new Person(), Password);

    private static int count;

    public required OrgUnit County { get; init; }

    public required OrgUnit Town { get; init; }

    public static TestCounty AddTo(AppDbContext db, string name)
    {
        var county = Unit(null, $"{name}县", UnitKind.County);
        var town = Unit(county, $"{name}镇", UnitKind.Town);
        db.AddRange(county, town);
        return new TestCounty { County = county, Town = town };
    }

    /// <summary>A village with a centre.</summary>
    public OrgUnit AddVillage(AppDbContext db)
    {
        var village = Unit(Town, $"{Next()}村", UnitKind.Village);
        db.AddRange(village, new Center { Id = village.Id, DisplayName = $"{village.Name}党群服务中心" });
        return village;
    }

    /// <summary>An account with a password that need not be changed, and a role in a unit.</summary>
    public static Person AddPerson(AppDbContext db, OrgUnit unit, Role? role, string? userName = null)
    {
        userName ??= $"person{Next()}";
        var person = new Person
        {
            Id = Guid.CreateVersion7(),
            UserName = userName,
            NormalizedUserName = userName.ToUpperInvariant(),
            Name = $"王{Next()}",
            PhoneNumber = "13800001234",
            UnitId = unit.Id,
            PasswordHash = PasswordHash,
            SecurityStamp = Guid.CreateVersion7().ToString("N"),
            LockoutEnabled = true,
        };
        db.Add(person);
        if (role is { } held) db.Add(new RoleGrant { PersonId = person.Id, UnitId = unit.Id, Role = held });
        return person;
    }

    /// <summary>The unit in which a role is usually held.</summary>
    public OrgUnit Seat(Role role, OrgUnit village) => role switch
    {
        Role.CountyAdministrator => County,
        Role.TownAdministrator => Town,
        _ => village,
    };

    private static OrgUnit Unit(OrgUnit? parent, string name, UnitKind kind)
    {
        var unit = new OrgUnit { ParentId = parent?.Id, Name = name, Kind = kind };
        unit.Path = OrgUnit.PathBelow(parent?.Path, unit.Id);
        return unit;
    }

    private static int Next() => Interlocked.Increment(ref count);
}
