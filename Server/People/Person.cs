using Microsoft.AspNetCore.Identity;
using PartyMassCenter.Server.Common.Auditing;

namespace PartyMassCenter.Server.People;

/// <summary>An account: one person.</summary>
public sealed class Person : IdentityUser<Guid>, IAudited
{
    /// <summary>姓名.</summary>
    public string Name { get; set; } = "";

    /// <summary>职务, such as 村委副主任.</summary>
    public string? Title { get; set; }

    /// <summary>The unit that the account belongs to.</summary>
    public Guid UnitId { get; set; }

    /// <summary>A first password that must be changed before anything else.</summary>
    public bool MustChangePassword { get; set; }

    public bool Disabled { get; set; }

    public DateTime? LastSignInUtc { get; set; }

    public string AuditSubject => "账号";

    public Guid? AuditUnitId => UnitId;
}
