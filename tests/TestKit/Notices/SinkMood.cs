namespace PartyMassCenter.TestKit.Notices;

/// <summary>How a <see cref="NoticeSink"/> treats what comes.</summary>
public enum SinkMood
{
    /// <summary>As its owner documents it.</summary>
    Fine,

    /// <summary>Status 500, and nothing taken.</summary>
    Broken,

    /// <summary>Status 400, and nothing taken: it doesn't like what is sent.</summary>
    Refusing,

    /// <summary>Takes nothing and never answers.</summary>
    Hanging,

    /// <summary>Takes it, but never answers.</summary>
    Late,
}
