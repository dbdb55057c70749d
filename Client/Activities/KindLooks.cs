using PartyMassCenter.Shared.Activities;

namespace PartyMassCenter.Client.Activities;

/// <summary>How a kind of activity looks: always a colour, an icon and the word together.</summary>
public static class KindLooks
{
    /// <summary>The CSS class of its colour.</summary>
    public static string Tone(ActivityKind kind) => kind switch
    {
        ActivityKind.Culture => "tone-blue",
        ActivityKind.Sport => "tone-green",
        ActivityKind.Training => "tone-violet",
        ActivityKind.Volunteering => "tone-teal",
        ActivityKind.Council => "tone-amber",
        ActivityKind.Convenience => "tone-teal",
        ActivityKind.Festival => "tone-gold",
        ActivityKind.Children => "tone-blue",
        _ => "tone-slate",
    };

    public static string Icon(ActivityKind kind) => kind switch
    {
        ActivityKind.Culture => "music",
        ActivityKind.Sport => "sun",
        ActivityKind.Training => "book",
        ActivityKind.Volunteering => "handshake",
        ActivityKind.Council => "talk",
        ActivityKind.Convenience => "service",
        ActivityKind.Festival => "star",
        ActivityKind.Children => "people",
        _ => "dots",
    };
}
