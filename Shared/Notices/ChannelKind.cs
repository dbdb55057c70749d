namespace PartyMassCenter.Shared.Notices;

/// <summary>Through what a notice goes out, beside the inbox, which everybody has.</summary>
public enum ChannelKind
{
    /// <summary>电子邮件, to a person.</summary>
    Email = 1,

    /// <summary>短信等网关, to a person, over a signed webhook.</summary>
    Gateway = 2,

    /// <summary>企业微信群机器人.</summary>
    WeCom = 3,

    /// <summary>钉钉群机器人 (signed).</summary>
    DingTalk = 4,

    /// <summary>飞书群机器人 (signed).</summary>
    Feishu = 5,

    /// <summary>Another system of the unit, over a signed webhook.</summary>
    Webhook = 6,

    /// <summary>大喇叭: a script that somebody prints and reads out.</summary>
    Loudspeaker = 7,
}
