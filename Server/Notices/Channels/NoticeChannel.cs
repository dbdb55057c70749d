using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices.Channels;

/// <summary>A channel of a unit, through which notices go out.</summary>
public sealed class NoticeChannel : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid UnitId { get; set; }

    public ChannelKind Kind { get; set; }

    public string Name { get; set; } = "";

    /// <summary>To look at: mail server and port, or the web address without its secret part.</summary>
    public string Address { get; set; } = "";

    /// <summary>Mail server.</summary>
    public string? Host { get; set; }

    public int Port { get; set; }

    public string? UserName { get; set; }

    public string? Sender { get; set; }

    /// <summary><see cref="ChannelSecrets"/>, encrypted; never leaves the server.</summary>
    public string? ProtectedSecrets { get; set; }

    /// <summary>Whether units below use it where they have none of their own.</summary>
    public bool ForBelow { get; set; }

    /// <summary>Most messages a minute; 0 = any number.</summary>
    public int PerMinute { get; set; }

    /// <summary>What goes to a group: one bit a kind.</summary>
    public int Kinds { get; set; }

    public bool Paused { get; set; }

    public bool Removed { get; set; }

    /// <summary>Rests until then: its owner asked for less, or it failed again and again.</summary>
    public DateTime? BlockedUntilUtc { get; set; }

    /// <summary>Batches in a row that failed.</summary>
    public int FailuresInARow { get; set; }

    public DateTime? TestedUtc { get; set; }

    public string? TestResult { get; set; }

    public Guid Version { get; set; } = Guid.CreateVersion7();

    public string AuditSubject => "通知渠道";

    public Guid? AuditUnitId => UnitId;
}
