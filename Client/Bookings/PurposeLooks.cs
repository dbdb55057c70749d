using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Bookings;

/// <summary>How a booking's purpose looks: always a colour, an icon and the word together.</summary>
public static class PurposeLooks
{
    /// <summary>The CSS class of its colour.</summary>
    public static string Tone(BookingPurpose purpose) => purpose switch
    {
        BookingPurpose.Meeting => "tone-green",
        BookingPurpose.PartyWork => "tone-violet",
        BookingPurpose.Training => "tone-teal",
        BookingPurpose.Culture => "tone-blue",
        _ => "tone-slate",
    };

    public static string Icon(BookingPurpose purpose) => purpose switch
    {
        BookingPurpose.Meeting => "talk",
        BookingPurpose.PartyWork => "star",
        BookingPurpose.Training => "book",
        BookingPurpose.Culture => "music",
        BookingPurpose.Mediation => "handshake",
        BookingPurpose.Service => "service",
        _ => "dots",
    };
}
