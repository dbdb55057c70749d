namespace PartyMassCenter.Server.Notices.Deliveries;

/// <summary>Pauses between attempts: each twice as long as the last, up to two hours, and half as long again at random, so that not all come back at once.</summary>
public sealed class RetryPauses(DeliverySettings settings, Random random)
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(2);

    /// <param name="attempts">Failed attempts so far, at least 1.</param>
    public TimeSpan After(int attempts)
    {
        var plain = Math.Min(settings.FirstPauseSeconds * Math.Pow(2, Math.Min(attempts, 20) - 1), Longest.TotalSeconds);
        return TimeSpan.FromSeconds(plain * (1 + (random.NextDouble() / 2)));
    }
}
