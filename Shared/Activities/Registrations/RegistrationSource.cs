namespace PartyMassCenter.Shared.Activities.Registrations;

/// <summary>How somebody registered.</summary>
public enum RegistrationSource
{
    /// <summary>自己报名.</summary>
    Self = 1,

    /// <summary>电话.</summary>
    Phone = 2,

    /// <summary>现场.</summary>
    Desk = 3,
}
