using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Client.Notices;

/// <summary>How channels and states look: icon and tone beside the word.</summary>
public static class ChannelKindsLook
{
    public static string Icon(ChannelKind kind) => kind switch
    {
        ChannelKind.Email => "inbox",
        ChannelKind.Gateway => "phone",
        ChannelKind.Webhook => "layers",
        ChannelKind.Loudspeaker => "bell",
        _ => "talk",
    };

    public static (string Tone, string Icon) Of(DeliveryState state) => state switch
    {
        DeliveryState.Sent => ("tone-green", "check-circle"),
        DeliveryState.Dead => ("tone-red", "alert"),
        DeliveryState.Failed => ("tone-amber", "refresh"),
        DeliveryState.Withheld => ("tone-slate", "ban"),
        DeliveryState.Gathered => ("tone-teal", "layers"),
        _ => ("tone-blue", "clock"),
    };
}
