using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Notices;

/// <summary>A channel to set up or change. Web address and secret are written only: left empty at a change, the stored ones stay.</summary>
public sealed class ChannelRequest : IValidatableObject
{
    public Guid UnitId { get; set; }

    [EnumDataType(typeof(ChannelKind), ErrorMessage = "请选择渠道的种类。")]
    public ChannelKind Kind { get; set; } = ChannelKind.Email;

    [Required(ErrorMessage = "请填写名称，如“村干部群”。"), StringLength(30, ErrorMessage = "名称请不要超过30个字。")]
    public string Name { get; set; } = "";

    /// <summary>Robots and webhooks: the whole address, which is itself a secret.</summary>
    [StringLength(500, ErrorMessage = "网址请不要超过500个字符。")]
    public string? Url { get; set; }

    /// <summary>The key to sign with, or the mailbox's password.</summary>
    [StringLength(200, ErrorMessage = "密钥请不要超过200个字符。")]
    public string? Secret { get; set; }

    /// <summary>Mail server.</summary>
    [StringLength(100, ErrorMessage = "邮件服务器请不要超过100个字符。")]
    public string? Host { get; set; }

    [Range(1, 65535, ErrorMessage = "端口请填1到65535之间的整数，通常是587。")]
    public int Port { get; set; } = 587;

    /// <summary>Log-in name at the mail server.</summary>
    [StringLength(100, ErrorMessage = "登录名请不要超过100个字符。")]
    public string? UserName { get; set; }

    /// <summary>The address that mails come from.</summary>
    [StringLength(100, ErrorMessage = "发件地址请不要超过100个字符。")]
    public string? Sender { get; set; }

    /// <summary>Whether units below use it too where they have none of their own.</summary>
    public bool ForBelow { get; set; } = true;

    /// <summary>Most messages a minute; 0 = as many as there are.</summary>
    [Range(0, 60000, ErrorMessage = "每分钟条数请填0到60000之间的整数，0表示不限。")]
    public int PerMinute { get; set; }

    /// <summary>A group's channel: which kinds of notices go there.</summary>
    public List<NoticeKind> Kinds { get; set; } = [.. NoticeKinds.All];

    /// <summary>The version that was loaded; null when adding.</summary>
    public Guid? Version { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Enum.IsDefined(Kind)) yield break;
        if (Kind == ChannelKind.Email)
        {
            if (string.IsNullOrWhiteSpace(Host)) yield return new ValidationResult("请填写邮件服务器，如 smtp.example.cn。", [nameof(Host)]);
            if (Port == 465) yield return new ValidationResult("465端口的加密方式不支持，请改用587（STARTTLS）。", [nameof(Port)]);
            if (!new EmailAddressAttribute().IsValid(Sender ?? "")) yield return new ValidationResult("请填写发件地址，如 tongzhi@example.cn。", [nameof(Sender)]);
        }

        if (ChannelKinds.HasUrl(Kind))
        {
            if (string.IsNullOrWhiteSpace(Url) && Version is null) yield return new ValidationResult("请粘贴机器人或网关的完整网址。", [nameof(Url)]);
            if (!string.IsNullOrWhiteSpace(Url) && !(Uri.TryCreate(Url.Trim(), UriKind.Absolute, out var url) && url.Scheme is "https" or "http"))
                yield return new ValidationResult("网址要以 https:// 开头，请从机器人设置里完整复制。", [nameof(Url)]);
            if (Kind != ChannelKind.WeCom && string.IsNullOrWhiteSpace(Secret) && Version is null)
                yield return new ValidationResult("请填写签名用的密钥（加签）。", [nameof(Secret)]);
        }

        if (ChannelKinds.MostPerMinute(Kind) is { } most && (PerMinute == 0 || PerMinute > most))
            yield return new ValidationResult($"{ChannelKinds.Name(Kind)}每分钟最多{most}条，请填1到{most}。", [nameof(PerMinute)]);
        if (!ChannelKinds.IsPersonal(Kind) && Kinds.Count == 0)
            yield return new ValidationResult("请至少勾选一类要发到这里的消息。", [nameof(Kinds)]);
        if (Kinds.Any(k => !Enum.IsDefined(k)))
            yield return new ValidationResult("请从列表中选择消息类别。", [nameof(Kinds)]);
    }
}
