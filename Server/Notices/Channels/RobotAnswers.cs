using System.Text.Json;

namespace PartyMassCenter.Server.Notices.Channels;

/// <summary>What the robots' servers say: always status 200, with a code inside.</summary>
public static class RobotAnswers
{
    /// <summary>企业微信 and 钉钉: errcode and errmsg. 飞书: code and msg.</summary>
    public static SendResult Read(string answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !(root.TryGetProperty("errcode", out var code) || root.TryGetProperty("code", out code) || root.TryGetProperty("StatusCode", out code)) || !code.TryGetInt64(out var number))
                return SendResult.Failed("机器人的回答看不懂，请检查网址。");
            var text = root.TryGetProperty("errmsg", out var message) || root.TryGetProperty("msg", out message) ? message.ToString() : "";
            return Judge(number, text.Length > 100 ? text[..100] : text);
        }
        catch (JsonException)
        {
            return SendResult.Failed("机器人的回答看不懂，请检查网址。");
        }
    }

    private static SendResult Judge(long code, string text) => code switch
    {
        0 => SendResult.Sent,

        // 企业微信: 20 a minute.
        45009 => SendResult.Throttled("企业微信限制了频率，一分钟后继续。", TimeSpan.FromSeconds(61)),

        // 钉钉: 20 a minute, then nothing for ten minutes.
        130101 or 410100 => SendResult.Throttled("钉钉限制了频率，十分钟后继续。", TimeSpan.FromMinutes(10)),

        // 飞书: 100 a minute, 5 a second.
        11232 or 9499 => SendResult.Throttled("飞书限制了频率，一分钟后继续。", TimeSpan.FromSeconds(61)),
        310000 or 19021 or 19024 or 19022 => SendResult.Failed($"机器人的安全设置不符（{code}），请检查加签密钥：{text}"),
        93000 or 300001 or 40035 or 19001 => SendResult.Failed($"机器人的网址无效或已被移除（{code}）：{text}"),
        _ => SendResult.Refused($"机器人不接受这条消息（{code}）：{text}"),
    };
}
