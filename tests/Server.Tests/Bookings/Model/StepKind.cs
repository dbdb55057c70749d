namespace PartyMassCenter.Server.Tests.Bookings.Model;

/// <summary>What somebody tries to do to the house.</summary>
internal enum StepKind
{
    Book,
    Change,
    Approve,
    Reject,
    Cancel,

    /// <summary>A blackout, with an answer for each booking that it hits.</summary>
    Close,

    /// <summary>Ends a blackout.</summary>
    Reopen,

    /// <summary>Makes a room consist of others, or of none.</summary>
    SetParts,

    /// <summary>Time goes on, and undecided requests run out.</summary>
    Wait,
}
