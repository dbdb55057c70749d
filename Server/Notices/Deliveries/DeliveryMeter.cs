using System.Diagnostics.Metrics;
using PartyMassCenter.Server.Notices.Channels;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices.Deliveries;

/// <summary>
/// Figures of deliveries by channel: meter <c>PartyMassCenter.Notices</c> with <c>notices.attempts</c> (by outcome), <c>notices.queue.depth</c> and
/// <c>notices.queue.age</c> (seconds for which the longest-waiting one has been due).
/// </summary>
public sealed class DeliveryMeter
{
    public const string Name = "PartyMassCenter.Notices";

    private readonly Counter<long> attempts;
    private IReadOnlyList<QueueFigure> queues = [];

    public DeliveryMeter(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        attempts = meter.CreateCounter<long>("notices.attempts", "{attempt}", "Attempts to send notices");
        meter.CreateObservableGauge("notices.queue.depth", () => queues.Select(q => new Measurement<long>(q.Depth, Tag(q.Channel))), "{notice}", "Notices that wait on a channel");
        meter.CreateObservableGauge("notices.queue.age", () => queues.Select(q => new Measurement<double>(q.AgeSeconds, Tag(q.Channel))), "s", "How long the longest-waiting notice has been due");
    }

    public void Count(ChannelKind channel, IEnumerable<SendOutcome> outcomes)
    {
        foreach (var group in outcomes.GroupBy(o => o))
            attempts.Add(group.Count(), Tag(channel), new KeyValuePair<string, object?>("outcome", group.Key.ToString()));
    }

    /// <summary>The queues as they were just now.</summary>
    internal void Set(IReadOnlyList<QueueFigure> figures) => queues = figures;

    private static KeyValuePair<string, object?> Tag(ChannelKind channel) => new("channel", channel.ToString());
}
