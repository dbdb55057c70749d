namespace PartyMassCenter.Shared.People;

/// <summary>What sort of unit a node of the organisation tree is. The tree may be of any depth.</summary>
public enum UnitKind
{
    /// <summary>县 / 区.</summary>
    County = 1,

    /// <summary>镇 / 乡 / 街道.</summary>
    Town = 2,

    /// <summary>村 / 社区.</summary>
    Village = 3,

    /// <summary>网格.</summary>
    Grid = 4,

    /// <summary>Any other unit, such as a team or an inspection group.</summary>
    Other = 9,
}
