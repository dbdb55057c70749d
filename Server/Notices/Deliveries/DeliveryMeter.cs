using System.Diagnostics.Metrics;
using PartyMassCenter.Server.Notices.Channels;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices.Deliveries;

/// <summary>Counts attempts by channel and outcome: meter <c>PartyMassCenter.Notices</c>, counter <c>notices.attempts</c>.</summary>
public sealed class DeliveryMeter
{
    public const string Name = "PartyMassCenter.Notices";

    private readonly Counter<long> attempts;

    public DeliveryMeter(IMeterFactory meters) => attempts = meters.Create(Name).CreateCounter<long>("notices.attempts", "{attempt}", "Attempts to send notices");

    public void Count(ChannelKind channel, IEnumerable<SendOutcome> outcomes)
    {
        foreach (var group in outcomes.GroupBy(o => o))
            attempts.Add(group.Count(), new KeyValuePair<string, object?>("channel", channel.ToString()), new KeyValuePair<string, object?>("outcome", group.Key.ToString()));
    }
}
