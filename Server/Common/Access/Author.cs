namespace PartyMassCenter.Server.Common.Access;

/// <summary>Who makes a change, for the audit.</summary>
/// <param name="PersonId">Null for the system itself and for anonymous visitors.</param>
/// <param name="From">Network address and kind of client; empty for the system itself.</param>
public sealed record Author(Guid? PersonId, string Who, string From)
{
    public static Author System { get; } = new(null, "系统", "");
}
