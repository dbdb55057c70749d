namespace PartyMassCenter.Server.People;

/// <summary>Settings of log-in and sessions, section “People”. The values given here are the field's habits (等保).</summary>
public sealed class PeopleOptions
{
    /// <summary>Wrong passwords in a row after which an account is locked.</summary>
    public int LockOutFailures { get; set; } = 5;

    /// <summary>How long it stays locked, whole minutes.</summary>
    public int LockOutMinutes { get; set; } = 15;

    /// <summary>Whole minutes without activity after which a session ends.</summary>
    public int IdleMinutes { get; set; } = 30;

    /// <summary>Hours for which the first-time set-up link works.</summary>
    public int SetUpHours { get; set; } = 24;

    /// <summary>Whole minutes for which a bearer token works.</summary>
    public int TokenMinutes { get; set; } = 30;

    /// <summary>Days for which a refresh token works.</summary>
    public int RefreshDays { get; set; } = 7;

    /// <summary>Log-in attempts a minute from one network address; a whole office may share one.</summary>
    public int SignInsPerMinute { get; set; } = 60;
}
