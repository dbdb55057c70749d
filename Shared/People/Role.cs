namespace PartyMassCenter.Shared.People;

/// <summary>A role held in a unit of the organisation; it reaches that unit and everything below it.</summary>
public enum Role
{
    /// <summary>县级管理员: everything in the county.</summary>
    CountyAdministrator = 1,

    /// <summary>镇级管理员: everything in the town.</summary>
    TownAdministrator = 2,

    /// <summary>中心管理员: everything in one centre.</summary>
    CenterAdministrator = 3,

    /// <summary>村干部: books rooms and serves duty.</summary>
    Cadre = 4,

    /// <summary>活动组织者: books rooms for activities and publishes calendars.</summary>
    Organiser = 5,

    /// <summary>督导员: looks at everything, changes nothing but inspections.</summary>
    Inspector = 6,
}
