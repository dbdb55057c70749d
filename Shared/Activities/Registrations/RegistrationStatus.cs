namespace PartyMassCenter.Shared.Activities.Registrations;

/// <summary>Where a registration stands.</summary>
public enum RegistrationStatus
{
    /// <summary>已报名.</summary>
    Confirmed = 1,

    /// <summary>候补中.</summary>
    Waiting = 2,

    /// <summary>已取消.</summary>
    Cancelled = 3,
}
