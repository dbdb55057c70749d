namespace PartyMassCenter.Shared.Common;

/// <summary>What a booking is for; decides its colour on boards.</summary>
public enum BookingPurpose
{
    /// <summary>会议议事.</summary>
    Meeting = 1,

    /// <summary>党务活动.</summary>
    PartyWork = 2,

    /// <summary>培训学习.</summary>
    Training = 3,

    /// <summary>文体活动.</summary>
    Culture = 4,

    /// <summary>调解接待; its title is never public.</summary>
    Mediation = 5,

    /// <summary>便民服务.</summary>
    Service = 6,

    /// <summary>其他.</summary>
    Other = 9,
}
