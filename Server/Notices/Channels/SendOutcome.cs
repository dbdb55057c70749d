namespace PartyMassCenter.Server.Notices.Channels;

/// <summary>What came of an attempt.</summary>
public enum SendOutcome
{
    Sent,

    /// <summary>Not delivered; another attempt may succeed.</summary>
    Failed,

    /// <summary>Nobody knows whether it was delivered: the answer didn't come.</summary>
    Unsure,

    /// <summary>Not delivered, and never will be like this: a wrong address, a text that is not accepted.</summary>
    Refused,

    /// <summary>Not delivered: the channel wants a pause.</summary>
    Throttled,

    /// <summary>Not even tried: the batch ended before its turn.</summary>
    NotTried,
}
