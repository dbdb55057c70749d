namespace PartyMassCenter.Shared.Rooms;

/// <summary>What a room (功能室) is for; one room may serve several (一室多用). The eight functions of document 003 and offices.</summary>
[Flags]
public enum RoomFunction
{
    None = 0,

    /// <summary>便民代办.</summary>
    PublicService = 1,

    /// <summary>公共卫生.</summary>
    PublicHealth = 2,

    /// <summary>教育培训.</summary>
    Education = 4,

    /// <summary>社会治理.</summary>
    Governance = 8,

    /// <summary>文化体育.</summary>
    CultureAndSport = 16,

    /// <summary>关爱帮扶.</summary>
    Care = 32,

    /// <summary>经济发展.</summary>
    Economy = 64,

    /// <summary>文明实践志愿服务.</summary>
    Volunteering = 128,

    /// <summary>会议议事.</summary>
    Meeting = 256,

    /// <summary>党员活动.</summary>
    PartyActivity = 512,

    /// <summary>办公接待.</summary>
    Office = 1024,
}
