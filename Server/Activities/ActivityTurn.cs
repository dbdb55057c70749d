namespace PartyMassCenter.Server.Activities;

/// <summary>Whose turn it is to plan: planners of one centre follow one another, so that what was merged, judged and approved still holds when it is saved.</summary>
internal static class ActivityTurn
{
    /// <summary>What planners of a centre contend on; not the centre itself, on which others do.</summary>
    public static Guid Of(Guid centerId)
    {
        Span<byte> bytes = stackalloc byte[16];
        centerId.TryWriteBytes(bytes);
        bytes[15] ^= 0xA5;
        return new Guid(bytes);
    }
}
