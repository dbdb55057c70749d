using PartyMassCenter.Server.Notices;
using PartyMassCenter.Server.Notices.Channels;
using PartyMassCenter.Server.Notices.Deliveries;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Common.SampleData;

/// <summary>The town's mail server and 柳溪村's group and loudspeaker, with what went out in the last days. Nothing leaves the machine: what would is paused.</summary>
public static class SampleNotices
{
    private static readonly Guid Mail = SampleId.Of("channel mail");
    private static readonly Guid Group = SampleId.Of("channel group");
    private static readonly Guid Loudspeaker = SampleId.Of("channel loudspeaker");

    /// <param name="today">The centre's day.</param>
    public static IReadOnlyList<object> Create(DateOnly today)
    {
        List<object> rows =
        [
            Channel(Mail, SamplePlaces.SongheTown, ChannelKind.Email, "镇党群邮箱", "smtp.songhe.example:587", c =>
                (c.Host, c.Port, c.UserName, c.Sender, c.ForBelow, c.Paused) = ("smtp.songhe.example", 587, "dangqun", "dangqun@songhe.example", true, true)),
            Channel(Group, SamplePlaces.Liuxi, ChannelKind.WeCom, "柳溪村干部群", "https://qyapi.weixin.qq.com/…", c => (c.PerMinute, c.Paused) = (20, true)),
            Channel(Loudspeaker, SamplePlaces.Liuxi, ChannelKind.Loudspeaker, "村部大喇叭", "", _ => { }),
        ];
        Add("停水通知", "因管道检修，明天上午九点到十一点全村停水。请提前储水。给您带来不便，敬请谅解。", 2, Group, DeliveryState.Sent, null);
        Add("停水通知", "因管道检修，明天上午九点到十一点全村停水。请提前储水。给您带来不便，敬请谅解。", 2, Loudspeaker, DeliveryState.Sent, null);
        Add("电影放映通知", "今晚七点在文化广场放映电影。欢迎大家自带板凳前来观看。请看管好小孩，注意防火。", 0, Loudspeaker, DeliveryState.Pending, null);
        Add("支部主题党日", "本月主题党日改在周五下午三点，地点党员活动室。请全体党员准时参加。", 1, Group, DeliveryState.Dead, "机器人的网址无效或已被移除（93000）：invalid webhook url");
        Add("功能室灯带检查", "请值班人员今晚八点检查灯带是否常亮，拍照上传。", 1, Group, DeliveryState.Pending, null);
        return rows;

        void Add(string title, string text, int daysAgo, Guid channel, DeliveryState state, string? error)
        {
            var at = CenterClock.ToUtc(today.AddDays(-daysAgo).ToDateTime(new TimeOnly(8, 30)));
            var message = new OutboxMessage
            {
                Id = SampleId.Of($"notice {title} {channel}"),
                UnitId = SamplePlaces.Liuxi,
                Kind = NoticeKind.Announcement,
                Title = title,
                Text = text,
                CreatedUtc = at,
                DeliveredUtc = at,
            };
            rows.Add(message);
            rows.Add(new Delivery
            {
                Id = Guid.CreateVersion7(),
                MessageId = message.Id,
                ChannelId = channel,
                UnitId = SamplePlaces.Liuxi,
                State = state,
                NextUtc = at,
                Attempts = state == DeliveryState.Pending ? 0 : 1,
                AttemptedUtc = state == DeliveryState.Pending ? null : at,
                SentUtc = state == DeliveryState.Sent ? at : null,
                LastError = error,
            });
        }
    }

    private static NoticeChannel Channel(Guid id, Guid unit, ChannelKind kind, string name, string address, Action<NoticeChannel> set)
    {
        var channel = new NoticeChannel { Id = id, UnitId = unit, Kind = kind, Name = name, Address = address, Kinds = NoticeKinds.Bits(NoticeKinds.All) };
        set(channel);
        return channel;
    }
}
