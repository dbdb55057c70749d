namespace PartyMassCenter.Shared.Notices;

/// <summary>Channels in words, and what each can do.</summary>
public static class ChannelKinds
{
    public static IReadOnlyList<ChannelKind> All { get; } = Enum.GetValues<ChannelKind>();

    /// <summary>The Chinese name of a channel.</summary>
    public static string Name(ChannelKind kind) => kind switch
    {
        ChannelKind.Email => "电子邮件",
        ChannelKind.Gateway => "短信网关",
        ChannelKind.WeCom => "企业微信群机器人",
        ChannelKind.DingTalk => "钉钉群机器人",
        ChannelKind.Feishu => "飞书群机器人",
        ChannelKind.Webhook => "其他系统（Webhook）",
        ChannelKind.Loudspeaker => "大喇叭广播稿",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Whether it reaches one person; the others reach a unit's group.</summary>
    public static bool IsPersonal(ChannelKind kind) => kind is ChannelKind.Email or ChannelKind.Gateway;

    /// <summary>Whether it is called at a web address.</summary>
    public static bool HasUrl(ChannelKind kind) => kind is not (ChannelKind.Email or ChannelKind.Loudspeaker);

    /// <summary>Whether the receiver knows a repeated message by its key, so that a repetition is never seen.</summary>
    public static bool KnowsRepeats(ChannelKind kind) => kind is ChannelKind.Gateway or ChannelKind.Webhook;

    /// <summary>Messages a minute that the channel's owner allows; null = no known limit.</summary>
    public static int? MostPerMinute(ChannelKind kind) => kind switch
    {
        ChannelKind.WeCom or ChannelKind.DingTalk => 20,
        ChannelKind.Feishu => 100,
        _ => null,
    };
}
