using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Common;

/// <summary>Who is at work and in which centre; cascades from the layout to every staff page.</summary>
/// <param name="Center">The centre picked, or null when the person sees none.</param>
public sealed record Workplace(MyDetails Me, MyCenter? Center)
{
    /// <summary>The picked centre's id; empty when there is none.</summary>
    public Guid CenterId => Center?.Id ?? Guid.Empty;

    public Guid PersonId => Me.Id;

    /// <summary>Whether the person may do something in the picked centre. Comfort only: the services check.</summary>
    public bool Can(Permission permission) => Center?.Permissions.Contains(permission) ?? false;

    public bool CanAnywhere(Permission permission) => Me.Permissions.Contains(permission);

    /// <summary>A link that stays in the picked centre.</summary>
    /// <param name="path">A local path, with or without a query.</param>
    public string Link(string path) => Center is null || Center.Id == DefaultCenter(Me)?.Id
        ? path
        : $"{path}{(path.Contains('?') ? '&' : '?')}center={Center.Id}";

    public static Workplace For(MyDetails me, Guid? centerId) => new(me, me.Centers.FirstOrDefault(c => c.Id == centerId) ?? DefaultCenter(me));

    private static MyCenter? DefaultCenter(MyDetails me) => me.Centers.FirstOrDefault(c => c.Id == me.HomeCenterId) ?? (me.Centers.Count > 0 ? me.Centers[0] : null);
}
