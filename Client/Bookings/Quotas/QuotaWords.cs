using PartyMassCenter.Shared.Bookings.Quotas;

namespace PartyMassCenter.Client.Bookings.Quotas;

/// <summary>Quotas in words.</summary>
public static class QuotaWords
{
    /// <summary>“3次、8小时”.</summary>
    public static string Most(QuotaLimit limit) =>
        string.Join("、", new[] { limit.MostBookings is { } bookings ? $"{bookings}次" : null, limit.MostHours is { } hours ? $"{hours}小时" : null }.OfType<string>());
}
